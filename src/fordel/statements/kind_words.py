"""This file is about how much each word weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

WORDS = """
opens: at 17 -4 -4 -1 0 -8; opens: barn -6 1 -8 5 0 9; opens: barnevern -1 -12 1 -1 0 13
opens: blir -6 14 -9 -9 15 -5; opens: bydel 2 21 -25 3 -8 7; opens: bydelenes -2 -3 -2 0 -1 9
opens: bydelsutvalg 4 -3 -5 -3 -1 8; opens: da 12 7 -14 7 -3 -10; opens: dagens 7 -6 -7 -2 -1 10
opens: de 5 -13 9 17 -8 -11; opens: den 4 -7 -5 23 -5 -9; opens: der -8 6 -3 -6 20 -9
opens: dersom 0 -4 11 -3 -1 -2; opens: det -12 9 -10 -4 6 10; opens: dett -11 5 1 2 -3 6
opens: en 3 10 4 -3 -2 -11; opens: et -14 -3 -1 28 -5 -6; opens: etat -12 22 0 -1 -1 -7
opens: ett -9 -10 11 19 -1 -10; opens: for -12 15 7 -8 17 -18; opens: fritidsklubb 5 -3 9 -1 0 -10
opens: få -4 -10 2 15 0 -2; opens: færr -2 -1 14 -1 0 -10; opens: før -1 -12 -5 2 -1 17
opens: helsesykepleier 10 -2 -2 0 0 -5; opens: her -5 -1 12 -3 -1 -2
opens: hjemmetjenest 11 -5 2 -2 -1 -6; opens: hun 17 -9 -2 -1 0 -5; opens: hvem -7 4 -3 -1 0 8
opens: hver 2 10 -6 -3 0 -2; opens: i -14 53 -11 -10 -9 -9; opens: ingen 6 -5 -1 8 -1 -7
opens: jeg 0 -5 -4 -1 0 10; opens: kommuneadvokat -3 -5 -4 9 -1 3
opens: kriseteam 10 -6 2 -4 0 -1; opens: med -5 3 -6 12 -1 -3; opens: men -5 -13 -7 -3 35 -6
opens: nest 2 -8 12 -1 0 -4; opens: noen -11 -10 -10 -2 -1 34; opens: nå -9 11 -4 -3 -1 5
opens: når -7 1 0 9 -2 -2; opens: og -10 -1 32 -6 -3 -12; opens: om -11 -6 -20 -5 20 22
opens: oppfølging -4 17 -3 -1 0 -8; opens: opplæring -3 -5 18 -4 -1 -5
opens: ordning 5 -9 2 14 -1 -11; opens: peng -2 -8 4 -1 0 6; opens: pris -3 12 -2 4 -2 -9
opens: på 13 -6 -1 -2 0 -4; opens: rask 2 0 -9 0 0 7; opens: samarbeid 14 3 -1 -3 -1 -12
opens: samtidig 7 9 -9 0 0 -6; opens: seks -2 13 -11 3 0 -2; opens: selv 8 -4 -1 -1 0 -3
opens: siden -3 -2 -3 -1 0 9; opens: styring -4 11 -3 -2 -1 -1; opens: svar -6 -9 -2 -2 0 19
opens: sykehjemm -3 -12 -3 -1 0 19; opens: så -2 -3 -3 -1 2 8; opens: tildeling 0 -2 8 -2 0 -3
opens: tilsyn -3 -1 16 -2 -1 -9; opens: tjenest 13 0 -6 -2 -2 -2; opens: to -13 10 -9 -2 -1 15
opens: tre 10 5 -10 -3 -1 -1; opens: under -3 -6 -9 15 -1 3; opens: ungdom 9 -6 3 -1 0 -5
opens: ungdomsråd 21 -8 -2 -1 0 -10; opens: utvalg -2 -5 1 -2 -1 9; opens: vedtak 3 7 -1 -1 0 -8
opens: vi -7 -10 14 -6 -12 21; opens: å -3 3 9 -3 0 -7; opens: én -3 -1 10 -5 0 -1
word: aldri 0 8 1 -3 -1 -6; word: alle 8 -41 34 -8 -8 14; word: allered -3 -8 -20 15 -1 18
word: alltid -5 -3 -3 14 -1 -2; word: alt 0 15 3 -6 -2 -11; word: an -8 3 -2 11 -1 -3
word: andr -22 10 11 4 -6 2; word: anne -13 -1 7 -1 0 8; word: annerledes -2 -6 -3 -5 -1 17
word: ansat -3 -6 1 -1 -1 10; word: ansatt -5 -9 10 6 0 -2; word: ansv -11 -1 -11 15 16 -8
word: ansvar -12 -7 7 -1 0 13; word: antall -3 10 3 -1 -1 -7; word: arbeid -4 0 -9 -4 16 1
word: at 3 -12 -10 -9 29 -1; word: att 8 -6 5 -1 -2 -5; word: av -13 24 13 -19 1 -5
word: avtal -6 -6 -11 11 20 -8; word: avvikles 0 -1 10 -1 0 -8; word: bank -6 16 -2 -2 0 -6
word: bare -13 13 0 10 -3 -6; word: barn -14 11 -7 17 -6 -1; word: barnehag -7 9 7 1 -2 -8
word: barnevern 6 -7 -7 -2 -3 13; word: bedr 10 -17 6 4 -4 1; word: bedt 10 -11 -4 -2 0 9
word: begg 20 -11 -2 -3 0 -4; word: behandl -1 -6 -6 0 0 13; word: behold -2 -9 -1 -1 2 11
word: behov -5 -19 -10 -9 -5 48; word: bemanning -3 -6 5 -5 -1 11
word: bemanningsfaktor -4 -6 0 -1 -1 12; word: ber -1 -4 -2 -2 19 -10
word: beredskapsplan -2 11 0 0 0 -8; word: best 24 -6 -2 -1 0 -15; word: bestemm 16 5 4 -4 0 -21
word: besøk 3 0 -7 2 9 -7; word: betal -4 19 -24 15 -2 -4; word: betyr -10 8 -3 -1 0 6
word: bibliotek 28 -11 2 -4 -3 -12; word: bidr -2 -3 -5 9 -1 1; word: ble 13 -8 -17 -14 -2 29
word: bli 0 3 -2 -8 -7 13; word: blir 14 18 -19 -16 21 -19; word: blit 2 15 0 -11 0 -5
word: bolig -12 -1 -4 -5 -3 24; word: bor -2 -33 4 5 -2 27; word: bord 10 -10 7 -1 0 -6
word: bort -1 -3 10 -2 0 -4; word: bra 6 10 -3 -1 0 -12; word: brev -6 11 -2 0 0 -3
word: bruk -20 19 1 22 -4 -18; word: bruker 1 -10 -2 11 5 -4; word: brukern 11 3 -4 -4 -1 -6
word: burd -3 -5 8 -3 -1 5; word: buss -4 14 -1 -6 -1 -2; word: bydel -6 9 -3 -32 4 27
word: bydelenes -4 -4 -6 -3 -1 18; word: bydelens 7 24 -4 -10 -2 -16
word: bydelsgrens -3 -6 3 -1 -1 8; word: bydelshus 8 -7 -1 0 0 0
word: bydelsutvalg 4 -10 10 -5 -2 3; word: byen 0 6 -4 1 10 -13; word: bygg -5 12 0 -1 -1 -5
word: byrådsavdeling -4 -3 0 -1 0 9; word: bystyr -6 -13 14 -4 -2 12; word: både -2 15 -15 7 -3 -2
word: bør -2 -11 8 12 -5 -3; word: da 21 -7 -35 29 19 -28; word: dag 4 3 -5 -12 -6 16
word: dagen -8 23 -3 -1 0 -11; word: dagens 7 0 -18 -3 -2 18; word: daglig -5 -11 10 3 -1 5
word: dagsenter 5 6 -3 -1 0 -8; word: de 22 9 -12 2 -6 -15; word: dekk -1 2 -23 5 21 -3
word: del -8 -20 7 -4 -1 25; word: dele 9 -1 1 -2 0 -7; word: deles -8 -10 9 13 -1 -2
word: delt -5 -10 -1 4 8 4; word: dem 24 12 -28 34 -6 -35; word: demens -2 -4 8 -1 0 -1
word: den 14 -10 -9 16 15 -27; word: denn -6 22 -7 -1 -1 -7; word: der 23 -13 19 -14 12 -27
word: dere -3 -10 8 -5 12 -2; word: derfor -12 3 5 14 -2 -8; word: derimo 7 9 23 -11 -5 -23
word: dersom 2 -6 -8 -2 19 -5; word: det 2 14 -26 10 20 -20; word: dett -13 9 -15 -20 11 28
word: digital -9 -19 20 24 -2 -14; word: digitalisering -6 -4 2 -8 -1 16
word: direkt 5 0 -8 4 -1 0; word: dit 19 -7 -1 -5 -1 -4; word: dobbel -3 8 -1 -1 0 -3
word: drif 18 -15 11 -7 -2 -5; word: drift -1 -6 -21 19 10 -1; word: driv 1 -20 5 -3 -2 19
word: drives 11 -7 0 0 0 -4; word: drøft -7 1 -1 0 0 8; word: du 15 -10 0 -2 0 -3
word: dårlig -4 -12 -16 20 -1 12; word: døra 5 1 -6 8 -1 -7; word: effektiv -5 6 -6 -3 -1 8
word: egen -4 3 9 -10 0 3; word: egentlig 10 8 -4 -3 -2 -8; word: egne -6 4 9 2 -2 -7
word: eide -1 -6 -3 11 -1 -1; word: eier -7 -12 1 4 -2 15; word: eksempel 1 -9 12 -15 -4 14
word: elev -3 -3 11 -2 -1 -1; word: eller -8 -12 -4 11 -3 16; word: ellers 22 -9 -3 -3 -1 -6
word: ellev -3 25 -7 -11 -1 -3; word: en 9 6 -10 16 0 -20; word: endr 17 -3 1 -4 -1 -11
word: endring 4 -13 4 -1 0 6; word: ene -7 13 3 -3 -1 -5; word: enest -5 7 8 2 -3 -9
word: enig -5 -3 11 -2 -2 0; word: enkelt -6 -3 -14 -8 20 12; word: enn 16 -5 -7 14 0 -18
word: enten 12 -12 0 0 0 0; word: er 39 15 -10 -10 -37 3; word: et -11 2 -19 24 12 -8
word: etat -20 44 -7 -14 -6 3; word: etatens 8 -9 -2 -2 -1 6; word: ett -10 -16 17 20 -4 -7
word: etter -14 -1 18 5 -4 -4; word: etterpå -6 15 -1 0 0 -8; word: fagmiljø -5 12 -8 6 -1 -4
word: fall 3 0 -7 -2 10 -4; word: famili 11 -3 1 4 -3 -10; word: fast 27 -28 16 -4 -1 -10
word: fatt -6 -9 11 -1 0 5; word: feil 9 -20 -9 10 -1 12; word: felles -4 -27 20 22 -5 -6
word: fellesskap -2 6 6 0 0 -9; word: fem -14 14 20 -5 -1 -14; word: ferdig -6 10 -1 0 0 -3
word: fikk -2 14 -7 -3 -1 -2; word: filial 6 -8 -1 13 -1 -9; word: finn -6 1 10 -1 -2 -1
word: finnes -8 -6 -7 6 -1 16; word: fire -7 6 -1 -30 15 17; word: fjor 16 5 4 -6 -1 -17
word: fler -1 -10 13 -7 -2 7; word: flertall 0 0 9 -8 0 -1; word: flest -4 -5 -4 -2 0 15
word: flyktning -1 -1 -5 15 -1 -7; word: flytt 5 -1 -2 -8 -3 8; word: flyttes -2 -3 8 -2 -1 -1
word: flytting -6 -4 1 -1 0 11; word: folk 4 -11 1 -1 -4 11; word: for -21 -9 12 -18 17 19
word: fordeles -4 -4 0 -1 0 9; word: fordi -11 1 7 8 -1 -4; word: foreslår -1 -1 9 -2 -1 -3
word: forslag -2 -7 -3 -2 -1 14; word: forsvinn -3 8 -7 -3 0 6; word: fortsat -3 -6 2 -7 18 -4
word: fortsett -2 -2 11 -2 -2 -3; word: fosterhjem 4 -8 9 -1 -1 -3; word: fra 1 -12 17 -2 -1 -3
word: fris -1 -1 10 0 0 -9; word: frist -5 24 -3 -1 0 -15; word: fritidsklubb 4 2 9 -1 0 -13
word: frivillighet 2 0 -7 8 -1 -2; word: frivilligsentral 8 -9 3 -1 0 -1
word: full -3 4 13 -2 -1 -12; word: funger 8 0 1 -1 0 -8; word: fyll -9 10 3 -1 0 -3
word: få -27 -13 18 6 5 10; word: får 22 33 -17 -10 -2 -25; word: fått -5 -3 -27 25 -3 13
word: færr -2 -7 12 10 -1 -13; word: følg 3 -16 -6 6 25 -13; word: før 25 -12 11 -1 6 -29
word: fører -14 19 -9 4 -1 2; word: førs -4 9 4 3 -3 -9; word: først 13 -11 3 3 -2 -6
word: førti -7 12 -1 0 0 -4; word: gaml -8 10 -14 -1 10 2; word: gang 9 19 -1 -7 -4 -16
word: gi -3 -1 -1 -3 -2 9; word: gikk -4 -2 -6 2 -1 12; word: gir -1 -14 -13 27 -2 3
word: gitt 27 -12 4 -8 -1 -10; word: gjeld 0 -5 10 13 -5 -14; word: gjennom -4 -11 1 5 -2 10
word: gjennomgang -2 -7 1 0 0 8; word: gjern -6 4 14 -8 -2 -3; word: gjor 15 8 -11 -2 -1 -8
word: gjør 20 -13 12 -17 -5 3; word: gjøres -2 -1 18 -6 -3 -6; word: god 19 -12 -5 8 0 -9
word: gode -2 -3 -6 3 0 8; word: godt 15 -20 14 -6 -2 0; word: grad -2 9 3 -4 -2 -3
word: grunn -4 -7 -14 -1 0 27; word: grupp 16 -12 12 -4 -1 -11; word: gå 2 -6 -4 13 -1 -4
word: går -1 -6 18 16 -4 -23; word: gått 15 -7 -2 -1 0 -5; word: ha -14 4 -9 -21 22 18
word: hadd 10 0 -3 -3 -4 0; word: halv 13 9 -2 -7 -1 -12; word: halvpart -2 10 -1 -5 -1 -1
word: han -5 2 -10 -2 -1 15; word: har 50 -4 -73 10 -22 38; word: hatt -5 -8 10 12 -3 -6
word: hele -11 -13 -2 27 -7 6; word: helg -5 -5 0 0 0 11; word: helhetlig -5 -6 -2 -7 18 2
word: hell -2 4 8 -8 0 -2; word: hels -6 13 8 -5 -3 -7; word: helsehus 9 3 -11 -4 -1 3
word: helsestasjon 10 -3 -2 3 -1 -6; word: helsesykepleier 15 -6 -2 0 0 -6
word: heng 11 -15 -10 11 -2 4; word: hent 0 -1 11 -9 0 -1; word: her -12 7 -2 -8 -3 18
word: hjelp -7 9 -3 3 -1 0; word: hjemm -18 8 14 17 -4 -17; word: hjemmeoppfølging 9 -5 -1 0 0 -2
word: hjemmetjenest 2 -20 -2 13 -3 9; word: ho -12 18 5 -4 0 -7; word: hold -7 0 8 12 -2 -10
word: hos 5 -23 0 -2 -4 24; word: hull 10 -1 -11 -1 0 2; word: hun 10 -7 -7 1 -2 5
word: hundr 8 5 -3 -1 0 -8; word: hva -8 5 1 -3 9 -3; word: hvem 3 -6 -5 9 -4 2
word: hver 14 -6 -7 14 -9 -5; word: hverandr -9 6 -11 35 -1 -20; word: hvilk 7 -11 2 4 0 -2
word: hvor -3 11 -2 -10 -3 6; word: hvordan -2 -1 -2 -3 -1 8; word: hvorfor -1 8 -4 0 0 -3
word: hørt 5 6 0 -1 0 -10; word: høy -14 0 0 0 0 14; word: i 19 9 6 -20 -25 11
word: ikke -25 21 -11 -17 5 29; word: ingen 21 -7 6 11 -7 -24; word: ingenting 12 -9 3 7 -2 -11
word: inn -12 15 9 -6 -4 -2; word: innbygger 9 5 3 -7 -2 -9; word: innbyggern -23 -4 -8 -7 -2 44
word: innen -17 2 3 2 0 10; word: innfør -3 -3 9 -1 0 -3; word: innkjøp 9 -1 6 -3 -1 -11
word: innsats 13 -7 -3 0 0 -2; word: innspill -12 -6 -1 -1 0 21; word: instans 3 -3 10 -3 0 -7
word: introduksjonsprogramm -3 8 -2 -3 -1 1; word: inviter 9 -9 2 -1 0 -1
word: ja -1 10 0 -2 0 -8; word: janu 8 -6 -2 -1 0 1; word: jeg -5 -11 0 -4 -1 21
word: jobb 27 -22 -15 -4 -1 15; word: kan -17 -8 46 3 0 -25; word: kapittel -3 18 -2 -1 0 -12
word: kart -4 -3 1 -2 -1 8; word: kjenn -4 0 2 -3 -5 11; word: kjøp -5 -6 3 3 -4 9
word: klag 11 -4 -9 -1 0 4; word: klar 15 -11 3 -15 16 -7; word: klokk -1 14 7 -11 -1 -7
word: klubb 8 -4 -14 17 -2 -5; word: knytt -2 -16 -1 -1 0 20; word: kom 13 7 1 -12 -2 -7
word: komm 14 4 -33 -3 8 11; word: kommun -24 1 -20 9 31 4; word: kommunal 10 -7 8 -5 -1 -5
word: kommunens -7 -12 17 -4 0 7; word: kompetans -22 -11 -5 10 -4 32
word: kompleks -10 -4 -1 0 0 15; word: kontaktperson -6 -2 -10 11 -1 8
word: kontor -12 -17 -4 31 13 -12; word: kontroller -3 -9 -3 17 -2 1; word: kort 20 4 -3 -5 -1 -14
word: kost -2 -12 3 -6 12 4; word: kostnad -1 -6 2 -6 -2 13; word: krav 4 -4 7 3 -1 -8
word: krev -16 -17 5 -5 33 1; word: kriseteam 7 -12 13 -5 -1 -2; word: kunn -3 -16 -2 26 6 -10
word: kurs -8 0 6 -6 -1 9; word: kvalit -14 -1 8 14 -1 -6; word: kveld 15 0 -5 -5 -1 -4
word: kvinn -3 13 -3 0 0 -8; word: la -5 -13 19 -2 -1 1; word: lag 8 -4 10 10 -4 -20
word: lage 9 -10 2 -4 -2 4; word: lagt -7 -4 3 -1 0 9; word: lang -4 -9 6 1 -1 6
word: leder 9 -12 -4 -5 0 12; word: ledergrupp -2 -7 -9 -5 0 23; word: legg 7 10 -7 2 -3 -8
word: legges -2 -14 5 -5 23 -8; word: leilighet -8 9 -6 17 -1 -11; word: lekeplass 7 0 4 -9 -1 -1
word: leng -16 30 -4 -3 -1 -6; word: lengr 5 16 1 -14 -1 -7; word: lever -8 3 -2 4 -1 4
word: ligg 9 -13 10 16 -2 -20; word: lik 12 -13 -6 -1 -2 9; word: likevel -10 -9 16 -5 8 -1
word: likeverdig -17 8 0 -2 0 12; word: likt -5 -7 10 -2 -1 5; word: list -7 10 4 -4 0 -3
word: lite -6 17 -6 4 -3 -6; word: liten -5 24 -7 1 -2 -10; word: lokal -8 8 2 10 -10 -3
word: lov -3 -4 0 -4 -1 12; word: lønn -1 9 -3 5 -2 -7; word: løsning -11 -28 4 -2 10 27
word: løst 10 -8 1 -1 0 0; word: mai -5 17 -4 0 0 -8; word: makt -1 9 -3 0 0 -5
word: man -8 3 -8 5 15 -7; word: mangl -1 29 -2 -8 -2 -16; word: mars -7 17 -19 -1 21 -11
word: maskin 3 -3 -3 10 -2 -5; word: med 19 -28 -11 -4 22 2; word: medlemm -7 -3 -12 -2 0 25
word: meg -1 -13 3 -1 0 12; word: mellom 7 -7 -7 -2 -6 15; word: men -18 17 -33 -8 28 14
word: mener -5 -8 31 -5 -4 -9; word: mens -14 11 -5 -2 -1 11; word: mer 7 -19 -12 8 -4 20
word: merknad -5 -3 -1 -1 0 11; word: mest -11 10 8 -8 -1 3; word: midt -7 11 -1 -1 0 -1
word: miljø 0 13 -1 -7 -1 -4; word: million -2 -5 -14 7 7 7; word: mindr 2 20 -8 -1 -3 -10
word: mins -11 -1 2 0 0 11; word: mist 4 0 9 -1 0 -12; word: mot -1 -16 -3 6 -2 16
word: mulig -2 -4 10 -8 -1 5; word: mulighet 5 4 -10 -1 0 3; word: mye 9 -3 -6 -3 -2 6
word: må -17 7 18 -8 41 -42; word: mål -3 20 1 -2 -1 -15; word: måles -4 11 -3 0 0 -4
word: målt -7 12 -3 -1 0 -2; word: måned 21 -1 -4 -3 0 -13; word: møte 16 -18 -18 17 -2 5
word: møter -15 18 -4 6 -1 -3; word: møtt -5 11 -9 3 10 -9; word: natt 2 -10 1 -5 0 13
word: ned 6 -21 -2 -2 14 4; word: nest 8 -18 11 -2 -1 2; word: nett -6 3 10 -3 0 -4
word: nettsid -4 3 14 -6 -1 -5; word: ni -10 11 -3 1 -5 5; word: nivå 0 1 -13 15 -1 -3
word: noe 29 -2 8 -10 -4 -22; word: noen 12 9 -20 -10 -5 14; word: nok 4 -12 -15 26 -2 -1
word: ny -4 5 9 8 -3 -15; word: nye -6 22 3 -16 16 -18; word: nytt -10 12 1 3 -3 -3
word: nå -3 0 1 -5 -2 8; word: når 2 11 1 25 -10 -28; word: nær 3 -1 -11 4 0 5
word: nærhet 11 8 -3 -4 -1 -12; word: nærmer -6 -4 -6 1 -3 19; word: nøkkel 6 0 7 -9 -1 -3
word: ofte -19 25 -5 -4 -2 5; word: og 33 -9 -13 -17 -7 14; word: også 1 -14 4 15 -4 -1
word: oktob 13 -11 -16 20 -1 -5; word: om 1 9 -31 -4 7 19; word: områdesatsing 9 4 -5 -2 -1 -5
word: opp 6 6 -10 8 12 -22; word: oppfølging 2 6 6 4 -1 -17; word: oppgav -14 5 24 -2 -5 -9
word: opplev 2 2 -3 -5 19 -14; word: opplæring -3 -4 27 -8 -3 -8; word: ordning -2 -3 12 11 -2 -16
word: organiser 10 0 1 -2 0 -8; word: organisering 5 24 -9 -4 -2 -14; word: oss 10 1 -9 -13 -12 24
word: over 7 19 -1 -17 -4 -5; word: overgang -1 8 -3 -4 -1 2; word: papir -2 11 0 -1 0 -8
word: park -1 11 -4 -1 -2 -2; word: pasient -10 27 -5 -7 -1 -3; word: per -12 10 -1 4 -2 0
word: plan -5 12 -5 -5 -2 6; word: plansak -13 1 9 -1 -2 5; word: plass -18 7 7 13 -2 -6
word: politisk -12 -1 -4 -7 14 9; word: praksis -2 -7 -3 14 -2 -1; word: pris -1 18 5 -6 -2 -14
word: privat -2 -3 9 0 -1 -2; word: problem 5 5 -1 -1 0 -8; word: prosen -4 18 -3 -12 0 1
word: prøvd -4 -7 -7 -7 -2 27; word: psykisk -7 -1 2 -3 -2 10; word: punk 8 -1 -7 -1 -1 3
word: på 70 23 -29 1 -18 -46; word: pårørend -2 -2 9 -1 0 -3; word: rammeavtal -5 -5 -2 -1 0 13
word: rask -7 -6 2 10 -2 3; word: reduser -2 8 -3 1 0 -4; word: regel 8 -4 -1 -1 0 -2
word: rehabilitering -3 -3 16 -8 -1 -2; word: renhold -1 6 5 -10 0 0; word: ressurs -2 -8 8 -1 0 3
word: rest -1 -2 -6 0 0 10; word: resultat -8 12 -2 0 0 -2; word: rett 11 -14 -9 -1 -2 15
word: riktig -16 0 0 0 0 17; word: roll -9 2 1 18 -1 -11; word: rom 3 -6 -12 -2 21 -4
word: rund 20 -16 -4 -5 -1 5; word: rutin -1 -3 9 -1 0 -4; word: råd -7 -29 12 24 0 1
word: råde -7 16 5 -3 -1 -9; word: saken -7 -4 8 -8 -3 13; word: saker -1 -9 -6 25 -2 -7
word: saksbehandler 12 -1 -15 30 -3 -24; word: samarbeid 20 -7 -2 -2 -3 -6
word: samhandling 0 1 -3 -5 -1 9; word: saml 8 -9 2 -16 -2 17; word: samles -2 5 10 -2 -1 -11
word: samm 1 28 6 -18 -14 -5; word: sammensatt -11 -6 -2 -1 0 20; word: samtidig 6 17 -8 -3 -1 -11
word: satt 15 -9 -2 -1 0 -3; word: savn -2 -5 -8 20 0 -5; word: seg 17 -15 -28 9 18 0
word: seks -10 20 -11 7 -2 -5; word: selv 9 -21 6 10 4 -7; word: send -7 9 4 -1 -1 -5
word: sendt -2 9 -1 -4 -1 -1; word: seng -5 -7 -7 7 -1 13; word: sent -7 14 -1 0 0 -7
word: sentral -11 -2 17 -7 -3 6; word: sentraliser -4 9 -7 -6 18 -10
word: sentraliseres -3 -7 15 -3 -1 -1; word: sentralisering -1 -3 7 -8 0 6
word: sentrum -5 12 -3 -1 0 -3; word: ser -17 -4 3 5 -4 17; word: sett 19 2 -10 -12 15 -14
word: si 28 -8 -15 -3 10 -12; word: siden 18 0 -1 -11 -2 -5; word: sier 12 7 -6 -3 -3 -8
word: sikr 4 -7 -2 9 -1 -3; word: sin 10 -12 -11 13 -1 1; word: sine -15 8 -4 -2 0 13
word: sist -5 7 -10 13 1 -6; word: sitt 17 -24 -3 4 4 2; word: sjeld 11 -2 -2 -2 0 -5
word: sju 14 2 -6 -6 -4 0; word: skal -49 2 25 10 -16 28; word: skje -2 -3 8 -2 -1 -2
word: skjer -4 -5 -3 -4 0 16; word: skol 3 -18 4 17 -8 2; word: skolevei 11 -8 -1 0 0 -2
word: skrank 5 -12 -4 -6 -1 18; word: skrev -4 0 -2 -2 -2 10; word: skriv -15 10 -2 -1 -1 9
word: skrives -4 11 -4 0 0 -3; word: skull -5 -9 15 -2 -2 3; word: skyldes 9 3 -2 -2 -1 -8
word: slik 1 -3 4 4 7 -13; word: slipp 3 -9 6 6 0 -6; word: slut 7 1 5 -8 -3 -3
word: slutt -7 2 -9 1 -1 13; word: snakk 5 -9 11 0 0 -7; word: snit 1 12 -2 -2 -1 -9
word: som -21 -1 42 9 -2 -27; word: spar 4 -7 -9 23 -4 -7; word: spesialpedagogisk 3 3 3 -1 -1 -8
word: spur -7 -2 -3 -2 0 14; word: spør 4 9 -4 -2 -1 -5; word: spørr 6 10 -2 -6 -2 -6
word: spørsmål -5 6 -22 -1 -3 25; word: sted 6 -16 2 21 -6 -7; word: stemm -2 -6 -15 -1 0 25
word: sterk -10 9 10 -2 0 -6; word: sterker -7 8 -2 -10 0 12; word: stilling -14 2 -3 -7 33 -11
word: sto -5 7 -8 15 -2 -7; word: styr -7 4 -17 18 -2 4; word: styres -5 19 -3 -9 -1 -3
word: styring -4 18 -6 -2 -1 -4; word: står 11 5 -15 -12 -4 15; word: størr 4 2 15 -7 -4 -9
word: størst 14 1 -3 -1 0 -11; word: svar 24 -31 -15 11 -3 15; word: svekk -3 8 -3 0 0 -2
word: svær 17 4 -3 -3 -1 -14; word: syk 2 -4 8 -8 0 2; word: sykehjemm -1 -13 6 -3 -1 12
word: sykehus -7 -6 -3 -5 -3 23; word: sykeplei -4 -10 10 0 0 4; word: syn 1 -13 7 -3 -1 9
word: så -11 -17 0 -14 17 24; word: sårbar -1 -16 5 0 0 13; word: søke 0 10 -5 0 -4 0
word: søker -7 20 -15 10 -1 -7; word: ta -7 1 -3 -5 15 -2; word: takk -3 -10 12 -1 -1 4
word: tall 2 -17 11 1 -4 7; word: tatt -7 10 6 -1 0 -9; word: team -4 0 3 11 -3 -7
word: ti -4 18 -5 -3 -2 -4; word: tid 10 8 6 -5 -1 -17; word: tidlig -7 4 -4 -1 -2 10
word: til 5 15 -13 23 2 -32; word: tilbak -2 -3 15 -1 -2 -6; word: tilbud -13 23 -2 -5 -2 -1
word: tildel 9 -1 -25 21 -2 -1; word: tildeling -2 -6 8 -3 0 3; word: tilfell 1 8 -3 -1 0 -4
word: tillegg -2 6 -15 -4 -1 14; word: tillitsvalgt -13 3 1 -1 0 11; word: tilsyn 2 3 16 -3 -3 -16
word: tiltak 7 -4 11 -2 -2 -10; word: timer -9 10 -2 0 0 1; word: tjenest -28 9 -6 -6 8 22
word: to -21 27 -8 -1 -10 14; word: tolv -9 -5 8 -3 0 10; word: tom -6 8 -1 0 0 -1
word: tomm -1 -6 -21 -1 21 7; word: tre -18 33 -3 2 -8 -6; word: treng 6 9 -5 7 -2 -14
word: trengs 2 -7 15 -3 -2 -4; word: trygghetsalarm -14 16 2 -1 0 -3; word: turnus 6 -8 1 -4 -1 6
word: tvers -11 -2 -2 16 -1 0; word: uanset 10 -11 7 2 -2 -6; word: uke -11 36 -7 -4 -1 -13
word: uker 5 11 -3 -5 -1 -8; word: ulik -3 8 3 6 -2 -12; word: under 15 -18 9 11 -3 -14
word: ungdom 7 -6 8 -2 -1 -6; word: ungdomsråd 20 -6 -2 -1 0 -11; word: ut 13 -2 5 -14 5 -6
word: utbetaling -3 8 2 -1 0 -6; word: uten 22 -12 2 2 -4 -9; word: utfordring -7 -8 -2 1 -1 17
word: utred -1 -4 11 -1 -1 -4; word: utredning -2 -4 6 -7 12 -4; word: utvalg 6 -1 -4 -7 -1 8
word: utvikling -16 1 10 -8 -2 14; word: vakt -7 11 -8 9 0 -4; word: vaktordning 10 -7 0 -4 2 -1
word: valg -6 9 -3 -1 0 0; word: var -11 20 -8 21 -4 -19; word: varier -2 9 -4 0 0 -2
word: ved 10 -5 6 8 -6 -15; word: vedtak 8 -2 10 -3 -2 -11; word: vedtat -2 -4 -3 -1 0 10
word: vegn -2 -8 11 -1 -1 0; word: veien 9 -3 10 -11 0 -5; word: ventetid 37 -26 -5 -3 0 -3
word: verr -9 15 -1 0 0 -5; word: vest 7 11 -2 -6 0 -10; word: vet 35 2 -20 -5 -5 -7
word: vi 34 0 -19 -6 -18 9; word: vikar 9 -6 3 -2 0 -4; word: viktigst -8 0 -10 -1 0 19
word: vil -18 -16 16 19 -10 8; word: vill -2 -12 -5 37 -4 -14; word: viser -12 1 -12 4 -1 20
word: vite -10 18 -1 -3 -1 -4; word: vurder -9 -8 -5 1 9 11; word: vurdering -18 -1 10 1 -1 10
word: vår -17 13 1 17 -2 -12; word: våre 13 -12 5 1 -4 -3; word: vårt 0 12 9 -7 -1 -11
word: være -17 14 4 -3 5 -3; word: vært -14 -11 11 7 -9 16; word: å -7 -13 11 28 -15 -3
word: åpen -1 -3 0 -3 0 8; word: åpningstid -1 4 8 -5 -2 -3; word: år 8 -7 -2 4 -4 1
word: året -6 2 -10 18 -6 2; word: årlig -1 8 -4 0 0 -2; word: årsverk -2 10 -2 -2 -1 -3
word: én -18 -12 32 -14 8 4; word: økonomi 8 -6 1 0 -1 -2; word: ønsk -7 -8 3 -6 -4 23
word: øvrig -6 21 -4 -3 -1 -6
"""
