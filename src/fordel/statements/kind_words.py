"""This file is about how much each word weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

WORDS = """
opens: at 18 -5 -3 -2 0 -8; opens: barn -6 2 -8 3 0 9; opens: barnevern -2 -10 0 -1 0 13
opens: blir -5 13 -8 -8 13 -5; opens: bydel 10 15 -20 2 -8 2; opens: da 15 5 -14 7 -4 -10
opens: dagens 7 -6 -8 -3 -1 11; opens: de 2 -6 1 19 -7 -9; opens: den 3 -5 -4 21 -6 -9
opens: der -11 5 -1 -4 18 -7; opens: dersom 0 -3 8 -3 1 -2; opens: det -12 11 -10 -5 7 9
opens: dett -9 3 3 2 -3 6; opens: en 5 9 1 -2 -2 -12; opens: et -13 -3 0 26 -4 -6
opens: etat -11 18 1 -1 -1 -5; opens: ett -6 -8 4 20 -1 -9; opens: for -13 16 6 -8 18 -19
opens: få -4 -9 2 14 -1 -3; opens: færr -3 -1 14 -1 0 -9; opens: før 1 -9 -4 1 -1 12
opens: helsesykepleier 9 -1 -2 0 0 -6; opens: her -3 -3 13 -3 -1 -2
opens: hjemmetjenest 12 -5 2 -2 -1 -6; opens: hun 18 -9 -2 -1 -1 -5; opens: hvem -6 2 -3 -1 0 9
opens: hver 2 9 -7 -1 0 -3; opens: i -16 47 -9 -5 -8 -8; opens: ingen 6 -5 0 8 -1 -8
opens: jeg -1 -5 -4 -1 0 11; opens: kriseteam 10 -4 0 -5 0 -1; opens: med -3 0 -7 13 -1 -3
opens: men -4 -15 -7 -3 35 -6; opens: nest 2 -10 13 -2 0 -4; opens: noen -10 -9 -11 -2 -1 33
opens: når -5 0 0 9 -1 -2; opens: og -8 2 25 -5 -2 -11; opens: om -12 -4 -15 -3 18 15
opens: oppfølging -5 17 -3 -1 0 -9; opens: ordning 0 -4 1 13 -1 -9
opens: samarbeid 14 4 -1 -3 -1 -12; opens: samtidig 8 8 -8 0 0 -7; opens: seks -2 14 -11 2 0 -2
opens: siden -3 -2 -3 -1 0 9; opens: svar -3 -6 -2 -2 0 13; opens: sykehjemm -3 -12 -3 -1 0 19
opens: så -2 -5 -3 -1 2 9; opens: tildeling 0 -2 8 -3 0 -3; opens: tilsyn -2 -1 11 -2 0 -6
opens: tjenest 14 0 -9 -2 -1 -3; opens: to -8 8 -8 -1 -1 10; opens: tre 11 6 -8 -4 -1 -3
opens: under -4 -4 -8 14 -1 4; opens: ungdom 9 -6 3 -1 0 -6; opens: ungdomsråd 15 -4 -2 -1 0 -8
opens: utvalg -2 -6 2 -2 -1 9; opens: vi -4 -9 13 -7 -10 17; opens: å -2 4 8 -3 0 -6
opens: én -3 -1 11 -5 0 -2; word: alle 2 -31 35 -8 -7 9; word: allered -3 -6 -24 14 -1 19
word: alt -2 17 2 -7 -2 -9; word: andr -18 11 10 2 -5 1; word: anne -10 -4 7 -1 0 8
word: annerledes -2 -6 -2 -5 -1 16; word: ansv -11 0 -12 16 17 -10; word: ansvar -10 -10 7 -1 1 13
word: antall -1 8 2 -1 0 -8; word: arbeid -5 1 -10 -3 17 0; word: at 6 -12 -7 -9 31 -8
word: av -20 24 13 -17 4 -3; word: avtal -7 -3 7 9 -1 -6; word: bank -5 17 -2 -3 0 -7
word: bare -15 15 -1 8 -2 -5; word: barn -12 16 -11 17 -5 -6; word: barnehag -8 9 7 1 -2 -8
word: barnevern 8 -6 -7 -3 -3 11; word: bedr 12 -17 5 3 -4 0; word: bedt 8 -10 -4 -3 0 8
word: begg 19 -8 -2 -3 0 -5; word: behandl -1 -6 -5 0 0 13; word: behold -2 -9 -1 -1 2 11
word: behov -2 -19 -10 -13 -4 48; word: bemanning -2 -5 5 -5 -2 10
word: bemanningsfaktor -3 -5 0 -1 -1 11; word: ber -1 -2 -4 -2 18 -9
word: beredskapsplan -2 11 -1 -1 0 -7; word: best 26 -11 -1 -1 0 -13
word: bestemm 16 4 3 -3 1 -21; word: besøk 1 1 -7 3 10 -7; word: betal -2 21 -24 14 -2 -8
word: betyr -9 9 -3 -1 0 5; word: bibliotek 26 -9 1 -4 -2 -11; word: bidr 1 -3 -5 8 -2 1
word: ble 8 -6 -17 -14 -2 30; word: bli -4 -5 1 -1 -5 14; word: blir 10 16 -17 -13 20 -16
word: blit 2 15 -1 -11 0 -6; word: bolig -11 0 -4 -5 -2 24; word: bor 0 -33 4 3 -1 27
word: bord 1 -5 10 -1 0 -5; word: bort -1 -3 9 -2 0 -3; word: bra 7 10 -3 -1 0 -13
word: brev -5 12 -2 -1 0 -4; word: bruk -20 22 2 19 -5 -18; word: bruker 0 -8 -4 10 6 -4
word: brukern 10 4 -3 -4 -1 -7; word: burd -3 -6 8 -3 -1 5; word: bydel -4 9 -9 -35 14 26
word: bydelenes -2 -4 -6 -3 -1 16; word: bydelens 3 24 0 -10 -2 -15
word: bydelsgrens -2 -6 2 -1 -1 8; word: bydelsutvalg 3 -8 7 -4 -1 3; word: byen 0 8 -6 2 11 -14
word: bygg -4 13 -1 -2 0 -5; word: byrådsavdeling -3 -4 1 -2 0 9; word: bystyr -7 -12 14 -4 -2 11
word: både -1 13 -12 5 -4 -2; word: bør -2 -11 9 12 -5 -3; word: da 33 -18 -31 22 20 -26
word: dag 6 2 -6 -10 -5 13; word: dagen -12 25 -2 -1 0 -11; word: dagens 6 0 -19 -4 -1 18
word: dagsenter -2 11 -2 0 0 -7; word: de 29 -1 -21 5 -4 -9; word: del -7 -18 6 -3 -1 23
word: dele 9 -1 1 -2 0 -6; word: deles -4 -2 10 -1 0 -3; word: delt -5 -8 -7 3 11 6
word: dem 26 6 -28 33 -6 -31; word: demens -2 -3 8 -1 0 0; word: den 7 -3 -11 12 18 -24
word: denn -6 22 -7 -1 -1 -7; word: der 10 -4 20 -15 11 -23; word: dere -3 -9 7 -6 12 -2
word: derfor -12 4 5 13 -2 -8; word: derimo 6 10 10 -8 -4 -15; word: dermed -1 3 -9 0 0 7
word: dersom 3 -7 8 0 0 -5; word: det 6 14 -27 1 24 -17; word: dett -12 6 -14 -20 12 28
word: digital -3 -23 19 23 -2 -13; word: digitalisering -3 -4 1 -8 -1 15
word: direkt 4 -1 -9 5 0 0; word: dit 20 -15 0 -1 0 -4; word: dobbel -3 9 -1 -1 0 -3
word: drif 17 -15 10 -6 -2 -4; word: drift -1 -5 -22 19 10 -2; word: driv 2 -19 2 -2 0 17
word: drives 11 -6 0 0 0 -4; word: drøft -6 -1 -1 -1 0 9; word: dårlig -3 -11 -16 19 -1 12
word: effektiv -5 5 -6 -2 -1 8; word: egen -2 2 10 -9 1 -2; word: egentlig 10 7 -5 -3 -2 -8
word: egne -3 8 1 2 -2 -6; word: eier -5 -13 0 6 -2 15; word: eksempel 1 -8 12 -16 -3 14
word: elev -1 -4 11 -2 -1 -3; word: eller -1 -14 0 11 -3 6; word: ellers 12 0 -5 -3 -1 -4
word: ellev -3 26 -7 -12 -1 -3; word: en 9 0 -6 14 1 -18; word: endr 18 -6 1 -2 -1 -11
word: endring -1 -10 3 -1 0 8; word: ene -7 15 1 -3 0 -5; word: enest 0 -3 11 3 -3 -8
word: enig -4 -4 11 -2 -2 1; word: enkelt -4 4 -14 -9 20 3; word: enn 11 -2 -6 10 1 -14
word: er 36 17 -9 -11 -34 0; word: et -16 5 -16 23 14 -10; word: etat -19 41 -7 -15 -5 5
word: etatens 9 -9 -1 -2 -1 3; word: ett -10 -16 11 21 -3 -3; word: etter -6 -6 14 4 -4 -2
word: fagmiljø -5 13 -9 7 -1 -4; word: famili 10 -3 1 2 -3 -8; word: fast 21 -22 16 -4 -1 -9
word: feil 3 -12 -9 8 -1 12; word: felles -3 -27 15 23 -4 -5; word: fellesskap -2 5 7 -1 0 -9
word: fem -7 11 17 -5 -1 -16; word: femt 0 -1 -3 8 0 -3; word: fikk -4 15 -6 -2 0 -1
word: finn -5 1 10 -2 -2 -2; word: finnes -6 -10 -7 8 -1 16; word: fire -2 0 2 -29 15 14
word: fjor 8 1 4 -2 -1 -11; word: fler -1 -8 9 -6 0 6; word: flertall 0 0 10 -8 0 -1
word: flest -1 -3 -4 -2 0 11; word: flyktning 0 -1 -4 14 -1 -8; word: flytt 5 4 -8 -7 -2 8
word: flytting -5 -4 1 -2 0 10; word: folk -2 -8 3 -2 -4 14; word: for -26 -10 21 -15 8 22
word: fordeles -4 -4 1 -1 0 9; word: fordi -9 2 7 5 -1 -3; word: foreslår -1 -1 8 -2 0 -4
word: forslag -2 -9 -2 -2 -1 15; word: fortsat -2 -3 14 -6 0 -3; word: fra -6 -14 15 1 1 2
word: fris 0 -1 10 0 0 -9; word: frist -3 22 -2 -1 0 -15; word: fritidsklubb 5 4 0 0 0 -9
word: full -3 4 12 -1 0 -11; word: funger 7 2 1 -1 0 -8; word: få -20 -18 21 6 6 5
word: får 17 30 -13 -10 -1 -22; word: fått -4 -2 -28 25 -3 13; word: færr 0 -7 12 9 -1 -13
word: følg 3 -15 -1 7 18 -12; word: før 27 -11 5 -1 7 -27; word: fører -14 22 -7 3 -1 -3
word: førs 1 0 6 2 -2 -8; word: først 13 -10 1 4 -2 -6; word: gaml -8 11 -13 -1 10 2
word: gang 13 6 5 -8 -2 -15; word: gi -2 -1 -2 -2 -2 8; word: gikk 5 -12 -5 1 -1 12
word: gir 2 -11 -11 25 -3 -1; word: gitt 21 -7 4 -6 -2 -9; word: gjeld 7 -4 -7 15 -4 -7
word: gjennom -2 -13 -1 5 -1 12; word: gjern -1 -3 11 -6 -1 -1; word: gjor 16 7 -15 -2 0 -5
word: gjør 23 -12 10 -16 -5 -1; word: gjøres -2 -2 18 -5 -2 -6; word: god 16 -9 -5 7 0 -9
word: godt 8 -16 11 -4 -1 2; word: grad -1 8 2 -4 -1 -3; word: grunn -3 -7 -13 -1 0 25
word: grupp 17 -12 10 -4 -1 -12; word: gå 3 -7 -3 13 -1 -5; word: går -5 -11 19 21 -4 -19
word: gått 14 -7 -2 -1 0 -4; word: ha -13 5 -11 -21 21 20; word: hadd 13 -2 -4 -1 -3 -2
word: halv 5 16 -2 -7 -1 -12; word: han -3 1 -9 -2 -1 14; word: har 55 -8 -76 13 -20 37
word: hatt -5 -6 6 12 -2 -5; word: hele -10 -10 -2 30 -6 0; word: helg -5 -6 0 0 0 11
word: helhetlig -5 -7 -2 -6 18 3; word: hell -2 4 8 -8 0 -2; word: hels -5 13 5 -6 -2 -6
word: helsehjelp -8 1 0 -1 -1 9; word: helsehus 10 2 -11 -4 -1 4
word: helsestasjon 10 -4 -1 2 -1 -6; word: helsesykepleier 16 -7 -2 0 0 -7
word: heng 0 -13 -7 16 0 5; word: hent 0 -1 12 -9 0 -1; word: her -9 2 0 -8 -2 17
word: hjemm -16 4 14 20 -3 -19; word: hjemmetjenest 0 -18 -1 12 -3 11; word: ho -12 18 6 -4 0 -7
word: hold -6 2 2 13 -2 -9; word: hos -3 -21 8 0 -3 21; word: hun 14 -14 -6 3 -2 5
word: hundr 7 7 -3 -1 0 -9; word: hva -6 4 -2 -3 9 -3; word: hvem -5 -1 -5 12 -4 3
word: hver 13 -9 -5 10 -7 -2; word: hverandr -10 7 -12 34 -1 -19; word: hvilk 9 -15 2 7 0 -2
word: hvor -10 6 2 -4 0 6; word: hvorfor -1 8 -4 0 0 -3; word: høre 8 -6 1 0 0 -2
word: hører -4 9 7 3 -2 -12; word: hørt 7 6 -2 -1 0 -10; word: høy -14 0 0 0 0 14
word: i 16 3 7 -14 -25 12; word: ikke -33 22 -11 -13 7 29; word: ingen 22 -7 1 10 -6 -20
word: ingenting 5 -7 5 9 -2 -10; word: inn -7 9 3 -7 -3 5; word: innbygger 8 6 3 -8 -1 -8
word: innbyggern -22 -10 -5 -4 -2 43; word: innen -16 1 3 2 -1 10; word: innfør -3 -2 9 -1 0 -3
word: innkjøp 9 1 2 -2 0 -10; word: innsats 13 -7 -3 0 0 -2; word: innspill -11 -7 -2 -1 0 21
word: instans 3 -2 11 -3 0 -8; word: introduksjonsprogramm -3 8 -2 -3 0 0
word: ja 0 11 -2 -2 0 -7; word: jeg -6 -11 4 -3 -1 17; word: jobb 16 -20 -7 -4 -1 17
word: kan -20 -7 44 4 2 -23; word: kapittel -3 17 -2 -1 0 -11; word: kjenn -1 -1 3 -5 -5 9
word: klag 15 -8 -9 -1 0 3; word: klar 14 -10 2 -15 16 -7; word: klokk -2 15 7 -12 -1 -7
word: klubb 10 -6 -14 17 -2 -6; word: knytt 0 -17 -1 -1 0 19; word: kom 13 4 2 -9 -2 -8
word: komm 9 3 -33 1 8 12; word: kommun -22 4 -18 3 29 4; word: kommunal 10 -7 8 -5 -1 -5
word: kommunens -4 -8 9 -4 -1 8; word: kompetans -21 -10 -5 9 -4 31
word: kompleks -9 -4 -1 0 0 14; word: kontaktperson -6 -1 -9 10 -1 7
word: kontor -11 -17 -4 29 14 -11; word: kort 19 3 -3 -6 -1 -13; word: kost -2 -10 3 -7 11 5
word: krav 2 -2 8 2 -1 -9; word: krev -15 -16 4 -7 32 1; word: kriseteam 7 -9 10 -5 -1 -2
word: kron -4 -4 14 -4 0 -2; word: kunn -2 -13 3 26 -6 -9; word: kurs -3 1 -5 -2 -1 9
word: kvalit -13 -1 8 14 -1 -6; word: kveld 15 -2 -4 -4 -1 -4; word: kø 0 -7 0 -2 0 8
word: la -4 -13 19 -2 -1 1; word: lag 8 -3 8 13 -3 -23; word: lage 12 -14 2 -3 -2 5
word: lagt -6 -5 3 -1 0 10; word: lang -4 -9 6 2 -1 6; word: leder 10 -14 -3 -5 0 12
word: legg 6 10 -8 2 -3 -9; word: legges -2 -12 3 -5 24 -8; word: leilighet -7 9 -5 16 -1 -11
word: lekeplass 7 0 3 -8 -1 -1; word: leng -14 29 -4 -4 -1 -6; word: lengr 5 16 1 -14 -1 -8
word: lest 7 -8 0 -1 0 2; word: lever -9 4 -2 3 -1 5; word: ligg 3 -7 11 15 -1 -22
word: liggend -2 10 -1 -5 0 -2; word: lik 13 -14 -7 -1 -1 9; word: likevel -9 -9 14 -5 9 0
word: likeverdig -18 8 0 -1 -1 12; word: likt -5 -8 11 -2 -1 4; word: list -6 11 3 -4 0 -3
word: lite -4 12 -6 5 -2 -5; word: liten -4 24 -7 1 -2 -11; word: lokal -6 2 3 12 -9 -3
word: lov -3 -4 1 -4 -1 11; word: lønn 0 8 -4 5 -2 -7; word: løsning -10 -28 4 -2 9 26
word: makt -1 10 -4 0 0 -5; word: man -9 4 -9 5 16 -7; word: mangl -1 30 -2 -8 -2 -17
word: mars -7 18 -18 -1 20 -11; word: med 25 -31 -2 0 2 5; word: medlemm -7 -1 -14 -2 0 24
word: meg -1 -13 3 -1 0 13; word: mellom 5 -4 -11 -1 -4 15; word: men -25 13 -23 -7 29 13
word: mener -6 -7 30 -5 -4 -8; word: mennesk -13 11 -1 -3 -1 7; word: mens -12 15 -4 -2 -1 5
word: mer -1 -15 -12 8 -3 23; word: merknad -5 -3 -1 -2 0 10; word: mest -11 7 8 -6 -1 2
word: midt -7 10 -2 -1 0 0; word: miljø 0 14 -1 -7 -1 -4; word: million -2 -6 -7 7 -2 9
word: mindr 2 19 -8 -1 -2 -10; word: mins -11 0 1 0 0 10; word: mist 5 1 8 -1 0 -13
word: mot -1 -15 -3 7 -2 14; word: mulig -3 -4 10 -8 -1 5; word: mulighet 5 4 -10 -1 0 2
word: må -16 6 20 -8 38 -40; word: mål -4 22 0 -1 -1 -15; word: måles -5 13 -4 0 0 -3
word: måned 26 -4 -4 -3 0 -15; word: møte 10 -12 -17 16 -2 5; word: møter -12 16 -3 5 -2 -3
word: møtt 1 4 -8 -1 10 -6; word: natt 3 -7 1 -5 0 8; word: ned 6 -20 -3 -2 15 4
word: nest 0 -10 12 -2 -1 1; word: nett -3 -1 11 -3 0 -4; word: nettsid -4 4 12 -5 -1 -5
word: ni -6 9 -6 -2 -3 7; word: nivå 1 1 -12 14 -1 -4; word: noe 30 0 2 -10 -3 -20
word: noen 6 10 -15 -11 -5 15; word: nok 3 -12 -13 24 -2 -1; word: ny -3 6 8 7 -3 -15
word: nye -2 24 -7 -15 16 -15; word: nytt -10 13 0 3 -3 -3; word: når 2 13 -1 22 -8 -27
word: nærhet 11 3 -1 -2 0 -11; word: nærmer -5 -3 -5 -4 -2 18; word: nøkkel -5 3 8 -4 0 -2
word: ofte -17 24 -5 -4 -2 5; word: og 31 -10 -13 -18 -1 12; word: også -4 -12 4 16 -1 -3
word: oktob -1 -8 -8 18 -1 -1; word: om 1 8 -29 -7 10 17; word: opp 8 -4 -11 10 15 -18
word: oppfølging 3 4 6 4 -1 -17; word: oppgav -8 -1 19 -1 -3 -7; word: opplev 3 3 -4 -5 17 -14
word: opplæring -2 -2 20 -6 -2 -7; word: ordning -6 0 12 9 -2 -14; word: organiser 10 -1 2 -2 0 -8
word: organisering 5 24 -10 -4 -1 -14; word: oss 0 -11 2 -7 -10 25; word: over 15 7 -1 -14 -3 -5
word: overgang -6 10 -3 -3 -1 3; word: overt -2 -2 -2 -3 -1 8; word: papir -3 12 0 -1 0 -8
word: park 0 11 -4 -2 -2 -3; word: pasient -9 26 -5 -8 -1 -3; word: per -8 6 0 0 0 2
word: plan -6 12 -5 -6 -2 5; word: plansak -10 1 9 -1 -1 2; word: plass -11 1 0 12 -2 -1
word: politisk -11 -1 -4 -7 14 9; word: praksis -2 -6 -2 12 -1 -1; word: pris 0 20 5 -12 0 -13
word: privat -2 -3 8 0 -1 -2; word: problem 6 4 -1 -1 0 -9; word: prosen -4 10 -3 -12 0 10
word: prøvd -4 -7 -7 -8 -2 28; word: psykisk -8 3 -2 -3 -1 11; word: punk 8 -2 -8 -1 -1 3
word: på 67 23 -23 5 -24 -48; word: pårørend -2 -3 8 -1 0 -3; word: rammeavtal -4 -4 -3 -1 0 12
word: rask -8 -10 4 10 -2 7; word: regel 8 -4 0 -1 0 -2; word: rehabilitering -3 -3 17 -8 -1 -2
word: renhold -1 6 5 -10 0 0; word: ressurs -3 -7 8 -1 0 2; word: rest 0 -2 -6 0 0 9
word: rett -1 -4 -8 -1 -2 16; word: riktig -16 0 0 0 0 17; word: roll -8 3 -1 17 -1 -11
word: rom 4 -6 8 -3 0 -2; word: rund 14 -11 -3 -5 -1 6; word: rutin -1 -2 9 -1 0 -4
word: råd -7 -28 12 22 0 1; word: råde -8 16 6 -3 -1 -9; word: rådhus -10 7 1 9 -4 -2
word: saken -5 -7 7 -6 -2 14; word: saker 0 -8 -6 23 -2 -8; word: saksbehandler 7 0 -10 29 -3 -22
word: samarbeid 21 -5 -2 -2 -3 -8; word: samhandling 0 1 -2 -6 -1 8; word: saml 10 -6 3 -14 -2 10
word: samles -2 5 10 -2 -1 -11; word: samm 7 24 1 -17 -11 -4; word: sammensatt -11 -7 -2 -1 0 21
word: samtidig 7 16 -7 -4 0 -12; word: satt 14 -8 -2 -1 0 -2; word: savn -2 -3 -8 18 0 -5
word: se -5 -6 4 2 -2 8; word: seg 2 0 -26 1 21 2; word: seks -10 23 -13 7 -2 -6
word: selv 4 -16 3 5 8 -4; word: send -7 10 4 -1 -1 -6; word: seng -5 -6 -7 7 -1 13
word: sent -6 14 -1 0 0 -7; word: sentral -9 -2 17 -8 -3 6; word: sentraliser -5 9 -7 -6 18 -11
word: sentraliseres -3 -8 15 -2 0 -1; word: sentralisering -2 -3 7 -8 0 6
word: sentrum -4 11 -3 0 0 -3; word: ser -12 -12 6 5 -4 18; word: sett 18 6 -11 -10 15 -18
word: si 23 -6 -13 -3 10 -11; word: siden 14 0 0 -7 -2 -4; word: sier 14 2 -4 -4 -2 -7
word: sin 4 -8 -12 13 -1 4; word: sine -14 8 -5 -2 0 14; word: sist -5 3 -9 14 1 -4
word: sitt 14 -18 -9 2 5 5; word: sjeld 12 -5 -1 -1 0 -5; word: sju 13 3 -6 -5 -4 -1
word: skal -48 2 24 10 -15 28; word: skjer -6 -3 -3 -4 0 16; word: skol 5 -17 3 14 -8 2
word: skolevei 12 -9 -1 0 0 -2; word: skrev -3 -2 -6 0 -1 11; word: skriv -15 10 -2 -1 -1 9
word: skull -5 -9 13 -2 -1 5; word: skyldes 9 3 -2 -2 -1 -8; word: slik 3 -10 6 2 8 -8
word: slutt 1 -9 -9 2 -1 15; word: små -2 3 -1 8 0 -7; word: snakk 5 -8 12 0 0 -9
word: som -21 0 40 2 2 -24; word: spar 4 -7 -9 21 -3 -5; word: spesialpedagogisk 3 5 3 -2 -1 -8
word: spur -6 0 -3 -1 0 10; word: spør 10 3 -3 -2 -2 -6; word: spørr 9 4 -3 -5 -1 -4
word: spørsmål -4 5 -22 -1 -3 25; word: sted 9 -15 2 18 -6 -7; word: stemm -2 -6 -15 -1 0 24
word: steng -2 12 -3 -6 0 -1; word: sterk -10 9 10 -2 0 -7; word: sterker -7 8 -2 -10 0 12
word: stilling -7 -6 -1 -10 33 -9; word: sto -6 10 -8 13 -2 -7; word: styr -6 7 -16 18 -2 -1
word: styres -4 20 -3 -9 -1 -3; word: styring -2 12 -4 -2 -1 -4; word: styrk 4 -4 -2 9 -1 -6
word: står -1 7 -15 -3 -4 16; word: størr 3 1 12 -5 -2 -9; word: størst 14 2 -2 -1 0 -12
word: svar 21 -25 -14 9 -3 13; word: svær 17 5 -3 -4 -1 -14; word: syke -1 -8 7 6 -1 -3
word: sykehjem -6 -12 5 1 -1 12; word: sykehjemm 0 -14 6 -4 -1 13; word: sykehus -8 -5 -3 -2 -2 19
word: sykeplei -4 -8 9 0 0 4; word: syn 3 -13 2 -2 -1 11; word: så -10 -16 3 -12 8 26
word: sårbar -1 -15 4 0 0 13; word: søke 0 10 -5 0 -4 -1; word: søker -2 13 -13 8 0 -6
word: ta -7 -2 -1 -7 16 0; word: takk -3 -9 12 -1 -1 3; word: tall 0 -15 10 1 -3 6
word: tar 8 2 -4 -4 2 -4; word: tatt -7 10 6 -1 0 -8; word: team -3 -3 2 12 -2 -6
word: ti -4 20 -5 -3 -2 -6; word: tid 6 12 6 -6 -1 -17; word: tidlig -7 4 -4 -2 -2 11
word: til 1 11 -16 29 7 -31; word: tilbak -2 -8 17 -1 -1 -5; word: tilbud -19 24 -1 -5 -1 3
word: tildel 9 -1 -26 21 -1 -1; word: tildeling -2 -5 9 -3 0 2; word: tilfell 0 9 -3 -2 0 -4
word: tillegg -1 7 -15 -4 -1 15; word: tillitsvalgt -12 3 1 -2 0 11; word: tilsyn 1 6 12 -3 -2 -14
word: tiltak 7 -4 11 -2 -1 -10; word: tjenest -24 9 -9 -6 10 20; word: to -18 23 -5 0 -9 9
word: tolv -10 -5 8 -3 -1 10; word: tom -6 8 -1 0 0 -1; word: tomm 0 -6 0 -1 0 8
word: tre -19 32 -4 3 -8 -4; word: treng 9 15 -15 5 -2 -13; word: trengs 2 -7 13 -3 -1 -4
word: turnus 7 -9 1 -4 -1 5; word: tvers -9 -2 -3 15 -2 0; word: uanset 11 -10 7 0 -2 -5
word: uke -9 38 -9 -5 -1 -14; word: uker -5 17 -3 -3 -1 -6; word: ulik 1 7 2 4 -2 -12
word: under 14 -16 9 10 -3 -13; word: ungdom 9 -7 7 -2 0 -6; word: ungdomsråd 14 -2 -2 -1 0 -9
word: ut 7 3 17 -12 -5 -11; word: uten 9 -2 5 1 -4 -8; word: utfordring -6 -12 -2 3 -1 17
word: utred -1 -4 11 -1 -1 -4; word: utredning -2 -4 6 -7 12 -4; word: utvalg 6 -3 -2 -7 -1 8
word: utvikling -15 2 10 -9 -2 14; word: vakt -6 9 -8 10 0 -4; word: vaktordning 9 -6 0 -5 2 -1
word: var -10 18 -6 24 -3 -23; word: varier -2 9 -5 0 0 -3; word: ved 2 2 8 9 -5 -16
word: vedtak 2 -4 8 -2 -2 -2; word: vedtat -1 -4 -3 -1 0 9; word: vegn -2 -7 9 -1 0 1
word: veien 11 -6 10 -10 0 -5; word: ventetid 37 -26 -6 -2 0 -3; word: vest 8 3 -1 -6 0 -4
word: vet 21 9 -15 4 -4 -15; word: vi 32 6 -11 -5 -33 11; word: vikar 10 -5 2 -2 0 -4
word: viktigst -6 0 -9 -2 0 17; word: vil -13 -12 13 12 -9 8; word: vill -2 -10 -3 30 -3 -13
word: viser -11 -3 -10 4 -1 20; word: vurder -6 -7 -2 -1 9 7; word: vurdering -18 -1 10 1 -1 9
word: vår -13 3 1 19 -2 -8; word: våre 21 -19 -1 1 -3 0; word: vårt 1 13 5 -8 -1 -10
word: være -12 22 3 -14 6 -4; word: vært -13 -13 6 6 -5 19; word: å 0 -17 5 25 -12 -2
word: åpen -1 -2 -1 -3 -1 8; word: året -5 -5 -9 18 -4 4; word: årsverk -2 10 -3 -2 -1 -2
word: én -15 -12 30 -17 9 6; word: økonomi 8 -7 2 0 -1 -2; word: ønsk -13 -2 1 -6 -3 24
word: øvrig -5 20 -4 -3 -1 -7
"""
