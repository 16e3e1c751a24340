"""This file is about how much each word weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

WORDS = """
opens: antall 0 -2 9 0 0 -7; opens: at 16 5 -9 -2 0 -11; opens: barn -7 0 -7 5 0 9
opens: barnebolig -2 -5 -1 -1 0 8; opens: barnevern -2 -16 1 -1 0 18
opens: blir -7 12 -2 -9 12 -5; opens: bydel -4 23 -19 2 -7 6; opens: bydelenes -6 2 -3 -1 0 8
opens: bydelsutvalg 14 -5 -4 -3 -1 1; opens: da 16 2 -17 12 -3 -10; opens: dagens 8 -6 -7 -3 -1 8
opens: de 14 -14 -1 13 -9 -4; opens: den 11 -10 0 17 -7 -11; opens: der -10 0 -4 -7 21 0
opens: dersom 0 -3 10 -2 -3 -2; opens: det -19 9 -2 -5 7 10; opens: dett -12 5 -6 5 -3 10
opens: digital 3 -9 -9 6 -1 11; opens: en -2 13 9 -13 -3 -4; opens: et -14 -2 -20 27 16 -7
opens: etat -17 18 8 -4 -2 -4; opens: ett -12 -10 13 20 -2 -8; opens: etter 8 -10 -4 2 0 3
opens: fagnettverk 10 0 -3 0 0 -6; opens: fire -3 10 -5 -1 -1 0; opens: for -14 17 8 -12 15 -15
opens: fritidsklubb 4 -4 9 -1 0 -9; opens: frivilligsentral 11 -8 2 0 0 -4
opens: få -5 -12 6 14 0 -3; opens: færr -3 6 7 0 -1 -9; opens: før 0 -14 -4 2 -1 17
opens: helsehus 11 -5 0 0 0 -6; opens: helsesykepleier 9 -2 -2 0 0 -4
opens: her -6 -2 17 -6 -1 -1; opens: hjemmetjenest 12 -5 2 -2 -1 -6; opens: hun 15 -7 -2 -1 0 -4
opens: hvem -7 2 -2 -1 0 9; opens: hver 4 15 -4 -3 0 -12; opens: i -9 51 -19 -16 3 -8
opens: ingen 6 -7 2 8 -3 -5; opens: jeg -1 -5 -4 -2 -1 13; opens: kommuneadvokat -4 -5 -3 8 0 3
opens: kriseteam 8 -3 2 -4 -1 -2; opens: lønn -2 -2 -8 -1 -1 13; opens: med -5 4 -10 14 -1 -2
opens: men -4 -19 -7 -3 36 -3; opens: nav-kontor -1 -10 3 0 0 9; opens: nest 1 -8 11 -1 0 -3
opens: nettsid 0 -6 10 -2 0 -2; opens: noen -10 -14 -3 -7 -1 35; opens: nå -9 17 -5 -5 0 2
opens: når -2 -4 -14 5 12 3; opens: og -9 -3 32 -6 -3 -11; opens: om -11 -7 -19 -5 19 25
opens: områdesatsing 8 2 -4 -1 -1 -4; opens: oppfølging -5 16 3 -2 -1 -9
opens: opplæring -3 -6 20 -5 -1 -5; opens: ordning 4 -9 4 13 -2 -10; opens: peng -2 -8 5 -1 0 6
opens: pris -4 11 -2 5 -1 -8; opens: på 12 2 -4 -4 0 -6; opens: råde 0 8 1 -3 0 -7
opens: samarbeid 25 1 -7 -3 -1 -15; opens: samtidig 4 6 0 -1 -1 -8; opens: seks -2 14 -11 3 0 -3
opens: siden -5 0 -2 -1 0 8; opens: sju 0 -3 -4 -1 -1 10; opens: skol -2 3 8 -1 -1 -7
opens: slik -3 -3 13 0 -1 -7; opens: styring -5 11 -3 -1 -1 -1; opens: svar -5 -7 -3 -2 0 17
opens: sykehjemm -4 -15 4 -1 -1 17; opens: sykehus -2 1 -10 -1 0 13
opens: tilsyn -9 -5 16 -3 -2 5; opens: tjenest 13 -1 -2 -3 -4 -3; opens: to -12 10 -8 -2 -1 13
opens: tre 9 7 -1 -13 -1 -1; opens: under 4 -5 -7 10 0 -1; opens: ungdom 10 -7 3 0 0 -5
opens: ungdomsråd 24 -11 -2 -1 0 -11; opens: utvalg -2 -6 2 -2 -1 8
opens: vedtak 2 13 -2 -1 0 -12; opens: vi -9 -20 17 6 -18 25; opens: å -3 6 10 -4 -1 -9
opens: én -5 4 11 -5 -1 -4; word: aktivitetsskol -4 2 10 -4 0 -5; word: alarm -3 -2 -1 -2 -1 9
word: aldri -2 11 10 -8 -2 -9; word: alen 8 -4 -1 1 -1 -3; word: all 7 -10 7 0 -1 -3
word: alle 12 -45 35 -9 -9 17; word: allered -5 -12 -37 17 -3 40; word: alltid -1 -9 -7 26 -1 -7
word: alt 13 11 0 -6 -3 -15; word: ambulerend 7 -5 8 -3 -3 -3; word: an -9 3 -1 12 -1 -4
word: andr -28 2 4 18 -7 11; word: anna -7 8 4 -1 0 -3; word: anne -20 8 3 -1 0 10
word: annerledes -5 -12 -5 9 -1 14; word: ansat -3 -9 7 -1 -2 8; word: ansatt -4 -3 8 5 0 -5
word: ansv -15 0 -13 17 16 -6; word: ansvar -2 -10 4 -1 3 6; word: antall 2 5 10 -1 -1 -14
word: arbeid -4 1 -9 -5 16 1; word: arbeidstid 0 -4 10 -1 -2 -3; word: arkiv -2 -3 9 -3 -2 1
word: assistans -2 1 -1 12 -5 -5; word: at -7 -12 -6 -7 39 -8; word: att 9 -6 5 -1 -1 -6
word: av -17 16 15 -20 9 -4; word: avdeling 10 -5 -2 -1 0 -2; word: avhengig -4 -6 6 8 -2 -2
word: avlastning -9 -7 4 -1 0 13; word: avstand 6 6 -2 -2 0 -8; word: avtal -6 -2 -6 13 17 -15
word: avvikles 0 -1 10 -1 0 -8; word: bank -5 14 -2 -2 0 -5; word: bare -19 22 -5 9 -7 0
word: barn -10 24 -10 17 -8 -14; word: barnebolig -2 -8 5 -1 0 6
word: barnehag -5 12 10 -1 -3 -12; word: barnevern 4 -12 -8 -2 -3 20; word: be -5 10 -13 -1 0 9
word: beboern -1 9 1 -6 -1 -1; word: bedr 13 -19 -6 16 -5 1; word: bedt 15 -19 -5 -2 0 13
word: begg 19 -8 0 -4 0 -6; word: behandl -1 -6 -5 0 0 12; word: behold -3 -9 -20 -2 26 8
word: behov -7 -23 -10 -8 -5 54; word: bemanning -3 -9 6 -4 -3 12
word: bemanningsfaktor -4 -7 0 -1 -1 13; word: benk 6 7 -1 0 -1 -11; word: ber -2 -6 12 -3 14 -14
word: beredskapsplan -3 9 0 0 0 -5; word: best 37 -8 -8 -4 -1 -16
word: bestemm 14 16 -4 -4 -2 -21; word: bestill -3 -4 11 -5 0 3; word: besøk 3 11 -12 3 8 -11
word: betal -4 24 -27 13 -1 -5; word: betyr -15 5 4 -2 0 8; word: bibliotek 31 -19 -1 -5 -2 -4
word: bidr -2 -2 -6 8 -1 3; word: ble 13 -3 -18 -13 -3 24; word: bli -2 -2 1 -8 -8 19
word: blir 17 21 -14 -20 17 -22; word: blit -4 8 -3 10 0 -10; word: bolig -11 -2 -2 -8 -3 24
word: bor -9 -22 6 6 -2 21; word: bord 12 -11 8 -1 -2 -6; word: bort -1 -3 9 1 0 -5
word: bra 6 11 -3 -1 0 -11; word: brev -5 11 -2 -1 0 -4; word: bruk -24 30 -1 20 -4 -21
word: bruker 1 -11 -2 10 5 -3; word: brukern 9 4 -2 -3 -1 -6; word: burd -4 -6 11 -5 -1 4
word: buss -6 12 7 -6 -2 -5; word: bydel -5 4 3 -25 -6 29; word: bydelenes -8 1 -6 -3 -1 18
word: bydelens 4 22 -1 -8 -3 -14; word: bydelsgrens -5 -7 5 -1 -1 9; word: bydelshus 9 -8 0 0 0 -1
word: bydelsoverleg -2 2 13 -3 -3 -6; word: bydelsutvalg 12 -15 13 -5 -2 -3
word: byen 5 4 0 -1 10 -17; word: byens -7 -2 -2 -1 0 12; word: bygg -6 13 -17 18 -1 -8
word: byrådsavdeling -4 -2 0 -1 0 8; word: bystyr -6 -10 13 -4 -3 10; word: bytt 8 1 -7 -3 -1 3
word: både -5 20 -20 13 -4 -5; word: bør -5 -14 17 8 -11 4; word: da 22 -2 -39 36 18 -35
word: dag 1 -9 -1 -13 -7 30; word: dagen 10 20 -10 -4 -1 -15; word: dagens 7 0 -18 -4 -2 17
word: dager 1 19 -9 3 -3 -12; word: daglig -7 -13 16 3 -1 2; word: de 27 8 -15 -6 -9 -4
word: dekk -1 2 -21 6 19 -4; word: del -9 -21 14 -4 -2 22; word: dele 10 -3 1 -2 -1 -6
word: deles -8 -10 -1 6 15 -3; word: delt -6 -11 -5 4 7 11; word: dem 17 16 -27 40 1 -47
word: demens 13 -4 -2 -2 -1 -3; word: den 7 -11 -2 13 14 -21; word: denn -7 21 -6 -1 -1 -5
word: der 29 -11 4 -19 10 -14; word: dere -4 -14 18 -5 10 -5; word: deres -8 8 -3 -1 0 4
word: derfor -12 2 5 15 -2 -8; word: derimo 10 6 23 -11 -6 -22; word: dersom 2 -6 -9 0 17 -5
word: det 3 19 -11 4 10 -25; word: dett -16 7 -4 -20 10 23; word: digital -2 -23 18 22 -4 -12
word: digitalisering -6 -3 4 -8 -1 14; word: diss 1 -4 1 -5 -1 8; word: dit 18 -7 -2 -5 0 -4
word: dobbel -3 8 -1 -1 0 -3; word: drif 17 -14 12 -7 -2 -5; word: drift -2 -6 -20 19 10 -1
word: driv -3 -14 5 -4 -3 18; word: drives 10 -6 0 0 0 -4; word: du 16 -10 0 -2 0 -3
word: dårlig -4 -10 -16 19 -1 13; word: døra 5 0 -5 8 -1 -6; word: døren 0 0 0 -7 -1 8
word: effektiv -5 6 -7 -4 0 10; word: egen 3 0 12 -13 -1 -2; word: egentlig 10 5 -3 -4 -1 -8
word: eget 2 0 7 -1 0 -8; word: egne -14 12 12 -1 -3 -6; word: eier -13 -3 0 3 -2 15
word: eksempel 0 -8 12 -15 -4 15; word: elev -3 0 10 -5 -1 -1; word: eller -8 -11 -5 8 -3 19
word: ellers 23 -9 -5 -3 -1 -5; word: ellev -4 33 -6 -11 -1 -10; word: en 3 5 -11 26 -4 -19
word: endr 17 -3 1 -4 -1 -10; word: endres -4 9 0 -1 0 -4; word: ene -8 20 2 -4 -1 -9
word: enest -3 9 7 3 -3 -13; word: enhet -2 12 -1 -3 0 -6; word: enig -9 -2 10 -2 -2 5
word: enkelt -8 -8 -11 -10 20 18; word: enn 7 -16 -22 26 21 -16; word: enstemmig -4 -8 -7 -1 0 20
word: enten 13 -11 -1 -1 0 -1; word: epilepsi -7 -4 3 0 0 10; word: er 46 16 -31 -6 -34 9
word: et -12 -4 -22 26 24 -13; word: etat -25 34 15 -22 -8 7; word: etatens 8 -8 6 -11 -1 6
word: ett -6 -20 18 17 8 -17; word: etter -11 -4 25 -2 -5 -2; word: etterpå -6 13 7 0 0 -14
word: faglig 10 -4 -3 -1 0 -2; word: fagmiljø -7 10 3 -2 -1 -2; word: fagnettverk 10 0 -3 0 0 -6
word: fagsent -1 -3 -4 -1 0 10; word: fall 2 -3 -14 -5 19 1; word: famili 8 -11 -2 -2 -3 11
word: fast 33 -30 13 -3 -2 -11; word: fatt -7 -4 10 -2 -1 4; word: febru -9 14 -1 -1 0 -3
word: feil 9 -18 -12 7 -1 15; word: felles -9 -29 29 27 -8 -10; word: fellesskap -2 6 7 0 -1 -10
word: fem -12 17 27 -14 -3 -15; word: femt -2 0 -4 9 0 -3; word: ferdig -6 10 -1 0 0 -2
word: fikk -5 16 -8 -4 -1 2; word: filial 6 -7 0 9 -1 -8; word: finn -11 5 9 0 -2 -1
word: finnes -12 -11 6 3 -2 15; word: fire -9 11 -7 -24 32 -3; word: firm -8 10 -1 -1 0 1
word: fjor 18 5 5 -7 -1 -20; word: fjort 7 -5 -4 8 -1 -6; word: fleksibl -6 -6 -2 20 0 -6
word: fler -5 -12 22 -7 -4 6; word: flest -4 -4 -4 -1 0 13; word: flyktning 0 -2 -5 16 -1 -8
word: flyt 9 -7 1 -1 0 -2; word: flytt 2 1 6 -12 -3 7; word: flyttes -2 -4 9 -2 -1 0
word: flytting -6 -4 1 -1 0 11; word: folk 2 -14 -14 19 -6 13; word: for -22 -1 19 -23 12 16
word: fordel -2 -8 4 4 -3 5; word: fordeles -4 -4 0 -1 0 8; word: fordi -12 6 6 7 -1 -6
word: foreldr -1 -3 -11 3 -1 13; word: foreslår -2 -2 10 -2 -1 -4; word: forslag -3 -4 -2 -3 -1 13
word: forsvinn -4 8 -10 -2 0 9; word: fortsat -4 -7 11 -10 15 -6; word: fortsett -1 -4 16 -3 -3 -6
word: fosterhjem 3 -7 13 -2 -1 -7; word: fra -6 -4 5 -8 14 0; word: fram -6 9 7 -7 -1 -2
word: fris -1 -1 10 0 0 -8; word: frist -6 25 -4 -1 0 -14; word: fritidsklubb 4 1 9 -1 0 -13
word: frivillighet 2 -1 -7 8 -1 -2; word: frivilligsentral 13 -11 4 -1 -1 -4
word: full -4 4 16 -3 -1 -13; word: funger 10 0 1 -1 0 -9; word: funn 6 0 -3 -8 -1 6
word: fyll -9 9 5 -1 -1 -4; word: fylt 17 -15 -1 0 0 -1; word: få -24 -18 18 9 3 11
word: får 26 40 -11 -16 -4 -34; word: fått -6 -3 -26 29 -4 10; word: færr -2 5 3 8 -1 -12
word: følg 3 -27 -11 7 33 -5; word: før 18 -16 15 13 4 -33; word: føre -4 8 -1 -1 0 -3
word: fører -14 25 -11 3 -1 -1; word: føres -4 -10 4 -1 0 12; word: førs -6 6 11 2 -2 -11
word: først 35 -14 1 -7 -4 -10; word: ført -5 -4 1 12 -1 -3; word: førti -7 11 -1 0 0 -3
word: gaml -10 11 -15 -1 11 4; word: gang 6 23 2 -7 -4 -20; word: gi -7 -5 9 -5 -2 10
word: gir -2 -9 -14 27 -3 1; word: gitt 28 -10 4 -12 -1 -9; word: gjeld 0 -4 7 15 -7 -11
word: gjennom -6 -13 2 4 -2 14; word: gjennomgang -2 -9 8 -1 0 3; word: gjern -7 0 22 -10 -4 0
word: gjor 12 7 -11 -2 -1 -5; word: gjord 11 -4 2 0 -1 -7; word: gjør 17 -16 7 -16 -4 11
word: gjøres -2 3 15 -5 -3 -8; word: god 21 -11 -8 8 1 -11; word: godt 19 -27 17 -12 -1 4
word: grad -2 9 2 -4 -3 -2; word: grens -1 -2 11 -4 0 -4; word: grunn -4 -10 -7 -2 -1 23
word: grupp 14 -14 13 -4 -1 -8; word: gutt -8 10 0 -1 0 0; word: gymsal 10 -3 -5 -2 -1 1
word: gå -1 -7 9 12 -2 -11; word: går 2 -13 17 16 -5 -16; word: gått 13 -10 6 -2 0 -7
word: ha -16 7 -7 -20 19 17; word: hadd 11 0 -4 -4 -6 3; word: halv 10 10 5 -7 -5 -13
word: halver 8 -1 -2 0 0 -4; word: halvpart -2 14 -4 -6 -1 -1; word: han -15 23 -14 -5 -3 15
word: har 49 -7 -65 6 -24 41; word: hatt -5 -1 7 13 -3 -10; word: hele -13 -10 0 29 -8 3
word: helg -6 -5 0 0 0 11; word: helhetlig -5 -6 -3 -7 18 2; word: hell -2 13 5 -7 -1 -8
word: hels -8 14 -1 -6 -4 6; word: helsehus 8 4 -8 -4 -1 1; word: helsestasjon 20 -6 -1 5 -2 -15
word: helsesykepleier 21 -9 -4 -1 0 -6; word: heng 11 -17 -10 12 -2 5
word: hensiktsmessig -4 0 9 -2 -1 -3; word: hent 0 -1 10 -8 0 -1; word: her -19 14 1 -3 -6 14
word: hjelp -8 7 -3 5 -2 1; word: hjem 7 6 -8 -1 -1 -3; word: hjemm -16 0 14 22 -3 -16
word: hjemmeoppfølging 6 -7 -5 -1 -2 8; word: hjemmetjenest 2 -19 -3 14 -3 9
word: ho -14 25 4 -5 -1 -10; word: hold -7 -4 2 29 -5 -15; word: hos 9 -19 1 -1 -6 17
word: hospits -2 -8 -19 -1 20 10; word: hull 10 -2 -8 0 -1 2; word: hun 14 -11 -2 -1 -2 2
word: hundr 8 4 -4 -1 0 -7; word: hva -3 2 -9 -2 10 2; word: hvem 6 -5 -10 9 -6 7
word: hver 13 -2 -5 13 -8 -12; word: hverandr -11 7 -13 39 -1 -21; word: hvilk 4 -14 9 4 0 -3
word: hvis 3 -5 -17 -3 28 -5; word: hvor -3 10 1 -11 -2 4; word: høre 6 -3 -8 -1 -1 6
word: hører 0 17 1 3 -4 -18; word: hørt 10 2 0 -1 0 -11; word: høst -3 9 -4 -2 -1 1
word: høy -15 0 0 0 0 15; word: i 15 14 7 -13 -33 11; word: ikke -29 17 0 -11 0 24
word: ingen 23 -5 -8 9 11 -29; word: ingenting 17 -5 1 7 -2 -18; word: inn -11 13 12 -9 -4 0
word: innbygger 9 3 7 -10 -2 -7; word: innbyggern -29 3 -10 -8 -2 46; word: innen -19 0 11 1 -5 12
word: innenfor 0 -4 -6 -3 -1 13; word: innfør -2 -3 8 -1 0 -2; word: innhold 0 -1 11 -5 -3 -2
word: innkjøp 9 0 6 -3 -1 -11; word: innsats 15 -8 -3 0 0 -4; word: innspill -14 -5 -1 -2 0 23
word: instans 4 -4 11 -3 0 -8; word: inviter 16 -13 1 -2 0 -2; word: ja -6 0 -6 -4 17 -1
word: janu 8 -5 -2 -1 0 1; word: jeg -10 -13 10 -7 -3 24; word: jo -3 -5 -10 23 -1 -4
word: jobb 29 -16 -20 -4 -3 14; word: kan -20 -9 49 14 -3 -31; word: kapittel -3 17 -1 -1 0 -11
word: kartlegging 11 -1 -10 1 -2 1; word: kilomet -3 8 -1 0 0 -3; word: kjenn 1 9 3 -17 -6 9
word: kjøp -8 9 -1 3 -5 3; word: klag 9 0 -11 -1 0 3; word: klar 15 -11 1 -14 15 -6
word: klokk -1 13 8 -11 -1 -7; word: klubb 7 1 -16 15 -2 -5; word: knytt -3 -16 -1 -1 0 22
word: kobles 0 -2 8 -1 -4 -1; word: kolleg 3 -8 5 -1 0 1; word: kom 14 6 2 -11 -2 -8
word: komm 17 -5 -26 5 5 3; word: kommun -25 5 -26 8 30 8; word: kommuneadvokat -4 -5 -2 8 0 4
word: kommunens -13 -5 15 -4 0 8; word: kompetans -22 -12 -7 11 -3 34
word: kompleks -10 -4 -1 0 0 15; word: kontakt -2 1 8 -2 -1 -5
word: kontaktperson -7 5 -10 12 -1 1; word: kontor -11 -14 -2 33 11 -16
word: kontrakt 0 10 -6 -2 -2 0; word: kontroller -3 -9 -3 15 -1 1
word: koordinator 13 -8 0 0 0 -4; word: kort 22 2 -5 -6 -1 -12; word: kost 4 -14 0 -5 13 3
word: kostnad -1 -7 1 -5 -1 13; word: krav 2 -5 -10 5 19 -10; word: krev -18 -19 7 -5 36 -1
word: kriseteam 1 -11 15 -5 -1 1; word: kron -8 -8 6 -4 5 10; word: kunn -6 -12 -14 43 1 -12
word: kurs -10 4 12 -7 -2 2; word: kvalit -14 -2 6 16 -1 -6; word: kvalitet -5 4 -5 11 -2 -3
word: kveld 18 -2 -8 -3 -1 -4; word: kvinn -2 12 -2 0 0 -7; word: kø 0 -7 0 -1 0 9
word: la -5 -15 25 -4 -1 1; word: lag 10 -2 9 9 -4 -23; word: lage 10 -15 1 -3 -2 9
word: lager -4 -1 3 11 -2 -7; word: lagt -6 -11 3 -1 -1 15; word: lang -4 -10 5 4 -1 6
word: ledels 8 -10 -2 11 -3 -4; word: leder 9 -5 -5 -4 0 6; word: ledergrupp -3 -8 -5 -5 -1 23
word: legg 5 9 -1 4 -3 -14; word: legges -2 -14 3 -4 23 -6; word: leilighet -9 9 -6 18 -1 -12
word: lekeplass 6 0 4 -8 -1 -1; word: leng -15 27 -4 -4 -1 -4; word: lengr 0 19 4 -16 -1 -7
word: leverandør 11 -6 -5 -2 -1 3; word: ligg 8 -14 15 15 -3 -20; word: lik 13 -13 -7 -1 -1 9
word: like -4 -6 1 8 -3 5; word: likevel -9 -11 19 -7 8 0; word: likeverdig -17 8 -1 -3 0 13
word: likt -4 -8 9 -2 -1 5; word: list -8 13 3 -3 1 -7; word: lite -5 17 -4 2 -3 -6
word: liten -5 31 -10 -2 -2 -12; word: lokal -4 -1 12 10 -14 -2; word: lov -2 -4 0 -6 -1 13
word: lå 6 -11 -5 3 0 7; word: lærer -3 -2 -6 9 -1 3; word: lønn -2 12 -14 3 -3 3
word: løsning -13 -24 8 -3 11 23; word: løst 11 -10 1 -1 0 0; word: mai 1 12 -4 -1 0 -9
word: makt -1 5 -9 0 0 6; word: man 2 9 -16 4 15 -14; word: mang -12 -1 0 1 -2 14
word: mangl 1 28 -3 -10 -2 -15; word: mann -2 10 -2 -1 0 -5; word: mars -8 17 -17 -1 20 -12
word: maskin 2 -3 -3 10 -2 -4; word: med 19 -30 -8 -6 29 -4; word: medlemm -8 -7 -1 -7 -1 23
word: meg 11 -17 2 -1 0 6; word: mellom 8 -8 0 -4 -5 9; word: mellomtid -4 10 -3 -2 0 -1
word: men -24 35 -34 -7 22 9; word: mener -12 -17 28 3 -6 4; word: mening -3 -5 -3 -4 -1 16
word: mennesk -6 2 -2 -2 0 9; word: mens -15 12 -4 -4 -1 12; word: mer 9 -18 -5 4 -5 14
word: merknad -5 -4 -1 -1 0 12; word: mest -11 6 7 -10 -2 10; word: midt -8 12 -2 -1 0 -2
word: miljø -1 13 -1 -6 -2 -3; word: million -3 -3 -12 6 6 7; word: mindr -1 17 -20 -2 18 -12
word: mins -14 0 2 0 -1 12; word: minutt 4 13 -5 -3 -1 -9; word: mist 6 -1 9 -1 0 -12
word: mot -1 -20 -3 8 -2 18; word: mottak -1 10 4 -1 0 -12; word: mulig -2 -4 10 -8 -1 6
word: mulighet 4 4 -10 -2 0 3; word: mye 8 -5 -8 -3 -2 11; word: må -17 0 24 -13 48 -42
word: mål -4 21 1 -1 -1 -16; word: måles -5 13 -3 -1 0 -5; word: målt -6 12 -2 -1 0 -3
word: månad 1 8 -1 0 0 -8; word: måned 25 -3 -4 -6 -1 -12; word: måter -7 20 -4 -2 0 -5
word: møte 11 -22 -10 15 -3 8; word: møter 2 17 -10 -2 -2 -6; word: møtt -5 9 -10 3 11 -8
word: nabo 12 -9 3 -8 -1 3; word: natt 2 -9 0 -5 0 12; word: nattevakt -2 -2 -9 7 0 6
word: navn 3 -7 -2 8 0 -1; word: ned 8 -22 -1 -2 14 4; word: nei 0 -3 9 -1 -2 -3
word: nepp -3 19 -11 -1 -1 -4; word: nest 13 -20 11 -2 -1 -1; word: nett -6 11 1 -2 0 -3
word: nettsid -4 4 15 -8 -2 -6; word: ni -5 12 -4 2 -5 -1; word: nivå 14 -1 -23 16 -2 -4
word: noe 27 -5 12 -12 -4 -19; word: noen 13 16 -4 -23 -7 5; word: nok 2 -6 -29 22 -3 14
word: novemb -3 14 -9 -1 0 -1; word: ny -5 7 7 8 -3 -14; word: nyansatt -1 9 3 -2 0 -9
word: nye -7 27 4 -18 17 -23; word: nytt -4 11 1 3 -3 -9; word: nyttår -2 -3 8 0 0 -2
word: når 0 11 -6 20 1 -27; word: nær 0 -1 -10 5 0 6; word: nærhet 10 9 -3 -4 0 -11
word: nærmer -7 -3 -6 1 -4 19; word: nøkkel 11 -5 12 -12 -1 -4; word: ofte -22 32 -5 -7 -2 3
word: og 31 -7 -8 -22 -14 20; word: også -3 -3 -4 13 -5 1; word: oktob 13 -13 -13 20 -1 -6
word: om -4 8 -16 -10 -5 27; word: områdesatsing 8 2 -3 -1 -1 -4; word: opp -5 23 -14 11 10 -23
word: oppfølging 1 5 11 4 -2 -18; word: oppgav -12 -1 34 -1 -7 -13; word: opplev 5 0 -3 -6 20 -17
word: opplæring -4 1 24 -8 -3 -10; word: ordning 8 -4 7 7 -2 -15; word: organiser 10 -2 1 -3 0 -6
word: organisering 3 25 -9 -5 -2 -12; word: oss 12 4 -11 -21 1 15; word: over 13 15 0 -14 -4 -9
word: overføring -1 -5 10 -2 0 -1; word: overt -2 -5 10 -2 -2 1; word: papir -7 31 -9 -4 0 -11
word: park -1 8 -1 -1 -2 -2; word: pasient -10 33 -1 -10 -2 -9; word: pedagogisk -1 -3 -4 -1 0 10
word: peng -2 9 5 -4 -5 -2; word: per -12 7 3 4 -2 -2; word: plan -2 12 -1 -8 -2 1
word: plansak -12 -2 11 -1 -1 5; word: plass -20 3 15 9 -2 -6; word: politisk -15 0 -5 -6 16 11
word: praksis -6 4 -7 13 -2 -3; word: pris 4 12 6 -6 -2 -14; word: privat -2 -1 8 0 -2 -4
word: problem 6 4 -1 -1 0 -8; word: prosen -2 12 -2 -12 0 4; word: prøvd 1 -6 -3 -13 -4 25
word: psykisk -9 -1 6 -3 -3 8; word: psykolog 0 19 -12 2 -1 -7; word: på 62 26 -14 -1 -31 -41
word: pårørend -3 0 8 -2 0 -3; word: rammeavtal -4 -5 -2 -1 0 13; word: rask -13 1 5 9 -3 1
word: redd -7 -6 6 -1 0 8; word: reduser -2 9 -5 1 0 -3; word: regel 8 -2 -2 -1 0 -3
word: regnskap -3 6 -18 -1 25 -8; word: rehabilitering -4 -2 15 -7 -1 -1
word: rehabiliteringsteam 2 -3 -8 -3 14 -2; word: rektor 8 -13 1 0 0 4
word: renhold -1 7 5 -10 0 0; word: ressurs -3 -12 16 -1 0 0; word: rest -3 -6 -7 -1 0 17
word: resultat -7 14 -2 0 0 -4; word: rett 8 -14 -16 10 -2 15; word: riktig -7 -4 -2 -1 0 15
word: ringj 2 10 -4 1 0 -10; word: roll -9 2 3 18 -1 -13; word: rom 4 -7 -12 -2 19 -2
word: rund 30 -19 -4 -4 -1 -2; word: rutin -1 -2 8 0 0 -5; word: råd -8 -26 10 25 -1 -1
word: råde -7 14 8 -4 -2 -9; word: rådhus -5 0 -1 16 -5 -6; word: røre -6 -1 10 0 0 -1
word: sak -9 -5 -3 19 0 -2; word: saken -12 -13 9 6 -4 14; word: saker -2 -8 -6 26 -1 -9
word: saksbehandler 15 -5 -15 33 -3 -26; word: samarbeid 28 -8 -7 -2 -3 -9
word: samhandling 0 2 -3 -5 -2 8; word: saml 8 -10 1 -15 -3 20; word: samles -3 4 11 -2 -1 -10
word: samm -5 27 22 -20 -22 -3; word: sammenheng 0 -2 -4 12 -4 -2
word: sammensatt -12 -7 -2 -1 0 22; word: samtidig 3 13 1 -3 -2 -13; word: satt 19 -7 -4 -1 -1 -8
word: savn -2 -5 -7 19 0 -5; word: seg 21 -7 -29 6 15 -6; word: seks -13 16 -16 3 -3 14
word: selv 7 -29 8 18 6 -9; word: send -10 24 -3 -4 -2 -6; word: sendt -2 9 -1 -4 0 -2
word: seng -5 -9 -6 7 -1 14; word: sent -8 14 -1 0 0 -6; word: sentral -17 -5 19 -8 -3 14
word: sentraliser -5 9 -7 -6 17 -8; word: sentraliseres -2 -8 15 -3 -1 -1
word: sentralisering -1 -3 8 -7 0 3; word: sentrum -5 7 -6 -3 -1 8; word: septemb 8 -1 0 0 0 -6
word: ser -17 -4 8 2 -4 15; word: ses 0 -3 -4 12 -4 -1; word: sett 21 2 -6 -10 13 -20
word: settes -3 -7 8 -2 0 4; word: si 31 -11 -14 -4 10 -13; word: siden 17 1 -6 -9 -2 -2
word: sier -3 16 -9 14 -4 -15; word: sikr 4 -6 -4 8 1 -3; word: sin 12 2 -13 8 -2 -7
word: sine -16 5 1 -5 -2 17; word: sist -5 12 -12 16 1 -11; word: sitt 15 -39 -3 19 3 5
word: sjeld 11 2 -12 -2 0 3; word: sju 3 7 2 -11 -5 4; word: skal -51 8 26 9 -19 27
word: skje -2 -3 9 -2 0 -1; word: skjem 3 -6 8 -5 -1 1; word: skjer -5 -3 -2 -4 -1 15
word: skjerm -9 -4 -12 11 -1 16; word: skol 14 -18 4 11 -8 -3; word: skolevei 11 -8 -1 0 0 -1
word: skrank 5 -11 -4 -7 -1 18; word: skrev -4 0 -11 -4 -3 22; word: skriv -15 14 -3 -1 -1 6
word: skrives -5 19 -5 -1 -1 -7; word: skull -7 -16 24 -2 -1 3; word: skyldes 8 3 -2 -2 -1 -7
word: slik 13 -16 3 5 8 -13; word: slipp 7 -12 11 4 0 -9; word: slut 8 6 1 -7 -3 -6
word: slutt -9 6 -4 1 -3 10; word: smittevern -2 9 -1 0 0 -5; word: små -5 -6 11 5 -1 -4
word: snakk 2 -8 19 -1 -1 -10; word: snit 0 24 -4 -3 -1 -18; word: som -19 4 38 11 -9 -25
word: spar 1 -4 -6 22 -4 -9; word: spis -1 -1 8 0 0 -5; word: spur -7 -4 -6 -2 0 20
word: spør 1 12 -4 -1 -2 -6; word: spørr 7 12 -2 -6 -3 -7; word: spørsmål -5 2 -18 -2 -9 31
word: stans -1 9 -2 -3 0 -3; word: sted 10 -24 7 20 -7 -8; word: stemm -4 -1 -11 -4 -1 21
word: sterk -10 8 11 -2 0 -6; word: sterker -8 8 6 -19 0 13; word: still 6 -9 -13 6 -2 13
word: stilling -20 -2 13 -10 32 -14; word: sto -2 2 -15 14 -2 3; word: stopp -2 8 -4 -1 0 -1
word: stor 14 -1 -2 2 -6 -7; word: styr -7 1 -10 15 -2 3; word: styres -4 17 2 -8 -1 -5
word: styring -5 17 -6 -1 -1 -4; word: stå -8 4 11 -2 -3 -1; word: står 7 -3 -11 -12 -2 21
word: ståt 4 5 2 -2 0 -8; word: størr 2 10 8 -6 -5 -10; word: størst 13 0 -3 -1 0 -10
word: svar 26 -37 -3 9 -8 13; word: svekk -2 10 -4 -1 0 -3; word: svær 16 6 -5 -3 -1 -13
word: syk 2 -5 8 -8 0 3; word: syke -4 -5 8 6 -1 -5; word: sykehjem -11 -13 16 0 0 8
word: sykehjemm -2 -10 11 -4 -2 7; word: sykehus -9 -4 6 -7 -3 17; word: sykeplei 1 -8 7 -1 -1 2
word: sykepleier -2 5 -12 0 -1 10; word: syn 1 -11 14 -13 -1 9; word: system -11 2 18 12 -8 -13
word: så -11 -9 -3 -16 27 12; word: sårbar -3 -16 10 -3 -1 13; word: særlig 10 -2 2 -1 0 -10
word: søke 0 8 5 -1 -5 -7; word: søker -2 17 -17 11 -1 -9; word: ta -1 -2 3 -4 16 -11
word: tak -2 -1 9 -1 0 -4; word: takk -1 -11 13 -1 -1 2; word: tall -1 -14 10 2 -4 6
word: tapt -2 -1 10 -4 0 -1; word: tatt -8 7 13 -2 -1 -9; word: team -13 -9 -6 29 15 -15
word: teknologi -3 -7 13 11 -2 -12; word: ti -7 21 -6 -4 -2 -2; word: tid 7 7 12 -8 -1 -16
word: tidlig -6 2 -4 -1 -2 11; word: til 10 18 -5 8 5 -35; word: tilbak -4 -8 19 -3 -4 0
word: tilbud -12 21 -4 -4 -1 1; word: tildel 7 -2 -22 20 -2 -1; word: tillegg -2 7 -16 -3 -1 14
word: tillitsvalgt -21 4 -3 -2 -1 23; word: tilskudd -5 -8 6 0 0 7; word: tilsyn -5 0 15 -3 -6 -1
word: tiltak 7 4 7 -2 -1 -14; word: timen -5 20 -2 -5 0 -8; word: timer -11 6 -2 0 0 7
word: tjenest -31 6 -5 -6 9 26; word: to -25 24 -10 17 -16 10; word: tolv -8 -6 8 -2 0 9
word: tom -6 8 -1 0 0 -1; word: tomm 2 -12 -16 -1 20 7; word: tre -15 33 -5 5 -9 -8
word: tredj -1 10 -3 -1 0 -5; word: treng 4 13 -11 6 -4 -8; word: trengs 1 -8 13 -2 -2 -3
word: trygghetsalarm -15 22 -5 -1 -1 0; word: turnus 6 -10 1 -4 -1 8; word: tvang 0 -2 -7 0 0 9
word: tvers -12 -1 -1 17 -2 0; word: tvil -5 -7 6 -1 0 8; word: uanset 9 -14 1 14 -4 -7
word: uavhengig -1 -6 1 8 -1 -1; word: uenig -3 8 -1 -1 -1 -2; word: uke -7 34 -7 -6 -1 -13
word: uken 5 8 -6 2 0 -7; word: uker 11 12 -5 -5 -1 -12; word: ulik -6 17 2 6 -3 -16
word: under 22 -21 10 4 -3 -12; word: ungdom 3 -3 9 -2 -1 -6; word: ungdomsråd 23 -9 -2 -1 0 -11
word: universell -4 -6 1 19 -1 -9; word: ut 3 2 14 -4 -1 -14; word: ute -6 11 4 -4 -1 -4
word: uten 27 -11 0 2 -5 -13; word: utfordring -7 -8 0 1 -1 15; word: utforming -4 -6 1 19 -1 -9
word: utred -1 -5 18 -3 -1 -8; word: utredes 0 0 8 -4 -3 -1; word: utredning -3 -5 4 -6 14 -4
word: utvalg 4 2 -7 -8 -2 11; word: utvikling -16 1 11 -9 -2 15; word: vakt -7 14 -8 7 -1 -5
word: vaktordning 11 -8 0 -4 2 -1; word: var -12 8 -13 22 -4 -1; word: varier -2 15 -9 0 0 -3
word: ved 17 -3 5 8 -5 -21; word: vedtak 9 3 13 -3 -6 -17; word: vedtat -2 -4 -3 -1 0 11
word: vegn 7 -12 13 -2 -1 -5; word: veien 5 6 6 -13 0 -4; word: ventetid 38 -26 -4 -4 0 -4
word: verr -11 15 -1 0 0 -4; word: vest 8 10 -2 -6 0 -10; word: vet 33 -5 -15 -6 -6 -2
word: vi 22 -7 0 -14 -12 10; word: vikar 9 -4 3 -2 -1 -5; word: viktigst -10 -1 -13 -1 0 25
word: vil -30 -25 23 25 -13 21; word: vill 8 -17 0 36 -5 -21; word: viser -14 4 -17 3 -3 26
word: vist 27 -9 -7 -4 -1 -6; word: vite -8 20 -1 -3 -1 -7; word: vurder -8 -9 -6 1 10 12
word: vurdering -19 -1 9 2 -1 10; word: vår -13 18 -1 15 -5 -13; word: våre 11 -16 3 5 -4 1
word: vårt 3 8 9 -6 -1 -12; word: være -16 20 -3 -8 2 4; word: vært -12 -16 11 6 -9 20
word: å -6 -20 15 31 -17 -4; word: åpne 5 9 -8 -1 -1 -4; word: åpningstid -2 2 12 -7 -2 -3
word: år 12 -9 9 3 -9 -5; word: året 3 -2 -5 16 -5 -6; word: éi -3 19 -2 -8 0 -6
word: én -15 -17 31 -9 8 2; word: ønsk 4 -12 10 -6 -7 10; word: øvrig -6 21 -5 -3 -1 -5
"""
