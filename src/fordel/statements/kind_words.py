"""This file is about how much each word weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

WORDS = """
opens: antall 0 -3 9 0 0 -6; opens: at 17 6 -8 -2 -2 -11; opens: bare -6 -4 -2 -3 20 -4
opens: barn -7 -2 -6 6 -1 9; opens: barnebolig -2 -3 -2 -1 0 8; opens: barnevern -5 -15 2 -1 -1 20
opens: blir -7 14 -3 -10 12 -6; opens: bydel -2 22 -16 0 -10 5
opens: bydelsutvalg 12 -6 -2 -4 -3 2; opens: da 11 -1 -19 30 -8 -13; opens: dagens 7 -2 -7 -4 -2 8
opens: de 19 -11 2 11 -17 -4; opens: den 15 -8 1 14 -12 -10; opens: der -10 -1 -4 -6 21 0
opens: det -18 4 2 -3 4 11; opens: dett -15 6 -10 12 1 6; opens: digital 3 -10 -8 6 -1 10
opens: en -4 13 7 -14 6 -8; opens: et -9 -2 -18 27 11 -9; opens: etat -16 17 12 -4 -4 -5
opens: ett -14 -12 13 26 -3 -10; opens: etter 8 -9 -5 5 -1 2; opens: fagnettverk 12 0 -4 0 0 -6
opens: fire -4 12 -6 -1 -1 1; opens: for -15 16 8 -14 19 -14; opens: forutsat 0 -1 -3 -2 8 -1
opens: forutsetning -6 -8 -9 -1 29 -4; opens: fritidsklubb 6 -4 9 -1 0 -10
opens: frivilligsentral 11 -8 2 0 0 -4; opens: få -3 -11 4 14 -1 -4; opens: færr -3 6 9 -1 -1 -10
opens: før -2 -13 -5 4 -3 19; opens: gitt -5 -5 -3 -3 16 -1; opens: helsehus 11 -6 0 0 -1 -5
opens: helsesykepleier 10 -4 -3 1 0 -4; opens: her -5 -2 16 -7 -2 0
opens: hjemmetjenest 14 -7 5 -2 -1 -9; opens: hun 19 -9 -3 -1 -1 -6; opens: hvem -9 3 -2 -2 -1 10
opens: hver 5 15 -5 -4 -1 -10; opens: hvis 0 -10 0 -8 20 -2; opens: i -6 55 -18 -18 -6 -7
opens: ikke 0 -4 8 0 0 -4; opens: ingen 5 -9 7 7 -4 -6; opens: ja -2 3 8 -1 -1 -8
opens: jeg -1 -4 -6 -2 -1 15; opens: kommuneadvokat -4 -6 -6 8 4 4
opens: kriseteam 8 -1 3 -4 -2 -3; opens: la -1 -2 8 -1 -1 -2; opens: lønn -2 -3 -6 -1 -1 13
opens: med -3 3 -11 17 -3 -3; opens: men -6 -19 -9 -4 40 -3; opens: mindretall -2 4 8 -4 -6 -1
opens: nav-kontor -2 -8 2 0 0 8; opens: nest 0 -7 12 -1 0 -3; opens: nettsid 0 -5 11 -2 0 -2
opens: noen -8 -15 -9 -7 -2 41; opens: nå -10 19 -5 -6 -1 3; opens: når -3 -1 -15 7 9 3
opens: og -8 -5 34 -6 -4 -11; opens: om -13 -10 -23 -5 20 31; opens: områdesatsing 8 2 -4 -1 -1 -4
opens: oppfølging -6 16 3 -2 -1 -10; opens: opplæring -3 -6 20 -4 -2 -5
opens: ordning 6 -10 5 13 -3 -10; opens: peng -3 -9 7 -1 -1 7; opens: pris -4 10 -2 5 -1 -8
opens: på 10 1 -6 -8 10 -6; opens: råde 1 8 2 -3 -1 -8; opens: samarbeid 29 0 -6 -3 -1 -17
opens: samtidig 3 8 1 -1 -1 -10; opens: seks -3 13 -11 6 -1 -3; opens: siden -4 -1 -2 -1 0 9
opens: sju 3 -2 -10 -1 -1 12; opens: skol -3 4 8 -1 -2 -7; opens: slik -4 -3 14 2 -3 -6
opens: styring -5 10 -2 -1 -1 -1; opens: størr -4 9 0 -2 0 -2; opens: svar -4 -7 -4 -2 -1 17
opens: sykehjemm -5 -15 4 -1 -1 17; opens: sykehus -3 -1 -9 -2 -1 16; opens: så -6 3 -7 -10 26 -7
opens: tilsyn -10 -6 16 -3 -3 7; opens: tjenest 12 -1 2 -3 -4 -5; opens: to -13 10 -9 1 -2 14
opens: tre 9 7 -2 -12 -1 -1; opens: under 2 -5 -7 7 8 -4; opens: ungdom 10 -8 2 -1 0 -4
opens: ungdomsråd 25 -9 -3 -1 -1 -10; opens: utvalg -2 -5 4 -2 -2 8; opens: ved -4 9 -1 -1 -1 -2
opens: vedtak 3 12 -1 -1 0 -13; opens: vi -11 -20 25 6 -27 26; opens: å -3 5 11 -4 -1 -8
opens: én -5 3 12 -5 -1 -4; word: aktivitetsskol -4 1 12 -4 -1 -5; word: alarm -3 -2 0 -2 -1 9
word: aldri -2 15 9 -9 -3 -10; word: all 7 -12 7 1 -1 -2; word: alle 7 -50 36 -10 0 17
word: allered 0 -16 -36 16 -1 38; word: alltid -1 -10 -8 29 -2 -7; word: alt 19 15 -3 -9 -5 -17
word: ambulerend 10 -7 8 -3 -3 -5; word: an -10 4 0 12 -1 -4; word: andr -30 7 4 17 -10 11
word: anne -21 11 1 0 2 8; word: annerledes -7 -14 -5 11 -2 16; word: ansat -3 -11 9 -1 -2 8
word: ansatt -9 -1 6 3 5 -4; word: ansv -20 5 -14 21 15 -8; word: ansvar -5 -10 2 -1 10 5
word: antall 2 3 11 -4 0 -13; word: arbeid -5 -1 -9 -5 17 3; word: arbeidstid 0 -4 10 -1 -2 -3
word: arkiv -2 -3 10 -3 -2 2; word: assistans -1 -1 -2 13 -5 -3; word: at -13 -14 -16 -17 76 -15
word: att 10 -5 4 -1 -2 -6; word: augus -6 8 -2 -1 0 1; word: av -17 16 13 -17 8 -3
word: avdeling 13 -7 -3 0 0 -2; word: avhengig -4 -6 7 8 -4 -3; word: avklar -1 -2 -4 0 9 -2
word: avlastning -10 -6 5 -1 -1 12; word: avstand 6 12 -3 -3 -2 -10
word: avtal -9 -1 -4 14 14 -13; word: avvikles -1 -1 12 -1 -1 -8; word: bank -3 13 -2 -2 0 -5
word: bare -25 19 -9 9 12 -6; word: barn -8 23 -10 23 -12 -16; word: barnehag -4 9 10 -1 -4 -10
word: barnevern 3 -11 -4 -4 -5 20; word: be -4 10 -14 -2 -1 11; word: beboern -2 10 3 -7 -2 -2
word: bedr 16 -24 -3 20 -7 -2; word: bedt 14 -17 -6 -4 0 13; word: begg 18 -8 -2 -4 2 -6
word: behandl -2 -7 -5 -1 0 15; word: behandling -4 -8 2 0 0 10; word: behold -4 -13 -21 -5 39 5
word: behov -4 -18 -13 -10 -9 54; word: bemanning -5 -7 10 -4 -3 10
word: bemanningsfaktor -5 -5 0 -1 -1 12; word: benk 7 8 -2 -1 -1 -11; word: ber -4 -9 22 -3 13 -18
word: beredskapsplan -3 9 0 0 0 -6; word: best 47 -12 -9 -4 -1 -21
word: bestemm 12 14 -3 -5 3 -21; word: bestill -4 -2 12 -8 -1 2; word: besøk 4 9 -11 3 7 -12
word: betal -10 19 -26 12 10 -5; word: betyr -16 7 2 -2 3 7; word: bibliotek 32 -21 -2 -5 -3 -2
word: ble 14 -2 -21 -16 -2 27; word: bli -2 0 -2 -4 -13 21; word: blir 15 26 -18 -16 17 -24
word: blit 3 5 -5 10 -1 -11; word: bolig -13 5 -3 -8 -4 23; word: bor -10 -21 6 4 -1 21
word: bord 13 -13 9 -1 -2 -6; word: bort -4 -3 11 4 -1 -6; word: bosetting -1 -4 8 -2 0 -1
word: bra 13 9 -6 -2 -1 -13; word: brev -4 12 -4 -1 0 -3; word: bruk -23 30 -2 22 -5 -22
word: bruker 1 -9 -3 11 5 -4; word: brukern 11 6 0 -5 -4 -8; word: brukes -2 2 -2 9 -4 -3
word: budsjett -7 10 6 -2 -2 -6; word: burd -6 -8 11 -5 -2 10; word: buss -5 11 8 -7 -2 -5
word: bydel -6 5 7 -29 -7 30; word: bydelenes -3 1 -12 -3 -2 19; word: bydelens 7 20 -3 -9 -4 -11
word: bydelsgrens -5 -7 6 -1 -3 9; word: bydelshus 9 -7 0 0 0 -2
word: bydelsoverleg -3 4 13 -3 -4 -8; word: bydelsutvalg 9 -16 17 -7 -3 1
word: byen 8 -3 0 -4 9 -10; word: byens -7 -1 -4 -1 -1 14; word: bygg -7 16 -18 21 -1 -10
word: bystyr -6 -10 14 -5 -2 9; word: bytt 8 3 -8 -4 -2 2; word: både -7 19 -16 16 -6 -7
word: bør -8 -19 29 6 -12 3; word: da 17 0 -40 55 8 -39; word: dag -1 -8 -4 -15 -4 32
word: dagen 14 19 -12 -5 -2 -16; word: dagens 9 2 -16 -6 -4 15; word: dager 1 22 -7 4 -5 -13
word: daglig -7 -13 16 3 -1 2; word: dagsent -2 1 8 -2 -1 -3; word: dagsenter 4 8 -6 -1 -1 -4
word: dagsentr -2 -6 8 -1 -1 1; word: de 24 7 -17 -8 -2 -2; word: dekk -2 3 -21 7 19 -5
word: del -8 -23 12 -4 -1 24; word: dele 10 -3 2 -2 -1 -6; word: deler 13 -8 -2 3 -4 -2
word: deles -9 -11 2 7 14 -4; word: delt -9 -6 -6 3 5 14; word: dem 15 15 -25 39 -1 -43
word: demens 13 0 -4 -3 -1 -5; word: den 6 -10 -4 17 17 -25; word: denn -9 19 -4 -2 -2 -2
word: der 30 -14 8 -19 8 -12; word: dere -6 -16 27 -6 7 -6; word: deres -9 3 -4 -2 4 8
word: derfor -12 3 7 16 -4 -10; word: derimo 12 8 27 -13 -9 -25; word: dersom 3 -12 -13 -4 33 -6
word: det 6 20 -8 5 3 -25; word: dett -16 6 -8 -15 11 22; word: digital -1 -26 21 26 -5 -14
word: digitalisering -5 -4 4 -10 -2 17; word: diss 1 -4 2 -6 -2 9; word: dit 17 -5 -2 -5 -1 -4
word: dobbel -3 11 -1 -1 -1 -4; word: drif 16 -13 12 -8 -3 -4; word: drift -2 -6 -21 18 13 -2
word: driv -6 -9 4 -4 -3 19; word: drives 10 -5 0 0 0 -4; word: du 17 -9 -1 -3 -1 -4
word: dårlig -6 -8 -15 21 -2 10; word: dårliger -3 10 -1 -2 0 -3; word: døra 8 0 -7 8 -2 -7
word: døren 2 -1 1 -7 -3 8; word: effektiv -3 6 -12 -5 -1 14; word: egen 5 0 12 -16 2 -3
word: egentlig 9 7 -3 -4 -2 -8; word: egne -12 13 7 0 -1 -8; word: eide 3 1 -3 8 -3 -6
word: eier -14 -1 0 5 -6 15; word: eksempel 0 -9 15 -17 -7 18; word: elev -5 0 10 -2 -3 1
word: eller -15 -11 -1 15 -8 19; word: ellers 22 -7 -4 -4 -2 -6; word: ellev -6 36 -7 -11 -2 -9
word: en 5 3 -10 23 -2 -20; word: endr 16 -3 2 -4 -2 -9; word: endres -3 9 0 -1 0 -4
word: ene -9 21 4 -5 -1 -9; word: enest 1 6 7 2 -4 -12; word: enhet -2 11 0 -3 -1 -6
word: enig -9 -1 11 -2 -3 4; word: enkelt -13 -5 -15 -10 22 21; word: enn 4 -13 -28 27 29 -18
word: enstemmig -5 -9 -7 -1 -1 22; word: enten 13 -10 -1 0 0 -1; word: epilepsi -8 -4 3 0 0 9
word: er 49 21 -33 -13 -35 12; word: erfaring 11 6 -8 -2 -4 -3; word: et -7 -1 -22 25 22 -17
word: etat -26 36 13 -22 -14 12; word: etatens 9 -10 6 -10 -1 6; word: ett -7 -24 22 21 5 -17
word: etter -10 -2 23 1 -10 -3; word: etterpå -6 13 5 0 0 -11; word: faglig 12 -4 -4 -2 -1 -2
word: fagmiljø -8 9 1 7 -4 -5; word: fagnettverk 12 0 -4 0 0 -6; word: fagsent -1 -2 -5 -1 0 9
word: fagsystem 6 8 -5 -1 -1 -8; word: fall 2 -1 -14 -5 19 0; word: famili 9 -9 -3 -1 -4 8
word: fast 32 -30 19 -3 -3 -14; word: fatt -9 -5 11 -2 -2 7; word: fattes 0 -5 9 -1 -1 -3
word: febru -8 14 -1 -1 0 -4; word: feil 9 -14 -13 7 -3 15; word: felles -7 -36 35 32 -13 -10
word: fellesskap -2 5 8 -1 -1 -10; word: fem -7 17 23 -13 -1 -18; word: femt -2 0 -3 10 -1 -3
word: ferdig -5 10 -3 -1 0 -1; word: fikk -4 20 -12 -6 -2 4; word: filial 9 -8 -1 8 -2 -7
word: finn -10 5 10 0 -3 -2; word: finnes -13 -14 8 6 -2 15; word: fint 17 -6 -6 -1 -1 -4
word: fire -15 16 -7 -21 26 1; word: firm -9 11 -2 -1 0 2; word: fjor 18 12 1 -8 -2 -21
word: fjort 7 -4 -5 8 -2 -4; word: fleksibl -4 -6 -3 21 -1 -6; word: fler -2 -16 23 -9 -3 7
word: flertall -3 -1 8 4 -5 -3; word: flest -4 -3 -4 -3 -1 14; word: flyktning 0 -5 -3 18 -1 -9
word: flyt 10 -7 1 -1 0 -2; word: flytt -2 6 9 -12 -6 5; word: flyttes -3 -5 14 -3 -2 -1
word: flytting -5 -4 1 -2 -1 11; word: folk 0 -11 -17 24 -6 10; word: for -20 -1 20 -18 5 15
word: fordel -1 -9 5 4 -3 5; word: fordi -12 5 6 13 -3 -9; word: foreldr -1 -3 -11 2 1 11
word: foreslår -3 -2 13 -2 -2 -5; word: forskjell -4 9 2 -2 0 -4
word: forskjellig 0 9 -1 -1 -1 -6; word: forslag -4 -3 -5 -3 -2 17
word: forsvinn -8 12 -10 -2 -1 9; word: fortsat -7 -8 9 -14 31 -11
word: fortsett -2 -4 18 -3 -4 -5; word: forutsat 0 -1 -3 -2 8 -1
word: forutsetning -10 -14 -4 -5 46 -14; word: forutsett 0 -2 -19 -2 26 -3
word: forvaltning -9 -5 8 -5 -2 13; word: fosterhjem 2 -4 15 -3 -2 -8; word: fram -5 9 8 -7 -2 -3
word: fredag -5 8 -2 1 0 -2; word: fris -2 -1 12 0 0 -8; word: frist -8 28 -6 -3 4 -15
word: fritidsklubb 5 2 9 -1 -1 -14; word: frivillighet 2 -1 -11 12 -1 -1
word: frivilligsentral 12 -11 1 -1 -1 -1; word: full -6 7 17 -2 -2 -13
word: funger 17 -3 0 -2 -1 -11; word: funn 5 0 -2 -8 -1 7; word: fylt 18 -13 -1 -1 0 -2
word: få -21 -18 23 12 -2 6; word: får 17 33 -12 -13 13 -39; word: fått -6 -3 -26 32 -6 9
word: færr -3 8 5 7 -3 -15; word: følg -1 -32 -5 5 40 -7; word: før 17 -18 14 12 9 -34
word: føre -5 10 -1 -1 0 -3; word: fører -14 27 -12 3 -2 -1; word: føres -5 -12 5 -2 2 12
word: førs -5 6 6 2 1 -10; word: først 36 -15 3 -6 -7 -11; word: ført -5 -3 1 13 -2 -3
word: førti -9 12 -2 1 -1 -2; word: gaml -8 8 -15 -1 12 5; word: gang 13 27 -2 -9 -6 -24
word: gi -4 -7 11 -2 -4 6; word: gikk 7 -1 -9 -2 -2 7; word: gir 0 -7 -13 27 -5 -2
word: gitt 23 -17 2 -6 11 -13; word: gjeld -3 -8 24 10 -12 -10; word: gjennom -5 -20 4 12 -3 12
word: gjennomgang -2 -10 7 -1 0 7; word: gjern -7 -4 27 -12 -5 1; word: gjor 11 3 -12 0 -1 -1
word: gjord 12 -4 3 -1 -1 -8; word: gjør 20 -17 4 -14 -4 12; word: gjøres -2 6 13 -6 -4 -8
word: god 28 -13 -16 9 5 -13; word: gode 0 0 -7 8 -1 0; word: godt 29 -34 14 -14 8 -2
word: grad -3 9 5 -5 -3 -3; word: grei 3 -9 0 4 -1 2; word: grens -2 0 13 -6 -2 -4
word: grunn -6 -11 -6 -3 3 23; word: grunnlag -4 -5 -7 7 -1 9; word: grupp 14 -14 12 -3 -1 -8
word: gutt -7 9 0 -1 0 0; word: gymsal 10 -2 -5 -3 -2 2; word: gå -3 -7 12 14 -3 -13
word: går 8 -10 18 13 -9 -20; word: gått 12 -10 6 -2 -1 -4; word: ha -19 8 -3 -21 15 20
word: hadd 16 0 -4 -4 -10 2; word: halv 8 15 1 -7 -4 -14; word: halver 10 -3 -2 0 0 -4
word: halvpart -3 18 -4 -6 -3 -3; word: han -14 24 -14 -6 -5 16; word: har 48 0 -73 3 -29 50
word: hatt -2 -7 13 11 -4 -11; word: hele -11 -15 -2 31 -5 2; word: helg -6 -5 1 -1 0 11
word: helhetlig -4 -6 -3 -7 19 2; word: hell -3 13 7 -7 -2 -8; word: hels -8 12 -3 -5 -5 9
word: helsehjelp -3 -4 8 -2 -2 2; word: helsehus 6 6 -8 -5 -3 3
word: helsestasjon 22 -9 0 5 -3 -15; word: helsesykepleier 22 -10 -5 0 -1 -6
word: heng 11 -15 -10 14 -5 5; word: hensiktsmessig -3 0 10 -2 -2 -3; word: hent 1 -2 10 -7 -1 -2
word: her -21 13 2 -5 -6 18; word: hit -3 8 -1 -1 -2 -2; word: hjelp -4 -1 -2 9 -3 1
word: hjelpemidl -2 8 -1 -1 0 -4; word: hjem 13 3 -10 -3 2 -4; word: hjemm -14 1 10 23 -5 -15
word: hjemmeoppfølging 8 -9 -3 -1 -2 7; word: hjemmetjenest 3 -17 -4 14 -6 9
word: ho -6 18 3 -6 2 -11; word: hold -7 -3 6 28 -7 -17; word: hos 4 -16 3 1 -9 18
word: hospits -3 -6 -20 -1 20 10; word: hull 9 -2 -7 -1 -1 1; word: hun 20 -9 -3 -3 -4 -1
word: hundr 9 5 -5 -1 -1 -7; word: hva -5 4 -8 -3 11 1; word: hvem 7 -1 -11 8 -7 5
word: hver 12 1 -7 12 -3 -15; word: hverandr -13 10 -12 40 -3 -22; word: hvilk 2 -11 3 3 0 3
word: hvis 0 -6 -20 -10 44 -9; word: hvor -3 12 -4 -12 1 6; word: hvordan -3 4 -4 -3 -1 8
word: hører 3 16 -8 7 -6 -13; word: hørt 10 3 -1 -1 -1 -10; word: høst -1 9 -5 -3 -1 2
word: høy -14 0 1 0 -1 14; word: i 15 12 6 -10 -34 12; word: igjen -6 11 2 -1 -1 -5
word: ikke -27 18 -2 -12 -4 27; word: ingen 22 0 -3 7 5 -31; word: ingenting 20 -7 2 7 -4 -18
word: inn -12 14 8 -6 -7 4; word: innbygger 9 7 6 -11 -4 -6; word: innbyggern -23 3 -15 -9 -3 47
word: innen -16 -3 8 0 -1 12; word: innenfor 6 -7 -7 -5 2 12; word: innflytels -1 8 -3 0 0 -4
word: innfør -2 -3 9 -1 0 -2; word: innhold 0 -1 11 -6 -2 -2; word: innkjøp 8 0 6 -3 -1 -10
word: innsats 17 -9 -8 3 -1 -2; word: innspill -14 -8 -2 -2 -1 27; word: instans 6 -5 12 -4 0 -8
word: inviter 15 -14 2 -2 -1 -1; word: ja -7 0 -2 -7 22 -7; word: jeg -12 -10 8 -8 -4 26
word: jo -5 -7 -7 25 -1 -4; word: jobb 31 -16 -19 -5 -4 12; word: kan -15 -8 50 15 -11 -31
word: kapittel -3 17 -1 -1 -1 -11; word: kartlegging 7 -1 -10 4 -2 2
word: kilomet -5 10 -1 0 0 -4; word: kjen -2 -3 0 8 -2 -1; word: kjenn 15 2 2 -14 -10 4
word: kjøp -9 7 -1 6 -8 5; word: klag 11 3 -11 -2 0 0; word: klar 16 -10 0 -15 16 -7
word: klokk -1 12 9 -11 -2 -7; word: klubb 5 4 -13 13 -3 -5; word: knytt 0 -18 -2 -2 0 23
word: kolleg 2 -10 5 -1 0 4; word: kom 15 9 1 -14 -4 -7; word: komm 17 -4 -23 5 3 1
word: kommun -27 4 -20 8 28 6; word: kommunens -15 -1 14 -5 -1 8
word: kompetans -21 -11 -7 10 -4 33; word: kompleks -11 -3 0 -1 0 15
word: kontakt -2 1 9 -2 -1 -5; word: kontaktperson -7 2 -7 12 0 -1
word: kontor -11 -15 -1 30 16 -19; word: kontrakt 0 10 -6 -4 0 0
word: kontroller -3 -7 -3 16 -4 2; word: koordinator 14 -9 0 0 0 -5; word: kort 25 1 -5 -7 -2 -12
word: kost 3 -13 -2 -4 13 3; word: kostnad -2 -6 3 -5 -2 12; word: krav 0 -6 -9 9 18 -13
word: krev -21 -19 8 -8 42 -2; word: kriseteam 0 -10 15 -5 -2 2; word: kron -9 -7 7 -5 5 10
word: kunn -13 -15 -10 57 -1 -18; word: kurs -9 5 14 -7 -3 0; word: kvalit -12 0 6 16 -2 -9
word: kvalitet -6 5 -6 15 -4 -4; word: kveld 19 -2 -10 -1 -1 -5; word: kvinn -4 14 -2 -1 0 -8
word: kø 0 -6 0 -2 0 8; word: la -6 -15 28 -4 -2 0; word: lag 12 -5 11 10 -4 -25
word: lage 9 -16 3 -1 -4 9; word: lager -5 0 2 12 -3 -6; word: lagt -6 -13 6 -1 -1 15
word: lang -5 -9 5 4 -2 7; word: ledels 7 -9 -2 11 -2 -4; word: ledergrupp -4 -9 -5 -5 -2 24
word: legg 9 8 -3 6 -4 -16; word: legges -2 -13 1 -3 23 -6; word: leilighet -10 9 -6 19 -1 -11
word: lekeplass 6 0 6 -9 -2 -1; word: leng -17 27 -9 -9 13 -4; word: lengr -3 25 4 -16 -2 -7
word: leverandør 11 -8 -5 1 -3 3; word: ligg 7 -16 14 14 1 -19; word: liggend 5 8 -3 -5 -1 -4
word: lik 13 -11 -8 -4 1 9; word: like -6 -3 -3 8 -4 8; word: likevel -11 -6 19 -7 8 -4
word: likeverdig -16 8 -1 -2 -1 11; word: likt -2 -9 8 -1 -1 5; word: list -9 11 5 -4 7 -10
word: lite -7 17 -2 1 -3 -6; word: liten -4 32 -10 -3 -2 -12; word: lokal -3 -1 14 8 -15 -3
word: lokaldemokrati 8 -1 -1 4 -1 -8; word: lov -4 -4 1 -6 -2 14; word: lå 5 -12 -5 4 -1 10
word: lærer -4 -3 -5 9 -1 4; word: lønn -3 14 -12 3 -4 3; word: løsning -13 -26 3 -3 15 24
word: løst 11 -11 1 -1 -1 0; word: mai 1 12 -4 -1 0 -9; word: makt -1 6 -10 -1 0 5
word: man 3 11 -17 4 14 -15; word: mang -8 3 -7 4 -4 13; word: mangl 0 35 -7 -11 -2 -16
word: mann -2 11 -3 -1 0 -5; word: mars -6 18 -18 -1 21 -14; word: maskin 3 -4 -3 10 -3 -4
word: med 18 -25 -6 -7 20 0; word: medlemm -7 -9 1 -6 -1 21; word: meg 12 -17 2 -1 -1 5
word: mellomtid -5 12 -3 -2 0 -1; word: men -29 37 -32 -8 22 10; word: mener -10 -15 31 3 -11 3
word: mening -5 -4 -7 -4 -2 21; word: mennesk -6 5 -3 -3 -1 8; word: mens -16 16 -5 -5 -2 12
word: mer 11 -22 -2 12 -10 11; word: merknad -5 -8 -2 -2 -1 17; word: mest -11 7 9 -11 -4 10
word: midt -8 14 -2 -1 0 -2; word: miljø 1 13 -2 -6 -2 -4; word: million -4 -6 -12 5 8 8
word: mindr -2 17 -14 0 14 -14; word: mindretall -2 4 8 -4 -6 -1; word: mins -11 -3 3 1 0 10
word: minst -5 -2 8 3 -2 -3; word: minutt 8 12 -6 -3 -1 -9; word: mist 5 3 9 2 -1 -17
word: mot 0 -22 1 8 -6 19; word: mottak -2 11 3 -1 0 -11; word: mulig -2 -7 7 -9 4 5
word: mulighet 6 2 -9 -2 0 4; word: mye 9 -2 -10 -2 -4 10; word: må -16 2 22 -9 46 -45
word: mål -4 23 2 -2 -2 -17; word: måles -6 16 -4 -1 0 -5; word: målt -7 12 -2 -2 4 -5
word: månad 3 8 -2 0 0 -9; word: måned 25 3 -6 -7 -1 -14; word: måter -7 21 -6 -2 0 -5
word: mått -2 14 -7 -1 -1 -3; word: møte 12 -23 -8 17 -6 7; word: møter 3 17 -12 0 -3 -6
word: møtes 8 -6 -2 -1 0 0; word: møtt -4 8 -11 5 10 -7; word: nabo 14 -12 2 -6 -2 3
word: nabobydel 7 -1 10 -4 -4 -8; word: natt 0 -6 1 -5 -1 11; word: nattevakt -2 1 -11 5 -1 8
word: navn 3 -12 -4 9 6 -1; word: ned 7 -22 4 -2 12 0; word: nei -1 -3 12 -2 -2 -4
word: nepp -3 18 -10 -1 -1 -4; word: nest 11 -17 11 -2 -2 -1; word: nett -7 13 1 -2 -1 -4
word: nettsid -4 5 17 -8 -3 -6; word: ni -6 17 -3 2 -8 -1; word: nivå 9 -5 -19 20 -3 -2
word: noe 24 -1 9 -12 -5 -15; word: noen 14 15 -3 -23 -8 5; word: nok 3 -10 -28 26 -4 13
word: novemb -4 14 -7 -1 -1 -2; word: ny -10 9 8 9 -4 -12; word: nyansatt -1 10 3 -2 -1 -9
word: nye -8 30 2 -20 19 -23; word: nytt -7 18 -2 3 -6 -7; word: nyttår -2 -3 9 -1 0 -3
word: nå -7 12 -1 -10 3 3; word: når 6 10 -6 25 -6 -29; word: nær 2 -3 -12 6 -1 8
word: nærhet 14 8 -4 -4 -1 -13; word: nærmer -6 -4 -10 2 -4 21; word: nøkkel 11 -4 12 -13 -2 -5
word: ofte -20 38 -7 -8 -3 2; word: og 37 -1 -10 -16 -32 22; word: også -1 -4 -7 15 -3 0
word: oktob 12 -12 -11 19 -2 -6; word: om -5 9 -19 -8 -8 30; word: områdesatsing 8 2 -3 -1 -2 -5
word: opp -3 21 -12 12 7 -24; word: oppfølging 2 4 12 3 -3 -20; word: oppgav -16 -1 38 3 -12 -12
word: opplev 7 2 -4 -5 19 -19; word: opplæring -5 2 23 -6 -6 -10; word: opptak 3 -3 -5 8 -1 -2
word: ordning 13 -10 10 5 -1 -16; word: organiser 11 -5 1 -4 2 -5
word: organisering 4 29 -10 -6 -2 -14; word: oss 12 1 -5 -22 -6 19; word: over 8 24 -1 -14 -7 -10
word: overføring -1 -6 9 -3 3 -1; word: overgang 3 8 -4 -5 -1 0; word: overt -2 -6 11 -3 -2 2
word: papir -7 31 -8 -6 1 -12; word: pasient -12 35 1 -13 0 -12; word: pedagogisk -1 -2 -5 -1 0 9
word: peng -4 10 4 -5 -3 -3; word: per -13 8 2 5 -2 1; word: person 0 2 6 4 -4 -8
word: personvern 6 1 -7 -8 13 -4; word: plan -2 12 0 -6 -4 0; word: plansak -15 -2 11 0 -3 8
word: plass -24 3 17 7 3 -6; word: politisk -13 -1 -7 -6 17 10; word: positiv 14 -5 1 -3 -2 -5
word: praksis -7 7 -7 13 -5 -3; word: pris 1 11 5 -3 1 -15; word: privat -3 -2 8 3 -2 -4
word: problem 7 6 -3 -1 -1 -9; word: prosen -1 16 -3 -12 -1 1; word: prøvd 1 -7 -3 -14 -4 27
word: psykolog 1 17 -13 4 -2 -7; word: på 58 24 -12 0 -30 -40; word: pårørend -3 2 8 -2 -1 -4
word: rammeavtal -2 -8 -2 -1 0 13; word: rask -9 -4 4 9 -4 4; word: reduser -3 8 -3 3 -1 -4
word: regel 11 -1 -3 -1 -1 -5; word: regnskap -3 5 -16 -2 24 -8
word: rehabilitering -4 -3 15 -6 -1 -1; word: rehabiliteringsteam 4 -4 -9 -3 14 -3
word: rektor 7 -14 1 3 -1 4; word: renhold -2 5 8 -10 -1 -1; word: ressurs -5 -7 13 -2 -1 1
word: rest -3 -7 -8 -1 0 19; word: resultat -6 14 -3 0 0 -4; word: rett 9 -14 -17 11 -4 15
word: riktig -9 -4 -3 -1 -1 19; word: ringj 1 8 -5 6 -1 -9; word: roll -12 2 5 19 -1 -14
word: rom 4 -4 -13 -4 19 -4; word: rund 30 -18 -8 1 -3 -3; word: rutin -2 -2 10 -1 0 -5
word: råd -4 -30 12 27 -1 -3; word: råde -5 13 8 -4 -3 -10; word: rådhus -6 0 1 18 -6 -7
word: røre -4 -2 10 -1 -1 -2; word: sa -2 10 -3 0 -1 -4; word: sak -8 -4 -5 19 -1 -1
word: saken -16 -11 12 8 -7 14; word: saker -5 -7 -6 26 -2 -6
word: saksbehandler 19 -5 -16 36 -4 -29; word: samarbeid 38 -14 -15 5 -5 -9
word: samhandling 0 3 -3 -5 -4 9; word: saml 8 -10 0 -13 -6 21; word: samles -5 5 13 -2 -2 -10
word: samm 3 20 24 -15 -30 -1; word: sammenheng 0 -2 -5 13 -5 -2
word: sammensatt -12 -5 -2 -2 0 22; word: samtidig 2 14 2 -3 0 -15; word: satt 20 -6 -4 -1 -1 -8
word: savn -3 -1 -6 17 -1 -6; word: se -6 -2 2 1 -3 8; word: seg 21 -4 -29 11 7 -6
word: seks -12 21 -19 0 -4 15; word: selv 7 -27 8 19 2 -10; word: send -12 27 -2 -5 -2 -5
word: sendt -2 11 -2 -4 -1 -2; word: seng -6 -8 -7 5 2 14; word: sent -8 18 -1 0 -2 -6
word: sentral -21 -2 23 -8 -6 14; word: sentraliser -2 6 -8 -7 19 -8
word: sentraliseres -2 -8 16 -4 -1 -1; word: sentralisering -3 0 9 -7 -2 2
word: sentrum -6 10 -7 -3 -2 8; word: septemb 8 0 -1 0 0 -6; word: ser -21 -4 11 3 -6 16
word: ses 0 -2 -4 13 -5 -1; word: sett 23 3 -2 -9 7 -22; word: settes -3 -10 9 -2 -1 8
word: si 34 -10 -16 -6 12 -14; word: siden 19 2 -8 -8 -3 -2; word: sier -2 18 -8 13 -6 -14
word: sikr 8 -8 -8 10 3 -5; word: sin 11 2 -11 5 1 -8; word: sine -16 7 1 -5 -3 16
word: sist -5 13 -16 17 4 -13; word: sitt 14 -42 -2 23 3 3; word: sjeld 12 6 -13 -4 -2 1
word: sju 4 8 2 -13 -5 5; word: skal -54 9 24 10 -20 31; word: skje -1 -3 8 -2 -1 -1
word: skjem 3 -5 9 -5 -2 -1; word: skjer -3 -5 -1 -5 1 14; word: skjerm -12 -7 -12 13 2 16
word: skol 12 -15 1 14 -12 -1; word: skolevei 10 -7 -1 0 0 -1; word: skrank 7 -12 -4 -7 -2 17
word: skrev -5 3 -11 -5 -5 23; word: skriv -15 11 -3 2 -3 8; word: skrives -5 21 -6 -1 -1 -7
word: skull -9 -15 30 -3 -2 0; word: slik 7 -14 4 8 13 -18; word: slipp 8 -18 10 0 10 -10
word: slut 8 5 3 -7 -4 -5; word: slutt -10 5 -3 3 -4 8; word: smittevern -1 9 -1 -1 0 -6
word: små -7 -7 13 8 -2 -6; word: snakk 2 -7 16 2 -1 -12; word: snit -1 28 -5 -3 -1 -18
word: som -16 9 35 9 -9 -28; word: spar 3 -8 -6 30 -6 -13; word: spis -2 -3 10 0 -1 -4
word: spur -9 -2 -7 -2 -1 20; word: spør 3 9 -1 -2 -3 -7; word: spørr 9 12 -2 -6 -4 -9
word: spørsmål -5 -3 -16 -3 -9 36; word: stans -2 10 -2 -3 0 -3; word: start -5 2 -4 -2 14 -7
word: sted 8 -20 5 25 -6 -12; word: stemm -5 -2 -11 -4 -2 24; word: sterk -9 8 11 -2 0 -7
word: sterker -7 5 5 -14 -1 13; word: still 3 -7 -14 8 -4 13; word: stilling -18 -3 12 -11 29 -9
word: sto 0 2 -14 14 -3 2; word: stopp -3 8 -3 -1 0 -1; word: stor 17 0 -3 2 -9 -7
word: styr -9 -1 -9 15 -4 8; word: styres -5 18 3 -9 -2 -6; word: styring -5 16 -4 -1 -1 -4
word: styrk 14 -9 -5 11 -2 -9; word: stå -8 3 14 -2 -5 -2; word: står 7 -3 -15 -15 6 19
word: ståt 6 5 2 -3 -1 -10; word: størr 1 15 11 -10 -4 -13; word: størst 15 0 -3 -1 0 -10
word: svar 25 -31 -6 7 -7 13; word: svekk -3 12 -6 0 -1 -3; word: svær 23 7 -9 -3 -2 -16
word: syk 3 -4 7 -8 -1 2; word: syke -5 -2 8 7 -2 -6; word: sykehjem -11 -12 13 -1 1 9
word: sykehjemm -2 -11 11 -4 -3 9; word: sykehus -11 -4 10 -6 -6 17
word: sykepleier -4 6 -12 3 -1 10; word: syn 0 -10 13 -11 -1 10; word: system -13 5 13 16 -9 -12
word: så -15 -11 -2 -23 39 10; word: sårbar -5 -11 10 -4 -2 12; word: særlig 10 -1 2 -1 -1 -9
word: søke 0 8 3 -1 -5 -5; word: søker 1 16 -17 12 -2 -10; word: ta -2 -1 0 -4 17 -10
word: tak 0 -3 9 -3 1 -4; word: takk 1 -11 13 -2 -2 2; word: tall 1 -15 11 3 -4 4
word: tapt -3 0 11 -4 -1 -2; word: tar -1 -2 -10 -3 9 7; word: tas -4 -9 6 -1 -1 8
word: tatt -8 3 13 -2 -1 -4; word: team -11 -11 -2 27 13 -17; word: tegning -5 4 8 -2 -1 -4
word: teknologi -3 -5 13 11 -3 -13; word: ti -5 22 -11 -4 -2 0; word: tid 4 10 12 -5 -3 -17
word: tidlig -4 -1 -4 -1 -3 14; word: til 10 18 -4 15 -4 -35; word: tilbak -5 -5 21 -5 -7 1
word: tilbud -7 20 -4 -3 -2 -3; word: tildel 8 -3 -20 19 -2 -2; word: tildeling -2 0 8 -2 -2 -2
word: tilfell -1 10 -7 -2 0 0; word: tilgang -5 -3 -4 5 8 -2; word: tillegg -3 7 -17 -2 0 15
word: tillitsvalgt -20 2 -1 -3 -2 24; word: tilpass 10 -3 6 -4 -3 -6
word: tilskudd -6 -9 7 0 -1 9; word: tilsyn -6 -1 19 -4 -8 0; word: tilsynsutvalg -3 1 -7 8 -2 3
word: tiltak 12 0 4 3 -3 -15; word: timen -5 19 -1 -5 -1 -9; word: timer -13 11 -3 1 -1 6
word: tjenest -28 5 -8 -5 3 32; word: to -23 26 -7 14 -14 5; word: tolv -8 -7 9 -3 0 10
word: tom -5 8 -1 0 0 -1; word: tomm 1 -8 -16 -1 19 5; word: tre -15 39 -8 5 -12 -9
word: tredj -2 11 -3 -1 -1 -4; word: treng 4 10 -8 8 -5 -9; word: trengs 2 -11 16 -2 -2 -3
word: trygghetsalarm -14 22 -5 -1 -1 0; word: turnus 7 -9 0 -5 -1 9; word: tvang 3 -2 -8 0 0 8
word: tvers -11 -4 -1 18 -3 1; word: tvil -6 -9 4 -2 0 13; word: uanset 10 -15 3 17 -7 -9
word: uavhengig -2 -9 2 9 1 -2; word: uenig -5 8 1 -1 -1 -2; word: uke -2 34 -10 -6 -2 -14
word: uken 5 7 -8 4 -1 -7; word: uker 9 18 -7 -6 -1 -13; word: uklar -3 11 -1 -2 0 -4
word: ulik -5 29 -4 4 -6 -17; word: under 21 -21 6 1 4 -11; word: ungdom 4 -3 8 -3 -1 -6
word: ungdomsråd 23 -7 -4 -1 -1 -11; word: unge -1 0 8 -3 -3 -2; word: universell -5 -7 2 20 -1 -8
word: ut 2 6 15 -7 0 -15; word: ute -5 11 3 -4 -1 -5; word: utekontakt 9 -4 1 -1 -1 -4
word: uten 24 -1 -2 1 -8 -14; word: utfordring -8 1 -3 0 -2 12; word: utforming -5 -7 2 20 -1 -8
word: utred -2 -4 21 -4 -3 -8; word: utredes 0 0 9 -3 -5 -1; word: utredning -2 -3 -1 -5 14 -3
word: utvalg 2 3 -7 -9 0 10; word: utvikling -14 3 10 -9 -3 13; word: vakt -7 10 -10 11 -1 -4
word: vaktordning 10 -9 -4 -4 10 -3; word: valg -7 8 -2 -1 0 2; word: vanskelig -4 8 2 1 -1 -4
word: var -8 13 -15 17 -5 -2; word: varier -3 16 -9 0 0 -3; word: varm 9 0 -1 -3 0 -5
word: ved 17 4 5 5 -8 -24; word: vedtak 13 -2 18 -3 -8 -17; word: vedtat -3 -6 -4 -1 -1 15
word: vegn 7 -12 13 -2 -1 -5; word: veien 4 5 5 -11 -1 -2; word: velferdsteknologi -7 8 6 -3 -1 -1
word: vent -8 10 4 -3 -2 -1; word: ventetid 39 -20 -6 -6 -1 -6; word: verr -12 18 -1 0 0 -5
word: vest 13 9 -3 -6 -1 -12; word: vet 37 -7 -16 -2 -10 -2; word: vi 21 -3 7 -16 -21 12
word: vikar 8 1 2 -4 -1 -5; word: viktigst -7 -3 -15 -1 -1 27; word: vil -38 -25 20 44 -25 23
word: vilkår -2 -5 -2 -6 15 -1; word: vill 9 -28 -2 58 -12 -25; word: virk 14 -11 4 -6 -1 0
word: virksomhet 0 -1 9 -3 0 -4; word: viser -16 5 -17 8 -5 25; word: vist 30 -11 -7 -4 -3 -6
word: vite -8 23 -1 -3 -3 -8; word: vurder -9 -11 -5 3 10 12; word: vurdering -19 -3 10 6 -2 7
word: vår -14 18 2 16 -6 -17; word: våre 13 -20 3 12 -8 1; word: vårt 4 10 9 -8 -3 -13
word: være -14 19 -3 -11 6 4; word: vært -8 -13 15 4 -12 15; word: å -6 -16 13 37 -24 -4
word: åpne 5 8 -7 -1 -1 -4; word: åpningstid -2 2 12 -7 -2 -3; word: år 10 -7 10 3 -10 -6
word: året 0 -2 -9 22 -7 -5; word: éi -4 18 -3 -3 -1 -8; word: én -19 -15 34 -5 4 1
word: ønsk 5 -11 6 -5 -11 17; word: øvrig -11 18 -6 -4 5 -1
"""
