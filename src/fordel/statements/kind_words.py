"""This file is about how much each word weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

WORDS = """
opens: at 18 -5 -3 -2 0 -8; opens: barn -6 2 -8 4 0 8; opens: barnevern -2 -10 1 -1 0 12
opens: blir -5 14 -8 -9 13 -5; opens: bydel 10 14 -20 2 -8 2; opens: da 15 5 -14 8 -4 -10
opens: dagens 7 -6 -8 -3 -1 11; opens: de 2 -6 0 20 -7 -9; opens: den 4 -7 -5 24 -6 -10
opens: der -11 5 -2 -3 18 -7; opens: dersom 0 -4 8 -3 1 -2; opens: det -11 10 -8 -6 8 9
opens: dett -9 2 3 1 -3 6; opens: en 4 9 0 0 -2 -12; opens: et -13 -3 0 26 -4 -6
opens: etat -11 20 0 -1 -1 -7; opens: ett -6 -8 4 20 -1 -9; opens: for -13 15 6 -9 18 -17
opens: få -4 -9 2 14 -1 -3; opens: færr -3 -1 14 -1 0 -9; opens: før 1 -10 -4 0 -1 12
opens: helsesykepleier 9 -1 -2 0 0 -6; opens: her -3 -3 14 -4 -1 -2
opens: hjemmetjenest 13 -6 2 -2 -1 -5; opens: hun 19 -10 -2 -1 -1 -6; opens: hvem -7 4 -3 -1 0 8
opens: hver 2 10 -7 -1 0 -4; opens: i -17 48 -9 -6 -8 -8; opens: ingen 6 -7 3 8 -1 -9
opens: jeg -2 -3 -5 -1 0 12; opens: kriseteam 10 -4 0 -4 0 -1; opens: med -4 0 -7 15 -1 -3
opens: men -4 -14 -7 -4 35 -7; opens: nest 2 -9 13 -2 0 -4; opens: noen -10 -9 -12 -2 -1 35
opens: når -5 0 -1 9 -1 -2; opens: og -9 2 25 -5 -2 -11; opens: om -12 -3 -15 -4 18 16
opens: oppfølging -5 17 -2 -1 0 -8; opens: ordning 0 -4 2 12 -1 -8
opens: samarbeid 14 4 -1 -4 -1 -11; opens: samtidig 8 8 -8 0 0 -7; opens: seks -2 14 -11 2 0 -2
opens: siden -3 -2 -3 -1 0 10; opens: svar -3 -6 -2 -2 0 13; opens: sykehjemm -3 -12 -3 -1 0 19
opens: så -2 -5 -3 -1 2 10; opens: tildeling 0 -2 8 -3 0 -3; opens: tilsyn -2 -1 11 -2 0 -6
opens: tjenest 14 0 -8 -2 -1 -3; opens: to -8 7 -8 0 -1 10; opens: tre 10 6 -8 -4 -1 -3
opens: under -5 -4 -8 14 -1 4; opens: ungdom 10 -6 3 -1 0 -6; opens: ungdomsråd 15 -4 -2 -1 0 -9
opens: utvalg -2 -6 2 -2 -1 9; opens: vi -3 -9 13 -9 -10 18; opens: å -2 4 8 -3 0 -6
opens: én -3 -2 12 -5 0 -2; word: alen 6 -8 1 5 -1 -4; word: alle 2 -33 39 -9 -6 6
word: allered -3 -6 -24 14 -1 19; word: alt -3 17 2 -7 -2 -8; word: andr -19 12 10 1 -5 1
word: anne -10 -4 7 0 0 7; word: annerledes -2 -7 -2 -5 -1 16; word: ansatt -3 -7 -1 8 0 2
word: ansv -11 3 -13 16 17 -11; word: ansvar -11 -7 6 -1 1 12; word: antall 0 8 2 -1 0 -8
word: arbeid -4 1 -11 -2 17 0; word: at 6 -11 -8 -10 32 -9; word: av -20 23 14 -18 4 -3
word: avtal -7 -1 8 9 -1 -7; word: bank -5 15 -2 -2 0 -6; word: bare -15 15 -1 8 -1 -5
word: barn -12 17 -11 16 -4 -5; word: barnehag -8 10 7 2 -2 -9; word: barnevern 9 -6 -7 -4 -3 10
word: bedr 12 -16 6 3 -4 0; word: bedt 9 -10 -4 -3 0 9; word: begg 18 -8 -2 -3 0 -4
word: behandl -1 -7 -5 0 0 14; word: behold -1 -10 -1 -1 2 11; word: behov -4 -18 -11 -12 -4 48
word: bemanning -3 -7 5 -5 -2 11; word: bemanningsfaktor -4 -6 -1 -1 -1 12
word: ber -1 -3 -4 -2 18 -9; word: beredskapsplan -2 11 0 -1 0 -8; word: best 26 -10 -1 -1 0 -13
word: bestemm 15 7 2 -3 0 -22; word: besøk 1 1 -7 3 10 -8; word: betal -1 19 -23 13 -2 -6
word: betyr -8 7 -3 -1 0 5; word: bibliotek 26 -9 1 -5 -2 -11; word: bidr 0 -3 -5 8 -2 2
word: ble 9 -6 -17 -15 -2 31; word: bli -3 -5 1 -2 -5 14; word: blir 10 18 -18 -14 20 -16
word: blit 2 15 -1 -11 0 -6; word: bolig -11 -1 -4 -5 -3 24; word: bor -1 -32 3 4 -1 28
word: bord 2 -5 10 -1 0 -5; word: bort -1 -3 10 -2 0 -3; word: bra 7 9 -3 -1 0 -12
word: brev -5 12 -2 -1 0 -4; word: bruk -19 21 2 18 -5 -18; word: bruker 0 -8 -3 9 6 -4
word: brukern 9 4 -3 -3 -1 -6; word: burd -3 -6 8 -3 -1 5; word: bydel -5 9 -7 -35 14 24
word: bydelenes -2 -4 -5 -3 -1 16; word: bydelens 3 25 0 -9 -2 -17
word: bydelsgrens -2 -6 2 -1 -1 8; word: bydelsutvalg 5 -9 7 -4 -1 1; word: byen -1 8 -7 3 11 -14
word: bygg -5 14 -1 -1 0 -6; word: byrådsavdeling -3 -4 0 -2 0 8; word: bystyr -6 -12 14 -4 -2 10
word: både -2 12 -11 6 -4 -1; word: bør -2 -11 9 12 -5 -3; word: da 31 -17 -30 21 20 -26
word: dag 4 1 -5 -10 -5 15; word: dagen -12 26 -2 -1 0 -11; word: dagens 7 0 -20 -4 -1 18
word: dagsenter -2 11 -2 0 0 -7; word: de 30 -2 -23 8 -4 -8; word: del -7 -18 6 -3 -1 23
word: dele 9 -2 1 -2 0 -6; word: deles -4 -1 10 -2 0 -3; word: delt -5 -9 -6 3 11 7
word: dem 26 5 -28 32 -6 -29; word: demens -3 -3 8 -1 0 0; word: den 8 -4 -12 15 17 -24
word: denn -6 19 -2 -1 -1 -8; word: der 11 -5 19 -13 11 -23; word: dere -3 -10 9 -7 12 -1
word: derfor -12 5 5 12 -2 -8; word: derimo 5 10 11 -8 -4 -15; word: dermed -1 3 -8 0 0 7
word: dersom 3 -6 8 0 1 -5; word: det 6 15 -29 3 24 -18; word: dett -14 6 -13 -21 13 29
word: digital -2 -22 19 20 -2 -13; word: digitalisering -4 -3 1 -8 -1 15
word: direkt 5 -1 -9 6 -1 0; word: dit 19 -14 0 -1 0 -5; word: dobbel -3 9 -1 -1 0 -4
word: drif 17 -16 10 -7 -2 -3; word: drift -1 -5 -21 18 10 -1; word: driv 2 -20 2 -2 0 18
word: drives 11 -6 0 0 0 -5; word: drøft -5 -1 -1 -1 0 9; word: dårlig -3 -10 -16 19 -1 12
word: effektiv -4 5 -5 -3 -1 8; word: egen -3 3 10 -9 1 -2; word: egentlig 10 8 -5 -4 -2 -9
word: egne -2 8 0 2 -2 -6; word: eier -5 -12 0 5 -2 15; word: eksempel 1 -8 12 -16 -3 15
word: elev -1 -3 10 -2 -1 -3; word: eller -2 -15 4 10 -3 5; word: ellers 12 1 -5 -3 -1 -4
word: ellev -3 27 -8 -13 -1 -2; word: en 8 -1 -7 17 0 -17; word: endr 18 -5 1 -2 -1 -11
word: endring -1 -8 3 -1 0 7; word: ene -7 14 1 -4 0 -5; word: enest 0 -2 11 1 -3 -7
word: enig -4 -4 10 -2 -2 2; word: enkelt -5 5 -14 -9 20 2; word: enn 11 -2 -6 9 2 -14
word: er 36 20 -9 -15 -33 2; word: et -16 3 -16 24 14 -10; word: etat -18 40 -7 -14 -6 5
word: ett -10 -17 12 20 -4 -2; word: etter -7 -7 14 5 -4 -1; word: fagmiljø -8 12 -9 10 -1 -4
word: famili 11 -4 1 4 -3 -9; word: fast 21 -21 16 -4 -1 -10; word: feil 3 -13 -9 7 -1 13
word: felles -4 -26 16 23 -4 -5; word: fellesskap -2 5 7 -1 0 -9; word: fem -8 11 18 -5 -1 -14
word: femt 0 -1 -3 8 0 -4; word: fikk -5 16 -7 -3 0 0; word: finn -5 1 10 -3 -2 -2
word: finnes -6 -12 -8 10 -1 17; word: fire -1 0 2 -29 15 13; word: fjor 8 3 5 -2 0 -13
word: fler -1 -8 10 -7 0 6; word: flertall 0 0 10 -8 0 -1; word: flest -1 -3 -4 -2 0 11
word: flyktning 0 -1 -6 17 -1 -8; word: flytt 4 5 -8 -8 -2 9; word: flytting -5 -5 1 -1 0 10
word: folk -2 -8 2 -2 -4 14; word: for -25 -10 19 -15 8 23; word: fordeles -4 -4 1 -1 0 9
word: fordi -9 3 6 4 -1 -3; word: foreslår -1 -1 8 -2 0 -4; word: forskjell -2 8 1 -2 0 -5
word: forslag -2 -9 -3 -2 -1 16; word: fortsat -2 -3 14 -5 0 -4; word: fra -6 -15 13 4 1 3
word: fris 0 -1 9 0 0 -8; word: frist -4 22 -3 -2 0 -13; word: fritidsklubb 5 4 0 0 0 -9
word: full -3 4 11 -2 0 -10; word: funger 6 2 1 -1 0 -8; word: få -20 -18 21 6 6 5
word: får 18 30 -14 -10 -1 -23; word: fått -4 -4 -30 29 -3 12; word: færr 0 -6 12 8 -1 -13
word: følg 3 -18 4 6 18 -13; word: før 27 -10 4 -2 7 -25; word: fører -14 22 -8 4 -2 -3
word: førs 1 -1 5 4 -2 -8; word: først 14 -11 0 3 -1 -6; word: gaml -8 11 -13 -1 9 2
word: gang 13 7 5 -8 -2 -14; word: gi -1 0 -2 -3 -2 8; word: gikk 5 -11 -6 1 -1 12
word: gir 1 -11 -11 26 -3 -2; word: gitt 21 -8 4 -7 -2 -9; word: gjeld 7 -4 -10 19 -4 -7
word: gjennom -2 -13 -1 5 -1 12; word: gjern -1 -3 12 -6 -1 -1; word: gjor 15 7 -15 -2 0 -5
word: gjør 23 -13 10 -15 -5 0; word: gjøres -2 -2 18 -5 -2 -6; word: god 15 -9 -5 9 0 -9
word: gode -3 0 -7 2 0 8; word: godt 7 -16 11 -5 -1 3; word: grad -1 8 2 -4 -1 -3
word: grunn -3 -7 -13 -1 0 26; word: grupp 17 -12 11 -4 -1 -12; word: gå 3 -8 -5 15 -1 -5
word: går -5 -9 18 19 -4 -19; word: gått 14 -6 -2 -1 0 -5; word: ha -13 4 -11 -21 20 21
word: hadd 13 -2 -4 -1 -3 -2; word: halv 5 17 -2 -7 -1 -13; word: han -3 1 -10 -2 -1 15
word: har 55 -7 -78 13 -20 37; word: hatt -5 -7 7 11 -2 -4; word: hele -10 -11 -3 30 -6 1
word: helg -5 -6 0 0 0 11; word: helhetlig -5 -6 -2 -7 18 2; word: hell -1 4 7 -8 0 -2
word: hels -5 13 6 -6 -2 -6; word: helsehjelp -8 1 1 -1 -1 9; word: helsehus 10 2 -11 -5 -1 5
word: helsestasjon 10 -4 -1 3 -1 -6; word: helsesykepleier 16 -7 -2 0 0 -7
word: heng 0 -13 -8 16 0 4; word: hent 0 -1 12 -9 0 -1; word: her -8 2 0 -10 -2 18
word: hjemm -16 4 14 22 -4 -19; word: hjemmetjenest 1 -17 -2 10 -3 11; word: ho -12 18 6 -4 0 -6
word: hold -7 3 2 13 -2 -8; word: hos -4 -22 6 3 -4 20; word: hun 16 -15 -7 3 -2 5
word: hundr 7 7 -4 -1 0 -9; word: hva -6 5 -3 -2 9 -3; word: hvem -5 2 -6 13 -4 0
word: hver 15 -10 -5 9 -7 -1; word: hverandr -10 8 -14 36 -1 -20; word: hvilk 9 -16 1 9 0 -3
word: hvor -9 5 3 -5 0 7; word: hvordan -2 -2 0 -3 -1 8; word: hvorfor -1 8 -4 0 0 -3
word: høre 8 -6 1 -1 0 -2; word: hører -4 10 5 4 -2 -12; word: hørt 8 5 -2 -1 0 -10
word: høy -15 0 0 0 0 15; word: i 16 2 6 -13 -25 14; word: ikke -34 21 -11 -12 7 29
word: ingen 20 -7 3 11 -6 -21; word: ingenting 5 -7 6 7 -2 -9; word: inn -8 6 10 -7 -4 3
word: innbygger 9 6 3 -8 -1 -8; word: innbyggern -22 -10 -5 -4 -2 43; word: innen -17 2 3 3 -1 9
word: innfør -3 -2 9 -1 0 -3; word: innkjøp 9 1 3 -2 0 -11; word: innsats 11 -7 -3 0 0 -1
word: innspill -11 -7 -2 -1 0 21; word: instans 4 -3 11 -3 0 -9
word: introduksjonsprogramm -3 9 -2 -3 0 0; word: ja 0 11 -2 -2 0 -7; word: jeg -7 -11 9 -3 -1 14
word: jobb 17 -20 -8 -4 -1 16; word: kan -19 -5 43 2 2 -23; word: kapittel -3 17 -2 -1 0 -11
word: kjøp -3 -8 4 2 -2 6; word: klag 15 -8 -9 -1 0 4; word: klar 14 -10 2 -15 17 -7
word: klokk -2 15 7 -13 -1 -7; word: klubb 11 -6 -14 17 -2 -6; word: knytt 1 -17 -1 -1 0 18
word: kom 13 4 2 -8 -2 -8; word: komm 9 4 -33 -1 8 12; word: kommun -22 4 -18 0 29 6
word: kommunal 10 -7 8 -5 -1 -6; word: kommunens -5 -10 9 -3 -1 9
word: kompetans -23 -12 -6 12 -4 32; word: kompleks -10 -3 -1 0 0 14
word: kontaktperson -6 -1 -11 12 -1 7; word: kontor -11 -18 -4 31 14 -12
word: kort 20 2 -3 -6 -1 -12; word: kost -2 -11 3 -6 11 5; word: krav 2 -1 8 2 -1 -9
word: krev -17 -17 3 -4 32 3; word: kriseteam 7 -10 11 -5 -1 -2; word: kron -4 -5 14 -4 0 -1
word: kunn -2 -12 2 27 -5 -9; word: kurs -3 0 -4 -2 -1 10; word: kvalit -13 0 8 14 -1 -6
word: kveld 16 -3 -5 -3 -1 -4; word: kø 0 -7 0 -1 0 8; word: la -4 -13 19 -2 -1 1
word: lag 9 -4 8 14 -3 -24; word: lage 12 -13 2 -3 -2 5; word: lagt -6 -5 3 -1 0 9
word: lang -4 -9 6 2 -1 6; word: leder 11 -14 -3 -5 0 12; word: legg 6 9 -1 2 -2 -13
word: legges -2 -13 4 -6 24 -8; word: leilighet -7 9 -5 15 -1 -11; word: lekeplass 7 0 3 -8 -1 -1
word: leng -14 29 -4 -4 -1 -6; word: lengr 6 15 1 -13 -1 -8; word: lest 7 -8 0 -1 -1 3
word: lever -9 4 -2 3 -1 5; word: ligg 4 -7 11 16 -1 -23; word: liggend -2 10 -1 -5 0 -2
word: lik 12 -13 -7 -1 -1 9; word: likevel -9 -10 15 -6 9 0; word: likeverdig -17 9 0 -1 -1 11
word: likt -5 -8 11 -2 -1 4; word: list -6 11 3 -5 0 -3; word: lite -4 12 -7 7 -3 -5
word: liten -4 24 -8 1 -2 -11; word: lokal -5 1 1 16 -9 -4; word: lokaldemokrati 4 -1 -1 6 -1 -8
word: lov -4 -3 1 -4 -1 10; word: lønn 0 5 0 5 -2 -8; word: løsning -10 -29 4 -1 9 27
word: makt 0 10 -4 0 0 -5; word: man -9 4 -9 4 16 -7; word: mangl -2 27 -2 -7 -2 -14
word: mars -7 18 -18 -1 20 -11; word: med 25 -29 -3 0 2 5; word: medlemm -7 -3 -10 -2 0 22
word: meg -1 -13 3 -1 0 12; word: mellom 5 -3 -12 -1 -4 15; word: men -25 12 -24 -6 29 14
word: mener -6 -7 28 -4 -4 -8; word: mennesk -14 9 6 -3 -1 2; word: mens -13 15 -4 -2 -1 5
word: mer -1 -16 -12 8 -3 24; word: merknad -5 -3 -1 -2 0 10; word: mest -11 7 9 -6 -1 2
word: midt -8 11 -2 -1 0 0; word: miljø 1 13 -1 -7 -1 -4; word: million -2 -6 -7 6 -2 10
word: mindr 2 19 -8 -1 -2 -10; word: mins -11 0 2 0 0 10; word: mist 6 -2 12 0 0 -15
word: mot -1 -15 -4 8 -2 14; word: mulig -2 -4 10 -8 -1 6; word: mulighet 5 4 -10 -2 0 2
word: må -15 6 20 -8 38 -40; word: mål -4 22 0 -2 -1 -15; word: måles -5 13 -4 0 0 -3
word: måned 26 -4 -4 -3 0 -15; word: møte 10 -14 -13 19 -2 -1; word: møter -13 17 -3 4 -2 -3
word: møtt 1 3 -8 -1 10 -5; word: natt 2 -5 1 -5 0 8; word: navn 5 -8 -2 8 -1 -2
word: ned 5 -20 -2 -3 15 4; word: nest 0 -10 12 -2 -1 1; word: nett -3 -1 11 -3 0 -4
word: nettsid -4 4 12 -6 -1 -5; word: ni -7 9 -6 -3 -3 9; word: nivå 1 0 -13 16 -1 -4
word: noe 31 0 1 -10 -3 -19; word: noen 4 11 -10 -12 -4 11; word: nok 2 -12 -12 24 -2 0
word: ny -3 6 8 6 -3 -14; word: nye -1 24 -7 -17 16 -15; word: nytt -9 13 -1 3 -3 -3
word: når 4 13 -1 18 -9 -26; word: nærhet 12 2 -1 -1 0 -12; word: nærmer -4 -3 -6 -3 -2 17
word: nøkkel -5 4 8 -4 0 -2; word: ofte -18 23 -5 -4 -2 5; word: oftes -4 -6 3 -1 0 8
word: og 31 -10 -14 -16 -2 11; word: også -3 -14 10 15 0 -7; word: oktob -1 -7 -8 18 -1 0
word: om 1 7 -29 -8 10 18; word: opp 9 -3 -12 10 15 -18; word: oppfølging 3 3 7 4 -1 -16
word: oppgav -9 -2 20 -1 -3 -7; word: opplev 3 3 -4 -4 17 -15; word: opplæring -2 -3 20 -7 -2 -7
word: ordning -6 0 13 8 -1 -14; word: organiser 10 -1 2 -3 0 -8
word: organisering 6 24 -10 -5 -1 -14; word: oss 0 -13 7 -8 -10 24; word: over 15 8 -1 -14 -3 -5
word: overgang -5 11 -3 -4 -1 2; word: overt -2 -1 -2 -3 -1 8; word: papir -1 10 0 -1 0 -8
word: park 0 10 -4 -2 -2 -2; word: pasient -8 27 -5 -8 -1 -5; word: peng 4 -4 8 -4 -2 -1
word: plan -6 16 -6 -5 -2 2; word: plansak -10 1 9 -1 -1 2; word: plass -10 1 0 11 -1 -1
word: politisk -10 -2 -4 -5 14 8; word: praksis -2 -6 -3 13 -1 -1; word: pris 1 19 6 -13 0 -13
word: privat -2 -3 8 0 -1 -1; word: problem 7 5 -1 -1 0 -9; word: prosen -4 10 -3 -12 0 9
word: prøvd -4 -7 -7 -9 -2 28; word: psykisk -9 2 -2 -2 -1 12; word: punk 8 -2 -8 -1 -1 3
word: på 66 24 -25 5 -23 -48; word: pårørend -2 -3 8 -1 0 -3; word: rammeavtal -4 -4 -3 -1 0 12
word: rask -8 -9 4 8 -2 7; word: regel 8 -4 0 -1 0 -2; word: rehabilitering -3 -3 17 -9 -1 -2
word: renhold -1 6 5 -10 0 0; word: ressurs -3 -7 8 -1 0 3; word: rest 0 -2 -6 0 0 9
word: rett -2 -4 -8 0 -2 16; word: riktig -16 0 0 0 0 17; word: roll -9 3 0 17 -1 -11
word: rom 4 -6 8 -4 0 -2; word: rund 14 -10 -3 -6 -1 6; word: rutin -1 -2 9 -1 0 -4
word: råd -7 -30 12 25 0 0; word: råde -7 16 6 -3 -1 -10; word: rådhus -10 6 0 11 -5 -3
word: saken -5 -10 9 -6 -2 14; word: saker 1 -9 -6 24 -1 -8
word: saksbehandler 7 -1 -13 33 -3 -23; word: samarbeid 21 -4 -2 -2 -3 -10
word: saml 10 -6 3 -15 -2 10; word: samles -2 5 10 -2 -1 -11; word: samm 6 25 1 -18 -11 -3
word: sammensatt -11 -7 -2 -1 0 20; word: samtidig 7 17 -7 -4 0 -12; word: satt 14 -9 -2 -1 0 -1
word: savn -1 -2 -8 18 0 -5; word: se -5 -6 3 1 -2 8; word: seg 2 0 -26 1 21 3
word: seks -10 23 -14 8 -2 -6; word: selv 5 -17 3 4 8 -4; word: send -8 12 4 -1 -1 -6
word: seng -5 -6 -7 6 -1 14; word: sent -6 13 -1 0 0 -6; word: sentral -10 -1 17 -9 -3 5
word: sentraliser -4 11 -7 -6 19 -11; word: sentraliseres -3 -8 15 -3 0 -1
word: sentralisering -2 -3 7 -8 0 6; word: sentrum -4 11 -4 0 0 -4; word: ser -11 -13 6 6 -4 16
word: sett 19 6 -11 -9 15 -19; word: si 24 -6 -13 -4 10 -10; word: siden 14 0 0 -8 -2 -4
word: sier 13 8 -4 -4 -2 -10; word: sin 5 -8 -11 11 -1 4; word: sine -14 8 -5 -2 0 14
word: sist -5 3 -9 14 1 -4; word: sitt 14 -20 -10 5 5 6; word: sjeld 13 -6 -1 -1 0 -4
word: sju 14 3 -7 -5 -4 -1; word: skal -48 -1 26 9 -15 29; word: skjer -6 -3 -3 -3 0 16
word: skol 5 -18 1 18 -8 2; word: skolevei 13 -9 -1 -1 0 -2; word: skrev -3 -2 -6 -1 -1 12
word: skriv -15 7 4 -1 -1 7; word: skull -4 -10 12 -2 -1 5; word: skyldes 9 3 -2 -2 -1 -7
word: slik 3 -11 6 3 8 -8; word: slut 6 1 7 -8 -3 -2; word: slutt 2 -9 -9 1 -1 15
word: små -2 3 -3 10 0 -7; word: snakk 5 -8 12 1 0 -10; word: som -20 -1 41 2 3 -25
word: spar 5 -8 -8 20 -3 -5; word: spesialpedagogisk 3 4 3 -1 -1 -8; word: spur -6 0 -3 -1 0 10
word: spør 10 3 -3 -2 -2 -6; word: spørr 9 4 -3 -5 -1 -3; word: spørsmål -4 5 -22 -1 -3 25
word: sted 8 -13 3 16 -6 -8; word: stemm -2 -6 -15 -1 0 25; word: steng -2 13 -3 -7 0 -1
word: sterk -11 10 10 -2 0 -7; word: sterker -7 8 -2 -10 0 11; word: stilling -6 -8 3 -12 33 -9
word: sto -6 9 -8 13 -2 -6; word: styr -6 7 -16 17 -2 -1; word: styres -4 19 -3 -8 -1 -3
word: styring -2 12 -4 -2 -1 -4; word: styrk 4 -4 -2 9 -1 -6; word: står -1 8 -16 -4 -4 16
word: størr 4 1 12 -6 -2 -9; word: størst 15 2 -2 -1 0 -12; word: svar 21 -24 -14 7 -3 13
word: svær 17 6 -3 -4 -1 -14; word: syke -2 -9 7 8 -1 -3; word: sykehjem -5 -12 5 1 -1 11
word: sykehjemm 1 -14 6 -4 -1 13; word: sykehus -8 -4 -2 -3 -2 19; word: sykeplei -4 -9 9 0 0 4
word: syn 2 -13 2 -2 -1 12; word: så -10 -18 9 -14 8 25; word: sårbar -1 -16 4 0 0 14
word: søke 0 10 -4 0 -4 -1; word: søker -2 13 -13 8 0 -6; word: ta -6 -2 -2 -6 16 0
word: takk -3 -9 11 -1 -1 3; word: tall -1 -14 10 1 -3 7; word: tar 8 2 -5 -3 2 -4
word: tatt -6 9 6 -1 0 -9; word: team -4 -2 2 14 -2 -7; word: ti -3 20 -5 -3 -2 -6
word: tid 6 11 6 -4 -1 -17; word: tidlig -7 4 -5 -2 -2 11; word: til 1 10 -16 31 7 -33
word: tilbak -2 -7 16 -1 -1 -5; word: tilbud -19 23 -1 -4 -1 2; word: tildel 9 -1 -25 20 -1 -1
word: tildeling -2 -5 9 -3 0 1; word: tilfell 0 10 -3 -2 0 -4; word: tillegg -1 8 -17 -3 -1 14
word: tillitsvalgt -11 3 -1 -1 0 10; word: tilsyn 2 7 12 -3 -2 -14; word: tiltak 7 -4 10 -2 -1 -10
word: tjenest -25 11 -10 -6 10 20; word: to -18 21 -5 3 -9 9; word: tolv -10 -5 8 -3 -1 10
word: tom -5 8 -1 0 0 -2; word: tomm -1 -6 -1 -1 0 8; word: tre -20 32 -3 2 -8 -3
word: treng 10 14 -17 8 -2 -13; word: trengs 3 -8 13 -3 -1 -4; word: turnus 7 -10 1 -4 -1 6
word: tvers -9 0 -3 14 -2 0; word: uanset 10 -10 7 1 -2 -6; word: uke -9 38 -9 -5 -1 -14
word: uker -5 16 -2 -3 -1 -5; word: ulik 0 10 2 4 -2 -13; word: under 13 -17 9 10 -3 -12
word: ungdom 9 -7 6 -2 0 -6; word: ungdomsråd 14 -2 -2 -1 0 -10; word: ut 8 4 17 -14 -5 -10
word: utbetaling -2 8 2 -1 0 -6; word: uten 10 -2 5 0 -4 -8; word: utfordring -6 -12 -2 2 -1 18
word: utred -1 -4 10 -1 -1 -4; word: utredning -2 -5 5 -6 12 -4; word: utvalg 6 -2 -3 -7 -1 8
word: utvikling -14 1 11 -9 -2 13; word: vakt -6 9 -9 11 0 -4; word: vaktordning 9 -6 0 -4 2 -1
word: var -11 20 -7 24 -3 -23; word: varier -2 9 -5 0 0 -3; word: ved 2 2 8 9 -5 -17
word: vedtak 2 -4 8 -3 -2 -2; word: vedtat -1 -4 -4 -1 0 10; word: vegn -2 -7 8 -1 0 2
word: veien 11 -6 10 -10 0 -5; word: ventetid 36 -24 -6 -2 0 -4; word: vest 8 3 -1 -6 0 -3
word: vet 21 9 -17 6 -4 -15; word: vi 31 7 -11 -8 -33 13; word: vikar 10 -5 2 -2 0 -4
word: viktigst -5 -1 -10 -1 0 17; word: vil -12 -12 13 13 -9 8; word: vill -3 -9 -3 31 -3 -13
word: viser -11 -3 -10 5 -1 20; word: voksn 8 -5 -2 0 0 -1; word: vurder -7 -7 -2 -2 9 8
word: vurdering -19 -2 11 0 -1 10; word: vår -13 5 1 19 -2 -10; word: våre 22 -22 3 1 -3 -1
word: vårt 1 13 5 -7 -1 -10; word: være -11 22 3 -15 6 -4; word: vært -13 -14 6 6 -5 19
word: å 1 -19 8 26 -11 -4; word: åpen -1 -3 -1 -3 -1 9; word: året -5 -4 -10 17 -4 4
word: årsverk -2 9 -3 -2 -1 -2; word: én -15 -13 30 -17 9 6; word: ønsk -13 -2 1 -6 -3 23
word: øvrig -5 20 -4 -3 -1 -6
"""
