"""This file is about how much each small sign tells of a reason;
written by tools/weigh_coder.py.

Under the name of a reason stand signs, each with its number in hundredths; a sign
without a colon is the stem of a word.
"""

REASON_WORDS = """
nearness=
all: bias -424; cue: c_if -44; cue: capacity -108; cue: critical_mass -66; cue: democracy -65
cue: e_verb 38; cue: equity -67; cue: f_demand -38; cue: f_move 54; cue: f_neutral -59
cue: f_only 57; cue: f_time -53; cue: fragmentation -50; cue: goal_conflict -44; cue: hint_good 62
cue: information_flow -56; cue: k_keep -37; cue: m_kunne 35; cue: nearness 505; cue: not 64
cue: p_central 37; cue: p_external -43; cue: p_ours -57; cue: p_shared -66; cue: p_state -42
cue: p_there 98; cue: p_whole -46; cue: scale -91; cue: service_chain -119; cue: t_itself -105
cue: t_pay -50; cue: v_lie 58; cue: v_move -36; cue: w_ask -42; cue: w_more -36
cue: x_coordinate -64; cue: x_digital -46; cue: x_resource -111; cue: x_standard -78
cue: y_review 50; cue: y_standard -81; kind: argument 125; kind: context -224; kind: strength 148
question: community 65; question: cooperation -160; question: supplier_agreements -80
question: supplier_daily -54; question: to_central 41; question: to_districts 131; aldri 38
ambulerend 61; andr -37; anne 37; annerledes 38; ansatt 40; ansv -59; av 39; avstand 47
barnebolig 35; barnehag 35; barnevern -45; bedr 35; beredskapskontak 62; betal -45; blir 73
bor 89; bosetting -39; brukern 40; bydelsdirektør 60; bydelshus 51; bydelsutvalg 51; dag -47
de 63; dem 58; den 39; der 124; derimo -37; dersom -55; døra 37; døren 41; egentlig 47; eide 47
ellers -46; enest -51; enig -52; et -49; ett -62; fagsystem 56; felles -43; fikk -63; flytt 61
folk 39; for 51; forhold 41; funger -37; fått 41; færr 43; gang -37; gikk -40; gjor -38
gjøres -48; godt -64; gå -46; halvpart 51; han 56; har 40; hele -62; hell -36; hels -40; hend 40
heng 65; her 103; histori 47; hjemm -41; ho 47; hos -46; hospits 56; hun 55; hundr 51; huse 46
hvem 52; hverandr 45; hvordan -68; høre 39; i 64; ingen -36; ja 58; jo 38; juris -36; kilomet 61
kjenn 124; kjennskap 51; kjøp -39; klar -39; kom 81; kompetans 65; kontaktperson 43; kontor 93
kontroll 55; kunnskap 185; kvalit 42; kveldstid 61; køen 51; lages 41; ledels 60; lengr 157
lett 57; liten -42; lokal -72; lokaldemokrati -47; løsning 62; man 60; mang -76; mann 64; med -48
men 91; mener 47; mindretall 67; minutt 93; mist 35; mot -39; mulig 37; mye 60; målt 48; mått 44
møtes 43; nepp 47; ni -45; noe -53; ny 43; nye -50; når -44; nær 77; nærhet 66; nærmer -48
ofte 44; også -116; om 40; områdesatsing -42; oppgav -41; orde -37; ordning -47; oss -97
papir -44; plan -41; politisk -49; prøves 61; psykisk -41; på -43; rask -57
rehabiliteringsteam 81; resultat 51; rett 69; ringj 44; rund -43; rådhus 122; saker -46
saksbehandler 69; samm -70; sammenheng 42; seg -35; seks -41; sentral -39; sentralisering 37
sentrum 88; sett 49; side 52; sitt 133; skrev 74; skrives 46; snakk 39; spesialpedagogisk 37
sterk 54; sterker 50; stilling -42; stor -37; styres 97; svar -44; søker 57; takk 35; tar -36
team 52; til 86; tildeling 50; tilsyn -46; tjenest 39; tomm 38; treng 72; uanset 50; ulik -56
under -50; ut -76; utfordring -36; utfør 60; var -58; vegn 47; vei 51; veien 58; verk -36; vet 211
vi -76; vill -41; vite 110; voksn -38; vårt 58; éi 45; én -42
equity=
all: bias -537; cue: democracy -61; cue: e_hypo -44; cue: e_verb 68; cue: e_why -40
cue: equity 529; cue: f_example -36; cue: f_move -58; cue: f_opinion 37; cue: f_time 71
cue: f_we -68; cue: fragmentation -123; cue: goal_conflict -60; cue: hint_good 45
cue: information_flow -62; cue: k_keep 45; cue: nearness -54; cue: p_central -45; cue: p_shared 42
cue: recruitment -37; cue: standardisation -42; cue: t_itself -63; cue: v_take -37; cue: w_ask 38
cue: w_fit 37; cue: w_no 46; cue: x_coordinate -43; cue: x_involve 42; cue: x_resource 43
cue: x_standard 111; cue: y_involve -42; cue: y_resource -49; cue: y_standard 64
kind: condition -36; kind: context -130; kind: weakness 188; question: community -35
question: democracy -40; question: supplier_daily 115; question: to_central 44; adress 70; alle 54
alt -38; andr 87; ansatt -55; assistans 46; avgjør 38; bare 89; behandling 46; behov -39; bli -55
blir -53; bor 77; byen -51; dagsenter 45; den 82; der -54; derfor 38; dett -36; digitalisering 62
du 36; eller 61; endres 95; enkelt -44; erfaring 36; etter 39; fikk 86; flytt -37; folk -54
foreldr 62; forskjell 87; fra 64; fylt -41; få -47; får 139; før -64; førti 49; gi 74; gjøres 68
grunn 61; gutt 52; ha -51; hatt -37; hele -46; her 83; hos -47; hvilk 41; hvorfor 85; høst -47
i 66; kan 44; kart 40; kilomet -44; kjør 39; komm -44; kommun -43; kommunal 70; kommunens -37
kontor 45; kost 63; krav 40; kriteriesystem -46; kron 43; kvalit -48; like 44; likt 102; mangl -36
mellom 77; mens 79; mer 42; min 53; mye 43; møtes 47; ni -66; nivå 35; noe 73; nytt -36; ofte 37
om -38; opp -46; organiser 50; plan -41; plass 38; praksis 121; prosen 38; psykolog 79
pårørend 39; ring -37; rådhus -35; saker 53; samm 51; seg -56; ser 35; siden -45; sikr 75
sitt -36; skjema -46; skjønn 38; skrev 36; slik 51; stilling -49; står -45; støttekontak 45
søknadskontor 104; tar 43; team 95; tidliger 37; til -42; tilbud 102; tildeling 75; time 45
tjenestetilbud 37; transpor 54; uker 53; ulik 154; ut -53; vedtak 39; ventelist 82; ventetid 42
vest 69; vite -38; voksn 48; å -53; åpen 76; åpningstid -50; år -58
critical_mass=
all: bias -443; cue: critical_mass 470; cue: democracy -76; cue: e_ref 59; cue: e_verb 44
cue: equity -87; cue: f_law 89; cue: f_neutral 59; cue: f_opinion 42; cue: f_we -67
cue: fragmentation -83; cue: funding -39; cue: goal_conflict -40; cue: good 52; cue: hint_bad -44
cue: information_flow -45; cue: k_keep -48; cue: m_skal -37; cue: nearness -61; cue: p_state -44
cue: p_whole 54; cue: scale -131; cue: service_chain -108; cue: t_control -60; cue: t_decide -63
cue: t_itself -40; cue: v_gather -56; cue: v_lie -51; cue: v_take -42; cue: w_ask -57
cue: w_more 42; cue: x_coordinate -89; cue: x_review -40; cue: y_coordinate 52; cue: y_involve -71
cue: y_resource -52; cue: y_standard 43; kind: argument 139; kind: context -183
kind: strength -42; kind: weakness 93; question: authority 43; question: democracy -44
question: general -84; question: services 38; question: supplier_agreements -43
question: supplier_daily -107; question: to_central 135; question: to_districts 73; alen 43
alt 54; ansv -53; assistans 54; at -105; bedr -38; begg 77; behov 38; betyr 39; bidr -61; blir 64
blit -50; bolig -86; bruk -68; bydelsoverleg 37; da -83; dekk 80; deles 76; deling 41; den -56
der 37; derfor -41; dett 54; digitalisering 37; driv -42; drøft 46; døgn 44; eller -46; ellev 68
endres 36; enkelt -61; er 63; etabler 39; etat -38; ett 67; fag 106; fage 59; fagmiljø -54
famili -47; felles 38; fem 43; femt 50; feri 81; fire 64; fler 59; flertall 41; flytt -40; for -37
fordel 39; fordi 56; foreslår 43; forhandl 53; formiddag 38; fra 56; fyll 71; få 44; gi 65
går -36; ha -49; halv 35; har 100; hele 43; hels 38; helsehus 56; helsevern 68; her -55; hjem -64
hjemmesykeplei 52; hjemmetjenest -39; ho 74; hun 40; hver 55; hvor -48; i 45; ikke 39; inn -45
innbygger -44; innbyggernes 54; introduksjonsprogramm 48; jobb 37; juris 121; kjenn -50; klar 44
knytt 46; komm -79; kommun -59; kompetans 102; krav 48; krev 65; kriseteam 64; kvinn 79
leilighet -40; leng -43; lengr -63; lite -38; liten 103; lærer 36; mener 69; mens -38; midl 49
miljø 49; miljørett 68; minst 44; møter 57; natt 59; nattevakt 40; nei 45; nivå 71; noen 42
nok 72; novemb 45; nytt 68; nå -47; ofte 36; og 47; opp 82; oppgav 125; organisering -78
person 86; personvern 65; plass -56; prosen 65; på 53; ressurs -43; roll 58; rådhus -42; saker 70
saml -43; seks 122; seng 58; sikr 66; sin -65; skal -52; skrank 65; slik 49; slutt 95; små 90
som 61; steng 71; sterk -60; sterker -45; stilling 47; ståt 60; størrels 51; svar -66; syk 78
syke 83; sykepleier 52; så -60; sårbar -37; søknadskontor 50; teknologi 36; til -39; tilsyn -60
under 81; utvalg 46; vakt 108; vaktordning 42; vedtak -46; veien -69; vest 54; vi 61; vikar -54
vår 53; våre -36; vært -36; å 74; årsverk 47; økonomi 37; ønsk -46; øvrig 61
capacity=
all: bias -415; cue: capacity 433; cue: democracy -79; cue: e_hypo 38; cue: e_why 49
cue: equity -104; cue: f_move 57; cue: f_none 39; cue: f_opinion 48; cue: f_process 87
cue: flexibility -59; cue: goal_conflict -37; cue: hint_bad -73; cue: hint_good 60
cue: information_flow -103; cue: less -77; cue: m_bor -40; cue: m_kunne -41; cue: m_skal -50
cue: m_ville 60; cue: nearness -87; cue: not 52; cue: p_central -37; cue: p_external 68
cue: p_shared 69; cue: prevention 72; cue: recruitment -84; cue: role_conflict -36; cue: scale -72
cue: service_chain -71; cue: t_decide -58; cue: t_pay -83; cue: v_lie -55; cue: v_move -39
cue: v_take 51; cue: w_ask -83; cue: w_fit -41; cue: w_no 51; cue: x_coordinate -73
cue: x_digital -38; cue: x_resource 83; cue: x_standard -79; cue: y_involve -62; cue: y_review -38
cue: y_standard -79; kind: argument 86; kind: context -175; kind: proposal -79; kind: weakness 141
question: community 47; question: cooperation -80; question: democracy -60
question: supplier_agreements -56; question: supplier_daily 43; question: to_districts 104; all 47
alltid 46; alt 79; ansatt 49; avlastning -36; barn 94; begyn 61; besøk 60; betal -72; bli -42
blir -76; bort -51; brev -67; bruk 54; bydelenes 44; byen -35; bør -39; dag 37; dagen 43
dagsenter -39; de 47; dele 39; delt 55; demenskoordinator 50; derimo 38; drøft 37; døgn 62
døra 109; egen -43; egne 94; eller -58; ellers 43; ellev 36; enten -40; er 44; et -79; ett -45
famili 37; fast -43; febru 36; fem 39; femt 36; flytt -46; flyttes 55; folk 64; forskjell 54
fra -93; fram 75; fraråd 61; frist 82; full 51; funn 54; fyll 49; fysioterapeut 58; få -37
fått -45; færr -48; før 99; først 37; gaml 39; gang 52; gjennom 39; gjør 87; gode -35; godt -38
gått 43; ha -61; halv 35; han -42; har 66; hatt 64; hele -68; hels -53; helt 41; her -37
hjemm -87; hjemmetjenest -43; hos 51; hun 67; hvilk -40; hvis 70; i 46; ingen 56; inn -40
innen 51; kjøp 46; klag -40; klar 61; klokk -37; kommunens 69; kontroller 46; krev 87; kron -54
kunn -61; kurs -58; kvalitet 41; kveld 63; køen 41; la 40; lag 67; ledels 56; leng -40; lengr -36
leverandør 35; ligg 66; liggend 46; mangl 115; med -100; mellom 81; men -78; mens -50; minst 42
minutt 38; mist -47; mye 43; månad 46; måned -53; møte 57; møtt 57; natt 83; ni -38; noen 48
ny -37; nye -66; nå 43; nærmer 44; og -47; om 47; oppgav 37; ordning 37; organisering -39; oss -56
park 63; peng -47; plan -42; privat 65; prøvd 65; på 40; rask 44; regel 39; regn 48; rekk 134
ressurs 194; rett 57; ring -53; ringj -36; rus 51; saml -40; samles 38; seg -41; seks 40; sendt 36
seng 46; sentral 41; ser -55; sin -74; sju -39; skal -70; skil 37; skjerm 36; skol 42; skriv -44
slutt -38; snit 122; som -72; spesialpedagogisk 44; spis 50; spørr 44; start -36; sto 46
ståend -40; står 46; ståt 70; svar 77; svekk 37; syke -42; sykeplei 68; så 52; sårbar 49
søknad -52; søkt 63; ta -36; tak 48; tid 184; tilbak 46; tilbud 81; tilpass -39; tilskudd 51
tilsyn -49; timen 53; timer 63; tjenest 57; to -38; tomt -56; torsdag 39; tre 39; tvil 61
uanset 36; uka 70; uke 100; uken 97; uker 139; ulik -43; under -53; utbetaling 48; ute 121
utfordring -52; utskrivning 51; utvalg 41; vakt 167; vedtak -64; veien -63; ventetid -76; verk 43
vet -45; vill 75; vite -38; våre 60; vært 40; å 79; åpningstid 41; år 84; året -47; øvrig -42
scale=
all: bias -466; all: length 52; cue: but -45; cue: c_so -48; cue: capacity -51
cue: critical_mass -60; cue: democracy -106; cue: e_verb 49; cue: f_example -51; cue: f_goes_on 86
cue: f_past -84; cue: f_process -73; cue: f_time 50; cue: f_today 44; cue: fragmentation -83
cue: funding -87; cue: goal_conflict -61; cue: information_flow -91; cue: k_keep -40
cue: legal_safety -46; cue: less 74; cue: m_ma 36; cue: m_skal -38; cue: p_central -68
cue: p_state -55; cue: r_size 54; cue: recruitment -38; cue: scale 469; cue: standardisation -93
cue: t_control -46; cue: t_decide -39; cue: t_itself 46; cue: v_gather 91; cue: v_lie 63
cue: w_ask -113; cue: w_fit 95; cue: x_coordinate -104; cue: x_digital 50; cue: x_resource 54
cue: y_coordinate -85; cue: y_involve -59; cue: y_resource -42; cue: y_standard 101
kind: argument 130; kind: condition -80; kind: context -168; kind: strength 42; kind: weakness 81
question: general -58; question: to_central 36; question: to_districts 59; alt 62; andr -53
ansv -39; arbeidstid 43; at -73; avtal 37; barn -85; barnevern -39; bemanning 42; besøk 122
betyr 55; bidr 40; billiger 109; blir -56; bolig 60; bruk 52; bytt 45; både 61; bør -56; dag 48
de 54; derfor -46; digital 48; digitalisering 42; diss 37; drif 110; drives 47; døgn 58; en 64
endr 39; ene 114; enn 57; er 37; ett 73; etter -36; fagmiljø -38; fagsystem 43; famili -41
feil -42; filial 39; fire 69; flyt 35; for 60; fordel 67; foreldr -53; formiddag 56; fortsat -38
forvaltning 38; fra -83; fris -48; fylt 69; fått -46; gikk 75; gir 38; grad 55; grens 50; halv 159
har -81; hele 37; helt 56; hensiktsmessig 77; hent 49; hjemmetjenest 79; hold 48; hva 51; hvem -44
hver 58; i -40; igjen 64; ikke -38; ingen 50; innbyggern -56; kan -44; kilomet 50; kjenn -44
kjennskap 37; kjøp 38; kjør 91; knytt 40; kron 86; kurs 58; kvalit 102; kvalitet -36; lager -37
legg 75; lekeplass 37; lett 53; like -40; lite 36; løses 43; mang 57; mellom -56; mer -65
mindr 39; mot 42; nest 71; ni 98; nok -43; ny 39; nå 61; ofte -45; og 42; opptak 40; oss 37
over -61; papir 56; pris 103; prosess 35; rammeavtal 39; reduser 42; rådhus 36; sak 51; saker -42
saml 48; samm -36; seks 116; sett 83; sin -76; sist 40; sitt -127; skal -51; skap -43; skjema 36
skol -53; skriv 36; skrives 42; spør 64; stans 91; sted 128; stilling 37; stor 44; størr 57
størrels 35; svar -46; svær 35; sykehus -48; sykeplei 94; system 90; så -62; sårbar 65; tar 51
ti 74; til 47; tillegg 106; ting 39; to 115; tre 76; uke -39; uker 47; under 40; utbetaling 46
ved -38; veien 38; ventetid 39; vikar 45; vill 45; vår -38; vært -38; år -87; året 107; årlig 48
årsverk 124; én -52; økonomi 82; økonomisk 45
service_chain=
all: bias -471; cue: critical_mass -76; cue: democracy -70; cue: e_ref 48; cue: e_verb -37
cue: equity -100; cue: f_demand -70; cue: f_move 68; cue: f_only 42; cue: f_opinion -40
cue: f_past 47; cue: flexibility -39; cue: goal_conflict -37; cue: hint_good -41; cue: k_keep -44
cue: legal_safety -39; cue: m_kan -42; cue: m_ma 56; cue: scale -47; cue: service_chain 484
cue: t_control -56; cue: t_pay -40; cue: v_gather -52; cue: v_lie -46; cue: v_move 66
cue: v_take -38; cue: w_ask -64; cue: x_coordinate 42; cue: x_digital -81; cue: x_resource -42
cue: x_review 36; cue: x_study 42; cue: y_coordinate 98; cue: y_involve -84; cue: y_standard -48
kind: argument 125; kind: condition -50; kind: context -154; kind: proposal -69
kind: strength 104; question: authority 44; question: cooperation -84; question: services 90
question: supplier_agreements -55; question: supplier_daily 37; question: to_central -64
question: to_districts 98; allered 37; alt 111; andr 70; annen 46; ansatt -49; avstand 50
bare -39; barn 123; barnehag 98; barnevern 93; bedr 72; begyn 80; best -41; blir -38; bruk 37
både 54; da 63; dag 77; dagsenter 42; deler 56; denn -35; deres 65; dårliger 45; døgn -35; eide 39
enkelt 88; er -42; ergoterapeut 46; et 44; etat -38; fagområd 58; fagsent 44; fall 79; famili 39
fastleg 74; fire -43; flytt 126; for -44; fra 100; gir -53; gjennom 54; gjor 37; godt -53
grens 42; halv -36; han 37; helsehus 79; helsestasjon 117; hit 47; hjemmetjenest 45; hvem -37
hver -50; informasjon -40; innbygger 50; innbyggernes 38; instans 46; ja 46; kan -57; kartlegg 43
klubb 42; komm -39; kommun 59; kort 115; kryss 46; kunnskap -42; lang 49; letter 36; liggend 52
liten 37; med 62; meg 51; mellom 41; mist 38; mått 59; navn 42; nytt 51; når 54; og 72; om -69
oppfølging 46; ordn 49; organisering 97; pasient 99; pedagogisk 44; rom 43; sa 63; saken 51
samarbeid 55; samhandling -52; sammenheng -41; sammensatt 45; seg -53; seks -40; ser 63; sist 52
skol 62; skriv 54; skrives 36; sted -38; sterker 37; stor -80; styring 61; sykepleier 40; ta 45
tar -39; til 38; tilsyn -40; to -54; tvers 67; ulik -70; ut 50; utfordring 40; vedtak 59; vei 52
ventetid 41; verk 53; vest 44; vi -65; vil -38; virk 38; virksomhet 53; vurdering 46; våre 45
å -55; år -39; ønsk -47
fragmentation=
all: bias -587; all: length 55; cue: bad 37; cue: c_so -36; cue: critical_mass -78
cue: democracy -92; cue: e_ref -46; cue: e_why 51; cue: equity -48; cue: f_move -66
cue: f_only 57; cue: f_we 78; cue: fragmentation 504; cue: funding -44; cue: goal_conflict -60
cue: nearness -104; cue: p_central 125; cue: p_external 51; cue: p_ours -52; cue: p_shared -46
cue: p_whole -38; cue: role_conflict -47; cue: t_decide 60; cue: v_for_city 36; cue: v_move -39
cue: v_take 45; cue: w_ask -52; cue: w_more -78; cue: w_no -48; cue: x_digital 92
cue: x_resource -82; cue: y_coordinate 76; kind: argument 37; kind: context -108
kind: proposal -36; kind: strength -82; kind: weakness 206; question: authority -61
question: general 39; adress 61; andr -50; ansatt -45; ansv 102; ansvar 95; av -76; avhengig 48
avtal 82; barn 37; begg -44; bestemm 76; betal -35; ble -38; bli 46; brev 41; bør -38; da 46
dager -37; dagsenter 71; de -71; dekk -46; der -44; drift 37; eier 54; eller 40; elva 39; enig 40
er -49; et -47; ett 110; etter -36; fatt 37; fjor 66; for -39; fordi 47; får -64; fått 56; før -64
ført 51; gikk -47; gitt 47; gjeld -63; ha 44; helhetlig 51; henvend 68; hjelp 65; hos -56; hull 35
hun -40; hver 39; hører 72; ingen 124; klar -42; kommunal 42; kontor 50; la 42; leder 47
leverandør 60; likeverdig 42; list 42; lite -41; lærer 40; man 37; mangl -41; melding 74; men 84
minst 53; møter 53; noen -42; og 85; om -62; omsorgsbolig -36; opp -48; overordn 42; peng 79
prøvd 46; psykolog 85; pålegg 45; pårørend 66; rektor 64; responssent 36; ring 75; rund 44; rus 42
saksbehandler 47; samm 36; satt 36; seg 71; send -42; sentral -47; sier 70; sin 111; sjeld 56
sju 74; skol 64; skolevei 48; skull 37; slik -42; slipp 42; snakk 85; som 58; spesialpedagogisk 42
spørr 48; sted 55; syn 83; så -39; søker 55; teknologi 41; telefon 52; tilpass 40; tjenest -45
tom 41; tre 53; trygghetsalarm 57; uenig -47; uken 37; uker 50; ulik 63; uten -59; var 45; ved 36
vedtak 60; vent 39; vet 56; vider 43; vil 36; viser 66; visst 41; vite -43; vår -42; våre -37
være -36; vært -36; éi 58
goal_conflict=
all: bias -658; cue: critical_mass -38; cue: e_verb 113; cue: f_demand 40; cue: f_we 43
cue: goal_conflict 371; cue: good -46; cue: information_flow -42; cue: not -52; cue: p_central 49
cue: service_chain -51; cue: x_coordinate 79; cue: x_resource 48; cue: y_coordinate 66
cue: y_resource 36; kind: context -40; kind: proposal -72; kind: strength -41; kind: weakness 151
question: cooperation 155; question: general -46; question: services -40; barn 40; bidr 36
bolig 45; bydel 51; byrådsavdeling 37; dagens 53; de -45; dekk 40; der 47; derfor 46; enkelt 47
er -69; fler 35; for 36; ha 40; har -83; hjemmetjenest 53; ikke -41; kommun 63; krav 39
leilighet 60; leng 36; med -38; midt 59; mål 78; måles 99; nattevakt 48; noen 44; novemb 40
organisering 42; pålegg 43; rådhus 66; sentrum 37; skal 49; slik 139; steng 59; still 41
styring 35; tiltak 40; to 38; tre -36; veier 40; vi 53
democracy=
all: bias -466; all: length -51; cue: bad -57; cue: capacity -53; cue: critical_mass -39
cue: democracy 470; cue: e_why -45; cue: equity -43; cue: f_neutral 65; cue: f_only 60
cue: f_time -42; cue: f_we 62; cue: flexibility -39; cue: fragmentation -63; cue: funding 36
cue: goal_conflict -37; cue: hint_bad -40; cue: information_flow -50; cue: k_keep -69
cue: m_kan -36; cue: m_skal -42; cue: nearness 56; cue: p_district 60; cue: p_near 80
cue: p_there 52; cue: t_decide 52; cue: w_ask -61; cue: w_no 42; cue: x_coordinate -80
cue: x_digital -58; cue: x_involve 84; cue: y_resource 65; cue: y_review -46; cue: y_standard -52
kind: condition -38; kind: context -205; kind: proposal -72; kind: strength 145
kind: weakness 138; question: authority -44; question: community 137; question: cooperation -71
question: democracy 283; question: services -88; question: supplier_agreements -65
question: supplier_daily -57; question: to_central -65; question: to_districts -52
administrativ -40; barn -36; berør 47; bli -46; blir 90; bra 38; brukes 49; budsjett 42; burd 52
bydel -79; bydelspolitikern 52; da -45; de 39; dersom 41; endr 62; enest 39; er -40; etat -36
fattes 38; fikk 69; for -46; fra -77; får -67; før 72; førs 37; gang -46; gir 51; gjeld 65
går -39; hadd -35; halvtim 37; har -56; hundr 40; hver -67; hører 41; høringsinstans 56; hørt 89
igjen 45; innbygger 61; innbyggern 79; innflytels 44; kan -47; kjenn -37; kron 40; lagt 54
lang 43; leder -61; legg 61; leilighet 47; list 62; liten 62; lokaldemokrati 122; lov 51; makt 50
med -59; mennesk 43; mer 56; mest 43; million 36; mulig 36; møte 57; møtes -36; noe 91; nye 47
nytt 87; og -51; opplev 40; orde 58; oss 55; papir 38; plass 36; prosen 48; på -52; råde 73
saken 35; send 42; sent 71; sist 41; sitt -40; skaff -47; skal -59; slik -38; slå 45; svar -38
så 42; tatt 57; ti 35; tjenest -43; vedtak -35; vill 44; voksn 38; være 37; åpne 66
authority_follows_money=
all: bias -571; cue: authority_follows_money 158; cue: but 87; cue: democracy 102
cue: f_neutral 75; cue: f_only -41; cue: f_past -41; cue: f_we 79; cue: good -42; cue: hint_bad 35
cue: k_keep -54; cue: m_bor 44; cue: m_ma 48; cue: nearness -44; cue: not 92; cue: p_central 49
cue: scale -51; cue: t_decide 191; cue: t_pay 238; cue: v_move 68; cue: w_more -70
cue: x_resource 87; cue: x_review -46; cue: y_involve -40; kind: condition 81; kind: context -88
question: authority 111; question: cooperation -71; question: services 39
question: to_central -56; question: to_districts 92; alltid 46; ansv 87; barn -44; bestemm 110
betal 120; blir -36; budsjet 39; burd 52; deler 38; delt 37; den 48; døgn 39; en -37; etat 41
fall 82; forutsat -45; følg 129; gi 46; grunn 57; hvis 41; hvor 51; innflytels 45
korttidsplass 43; køen 48; legg 48; makt 44; men 95; million 47; mins 49; må 72; noen -35
også 125; oppgav 124; overføring 41; plass 112; regning 73; ressurs 53; samtidig 67; selv -40
skal -41; skje 47; styr 51; så 40; tildel 51; tjenest 51; tomt 36; treffes 49; vedtak 40; vi -37
årsverk 90
funding=
all: bias -480; cue: authority_follows_money -43; cue: c_if 50; cue: c_so 53; cue: capacity -35
cue: critical_mass -62; cue: democracy -50; cue: e_hypo 57; cue: f_neutral -36; cue: f_past -41
cue: f_time -37; cue: f_today -40; cue: funding 374; cue: good -56; cue: hint_bad 57
cue: p_district -76; cue: prevention 38; cue: r_small 37; cue: scale 75; cue: t_decide -53
cue: t_pay 172; cue: v_gather -56; cue: x_coordinate -52; cue: x_resource 92; cue: x_study 44
cue: y_coordinate -63; kind: argument -60; kind: condition 99; kind: context -83
kind: strength -78; kind: weakness 120; question: cooperation 88; question: democracy -51
question: general -53; question: services 58; question: supplier_agreements 46
question: to_districts -46; aller 39; assistans 53; av -43; behold 55; betal 118; blir 57
budsjett -48; bydel -41; bydelens -43; byens 35; bygg 43; da 46; dag 49; de 48; dekk 52; dem 62
den -39; der -37; dersom 85; det 37; en 37; er -69; et -70; fire 67; fortsat 43; forutsett 58
fra 36; frivillighet 59; før 50; først 51; gaml 83; gjennomgås 81; gjør -54; gode 45; gå 52
hospits 47; hvem 84; hver -43; hvis -49; i -78; igjen -44; ikke 47; ingen -45; janu 66; kilomet 36
kom 63; komm -45; kost 48; kostbar 44; kriteriesystem 105; kron -40; lett 43; liggend 36
likevel 60; løse 40; mai 45; mars 67; medlemm 42; men -61; mens 89; mindr 63; ny 46; nye 40
når -36; og -67; om -62; opp 56; oppgav 111; oss 35; peng 68; plass -42; politisk -39; på -45
regnskap 36; ressurs -47; rom 45; sak 35; saken 64; saker 44; sentral -37; sentrum 46; sin 70
skal 35; slå 44; styr -56; størr 54; størst 69; tar 53; tiltak 51; to 75; tomm 44; tredj 36
uanset 46; ulik -38; utfør 45; vanskelig 38; vent 49; vår 57; å 45; år 37; året 72; øvrig 44
standardisation=
all: bias -617; cue: capacity -61; cue: democracy -47; cue: equity -40; cue: f_we -60
cue: good 40; cue: hint_good 45; cue: nearness -55; cue: not -40; cue: p_central -43
cue: scale 66; cue: standardisation 381; cue: t_itself -36; cue: v_gather 53; cue: v_lie 96
cue: w_ask -42; cue: x_coordinate -57; cue: x_digital 158; cue: x_review 51; cue: x_standard 55
cue: y_involve -36; cue: y_review 66; cue: y_standard 44; kind: context -73; kind: strength -49
kind: weakness 134; question: general -37; question: to_central 93; alle -36; best 47; bestill 43
bestilling 43; bydel 80; dag -45; de -49; dem 52; den -58; digital 62; et -43; etabler 44
etter 62; fast 41; fem 95; fikk 61; finnes 73; fire 128; for -57; forskjellig 39; forvaltning 36
fyll 50; får -35; gi 51; gir 73; gjord 36; gjør -37; gjøres 48; godkjenn 36; grunnlag 47; gå 47
helt 53; hva 46; hver 38; hvor 37; i 46; lage 36; leder 45; minutt 39; mulig 41; måned 48
måter 146; ni 126; og 85; oppgav 43; per 52; plan 87; prøvd 51; resultat 48; roll 43
sentraliser 53; sider 69; sin 43; sju 88; skap 61; skjem 39; spør 40; svar 71; til -54; timer 52
tomm 37; turnus 48; ulik 36; under 50; vikar 94
recruitment=
all: bias -625; cue: bad 35; cue: capacity -36; cue: critical_mass 71; cue: e_verb 35
cue: e_why 41; cue: equity -40; cue: f_past -43; cue: f_today 55; cue: f_we -39; cue: hint_bad 59
cue: p_central -58; cue: r_large 71; cue: recruitment 404; cue: service_chain -37; cue: w_more 115
cue: y_resource 37; kind: argument 55; kind: context -46; kind: proposal -57; kind: weakness 84
question: services 53; question: to_central -36; de 67; den -42; derfor 45; en -44; enn 52
fage 43; fagmiljø 53; fjor 69; fler 37; færr 39; hels 50; hold 56; i 65; ingen 81; jurist 69
kan -37; klar 50; kontaktperson 75; ledig 69; mer 84; minst 53; mist 67; nattevakt 57; ofte 53
om -48; psykisk 52; rekruttering 48; skaff 46; slutt 127; stilling 171; sto 43; størr 53; støtt 54
sykepleier 77; søker 79; søkt 49; to 57; under 47; ut 69; utfordring 63; vanskelig 57; ved -37
voksn 49; å 46; år 75
legal_safety=
all: bias -655; cue: bad 83; cue: capacity -46; cue: democracy -40; cue: f_law 86
cue: f_neutral 52; cue: f_past 62; cue: f_time 39; cue: f_today 45; cue: f_we -64
cue: fragmentation -37; cue: good -37; cue: hint_bad 37; cue: legal_safety 390; cue: nearness -37
cue: p_central -61; cue: p_shared 70; cue: p_state 89; cue: role_conflict 55; cue: t_decide 92
cue: v_lie 48; cue: v_move -40; cue: w_more 52; cue: x_review 42; kind: argument 56
kind: context -56; kind: proposal -97; kind: weakness 76; question: authority 54
question: cooperation -45; question: services -46; question: supplier_agreements 94; alt 36
anskaffels 37; behov 39; besøk 40; bor 46; da -37; dem 61; en 46; er 47; fem 43; fjor 66
forsvarlig 106; gang 43; gjor 71; hadd 56; hver 69; hvor 56; hånd 36; ikke 46; juris 37; med -36
også 75; om -56; prosen 60; pålegg 65; resultat 83; sitt 45; som 55; tjenest 39; vedtak 153
vest 50; vurdering 41; å 56
role_conflict=
all: bias -543; cue: authority_follows_money 46; cue: but -46; cue: e_verb -36; cue: f_past -43
cue: f_today -40; cue: good -43; cue: legal_safety 48; cue: nearness -47; cue: role_conflict 317
cue: t_control 261; cue: t_itself 151; cue: t_pay 37; cue: y_coordinate -61; kind: argument 42
kind: context -78; kind: proposal -61; kind: strength -35; kind: weakness 94
question: authority 149; question: cooperation -49; question: services -46
question: to_central 39; question: to_districts -40; anne 42; av 36; avdeling 43; barnehag 118
barneverntjenest 37; bestill 50; betal 48; bydel 41; de -42; dem 78; den 74; driv 70; egen 51
ellev 48; enn 56; fall 39; forhandl 52; fosterhjem -36; funger 42; fører 42; føres 38; først 38
hell 42; huse 49; hver -39; hvordan 52; ikke 48; jo 54; kontroll 53; kontroller 41; lage 35
legg 38; løsning 44; med 46; meld 44; modell 42; og -72; også 110; om -40; omgang 41
oppfølging 38; plass 40; pris 36; på -99; rektor 54; seg 47; selv 99; sitt 65; skil 41; skrev 37
som 104; sted 35; sykehjem 43; tilbak 41; tilsyn 196; tilsynsutvalg 56; tre -40; vi -62; viktig 46
å 49
preparedness=
all: bias -660; cue: democracy -38; cue: f_only 45; cue: f_past 109; cue: f_today -43
cue: hint_bad 40; cue: not 37; cue: p_shared 45; cue: preparedness 38; cue: x_digital 42
cue: y_coordinate -52; kind: context -54; kind: proposal -43; kind: strength 52; kind: weakness 78
question: cooperation 47; av -54; bare 97; beboern 46; bedt 41; behov 48; beredskapsplan 124
bli 38; da 35; de -61; dem 54; det 66; dett 40; dårliger 61; døren 43; eldr 38; eller 87; et -36
febru 83; fellesskap 62; fem 45; for 55; frivilligsentral 39; få 42; fører 51; ført 57; gikk 74
gymsal 57; hadd 50; har 37; her 62; hver 86; i 55; innbygger 51; janu 42; kriseteam 58; mat 39
med 56; nett 54; når 35; om 66; opp 40; person 63; på 48; rådhus 44; sammensatt 61; siden 42
skjer 65; skull 43; stor 54; trygghetsalarm 50; uklar 48; under 109; uten 56; var 73; varm 38
vi 35; vist 56; åpne 40; øvrig 60
prevention=
all: bias -659; all: length 38; cue: e_verb 38; cue: e_why 50; cue: good 43; cue: hint_good 50
cue: m_kunne 39; cue: p_state 37; cue: prevention 309; cue: service_chain 68; cue: y_resource -35
kind: argument 106; kind: context -66; kind: proposal -80; kind: strength 130; kind: weakness -91
question: community 47; antall 87; barnevern 48; blit 38; der 64; derfor 48; det 96; du 37; er 73
etat 36; etter 71; feri 45; fikk 53; finn 41; fleksibl 42; for -73; fritidsklubb 42; færr 50
før 75; går 51; halver 107; helsesykepleier 61; hjelp 46; i 63; inn 41; kunn 56; lage 51; leng 40
lunsj 40; med -41; og 48; om -37; rund 39; sak 44; se 40; sier 57; sikr 36; spis 42; team 39
tidlig 46; to 73; treng 42; tvers 36; vært 45; åpen 39; år 54
information_flow=
all: bias -575; cue: bad -47; cue: c_so 56; cue: critical_mass -71; cue: democracy -43
cue: e_ref -46; cue: equity -48; cue: f_demand 36; cue: f_move 42; cue: f_only 38
cue: f_opinion -51; cue: f_past 92; cue: f_time -42; cue: f_today 60; cue: flexibility -39
cue: goal_conflict -50; cue: hint_good 54; cue: information_flow 457; cue: k_keep -45
cue: m_bor 36; cue: nearness -52; cue: not 58; cue: p_external 66; cue: scale -67
cue: standardisation -41; cue: t_decide -41; cue: t_itself -39; cue: v_move 69; cue: v_take -36
cue: w_ask -49; cue: w_may -44; cue: x_digital 41; cue: x_standard 39; cue: y_involve -43
cue: y_review 69; kind: context -101; kind: proposal -94; kind: strength 36; kind: weakness 136
question: authority -46; question: cooperation 111; question: general -90; question: services -47
question: supplier_agreements 98; question: supplier_daily 93; question: to_central -61
question: to_districts -49; alt -51; anne 65; augus 39; av 50; bebuern 56; berør 58
bestilling 107; bidr 48; blir 37; bruk 46; bruker 67; burd 43; bydel 40; byggetat 45; da 61
dag 86; de 56; deler 55; dem -41; denn 76; derimo -47; en 42; endres 37; endring 46; ett 49
etter -35; famili 35; feil 70; fire -40; flest 52; flytt 50; forslag 57; fort 38; førs 80; gi 35
grad 40; grunnlag 47; går 62; hadd 48; halvpart 47; helg 43; hit 35; hjem 54; hull 35; hva 95
hver -49; hverandr 46; hvilk 52; hvordan 133; hører 50; hørt 45; i 56; informasjon 60; instans 57
introduksjonsprogramm 36; kjenn 50; kunnskap 97; ledig 38; lest 44; ligg 41; likevel 53
lokaldemokrati 44; lunsj 54; nett 36; nok -38; nye 99; når 61; ofte 66; også 38; om 65; omsorg 36
opplysning 37; opplæring 44; organisering -41; pasient 91; per 48; rask 52; resultat 98; riktig 56
rutin 41; råd 36; seg -40; seks -39; send 78; ses 50; sine 78; sjeld 38; slik -75; spur 37
sykehus 39; tegning 63; telefon -66; tidliger 53; tjenest 37; ulik 109; uten 103; virksomhet 46
vite 61
flexibility=
all: bias -638; all: length 68; cue: bad -44; cue: capacity -43; cue: critical_mass -46
cue: democracy -41; cue: f_demand 48; cue: f_example -36; cue: f_neutral -38; cue: flexibility 338
cue: good 51; cue: m_kan 56; cue: m_kunne 46; cue: m_ma 77; cue: p_district 58
cue: service_chain -45; cue: x_resource 45; cue: y_review 36; kind: context -63
kind: proposal -66; kind: strength 128; kind: weakness 50; question: community 80
question: general -100; question: services 141; question: to_central -41
question: to_districts 41; andr 75; at 56; avdeling 88; barnevern 39; behov 70; bydelens 47
bygges 51; bytt 38; dagen 73; dager 36; der 67; desemb 39; det -47; diss 41; en 79; endr 101
endring 110; enkelt 41; erfaring 56; fleksibl 48; fler -44; folk 68; for -35; fordi 37; fort 66
fra 57; får 44; gode 40; innbyggern -55; innbyggernes 48; kan 96; komm 52; kontrakt 42; kunn 64
leng 44; mindr 55; muligh 49; må 112; nest 36; noen 50; ny 36; når 62; opp 77; ordning 62
organisering 35; oss 47; park 38; rask 38; seg 40; sentral 78; skjer 37; spørr 37; tak 50; team 41
tilpass 43; tiltak 101; tjenest 103; ut 40; utvikling 52
"""
