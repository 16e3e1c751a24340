"""This file is about how much each word tells of what a proposal wants;
written by tools/weigh_coder.py.

Under the name of a measure stand signs, each with its number in hundredths; a sign
without a colon is the stem of a word.
"""

MEASURE_WORDS = """
abolish=
andr -10; at 11; av -25; avvikles 46; ber -10; bruk 11; bydel -16; dag 22; de 36; der 11; dere 11
det -24; dett 13; en 12; enest 8; et -13; etat -10; ett -10; etter 19; fler 11; for -14; foreldr 8
fra -11; få -12; får -8; gjern -10; har 24; hver 19; innbygger 19; instans 19; kan 50; kommun -11
kron 24; kunn -12; la 12; lag 9; legges 26; med 20; mulig 14; ned 29; nyttår 17; og -25; også -10
opp 9; oppgav -11; ordning 36; over -9; peng 8; råde 12; samm -16; seg -10; selv -12; sentral 14
skjem 20; slik -12; slipp 16; til 17; under 15; vedtak 13; vi -14; være -9; vært -9; år 12
coordinate=
andr -14; annen 9; ansvar -17; at -9; av -34; avtal -11; barn 19; bedr 10; behold 10
beredskapskontak -8; bestill 13; burd 11; både 16; bør 9; dag 21; de -10; deling -14; dem 10
der -13; det 16; digital 13; eksempel -8; eller -9; en 11; er -22; etat -17; ett 11; fast 9
fire -12; flytt 22; for -18; fortsett 9; full 15; få 34; får -15; før 10; først 14; gir 14
gitt -11; gjennom 9; gjør -17; grunn 18; gå -8; har -16; hels 37; hjelp 14; hos -10; hver 18
hvor -12; ingen 29; inn 16; innen 22; instans 9; jeg 15; kan -19; komm -10; kommun 16
kommunal -10; kost 13; krav -9; krev 13; kriseteam -13; la 10; lage 27; legges -9; ligg -10
mellom 27; men 10; mener -17; mer -15; må 23; mål 13; nett -11; ni -10; nye 46; og 13; også -12
om -24; opplæring 20; ordning -14; oss 10; peng 13; pris -9; psykisk 20; på -17; rask -9
samles 12; samm 28; seg 15; selv -13; sentral 25; ser 11; sine 31; sitt 12; skrives 11; skull -8
slik -23; slipp 12; slut 18; som 11; spesialpedagog 16; spesialpedagogisk 16; stilling -9; stor 8
størr 10; ta 9; til -13; tildelingsbrev 23; to -15; treng -11; ulik 10; under 12; vedtak 52
vet -11; virksomhet 18; vurdering 11; vært 9; år 13; året 21; én 12; ønsk 12
digitise=
alt 19; at 13; barn 10; ber 11; bli 12; bydel -37; bør -21; dag -9; dem 10; der 9; dere 19
dessut 10; det 42; en 24; etat -9; fall 10; felles 14; for 8; foreslår 40; fra 19; få 10; får -10
gjeld 10; gjern -10; gå 18; ha -13; hell 9; hent 28; her 10; hvor 22; i 23; ikke 10; jeg 11
kan 12; kobles 16; komm 16; kommun 18; la 14; lage 22; ligg 16; med -9; minst 10; nest 13; nett 28
og -13; også 9; plass 18; pris 15; på 19; roll 13; selv 18; sentral 10; ser 9; skje 11; som 13
sted 9; system 18; så 17; søknad 19; tre 11; vi 27; vil -10; å 16; én 25
involve=
alle 20; ambulerend -9; ansat -9; ansatt 9; av -29; bare 14; behov 12; ber 19; burd 22
bydelsoverleg 13; bydelsutvalg 23; bystyr 17; de -11; den -16; der 22; det 11; er -16; et -10
etat 10; ett -10; felles -9; fire -16; flytt 10; for -32; få 25; får 12; før 29; gang 32; gjeld 11
godt 11; grupp 17; ha 19; hjemm -8; hvem -10; hver -9; i 33; inn 26; kan -31; komm 10; kommun -10
krev -9; legges 12; ligg -9; lokal 11; men 11; mer 13; nest 21; noe 17; og 13; over -14
plansak 20; plass 16; på -27; rehabiliteringsteam -9; saken 12; samm 11; selv -12; sett 23; sju 10
skal -14; skriv 24; skrives 9; skull 21; slik 14; som 9; stor 10; størr 25; svar 14; takk 11
team -13; til 10; tilsyn -8; treng -13; under -10; ungdom 12; ute 11; vil 11; være 13; å -9
åpningstid 16; året 21; én -15; ønsk -10
keep=
advar 14; aldri 14; alen -14; alle -42; ambulerend -9; andr -10; ansatt -10; ansvar -10; antall 10
av 11; avvikles -13; bare -17; barn -20; barnehag -10; bedr -8; behov -12; ber 13; betal 14
bli 57; blir 25; bord -10; burd -42; bydel -10; bydelens 11; bydelsoverleg -9; bydelsutvalg -9
byen 15; bygg 13; bør -29; dag -10; deles 26; dem -34; den 37; der 12; dere 13; derimo 42
dersom -11; det -12; dett -31; drif 21; driv -22; egne -10; eksempel -12; en -68; endring 11
et -11; ett -26; etter -18; fire -26; fjor 10; flertall 22; flytt 17; flyttes 25; for -33
foreslår -18; fortsat 85; fortsett 22; fra -10; fraråd 15; fred 10; full -8; få -30; får -14
fått -13; følg -12; før -31; gi -13; gjeld 14; gjennom -9; gjern -23; gjør 8; gjøres -11
grunn -38; grunnskol 23; ha 27; hadd -12; har 12; hatt -10; hele -9; hels -14; helsehus 11
helsestasjon 15; her 14; hit -8; hjelp 11; hjemmetjenest 28; hos 8; hver -19; hvor -20; høre 11
hører -22; i -10; igjen -15; ikke 61; innkjøp 16; ja -28; jeg -17; kan -49; klar -9; komm -12
kommuneoverleg -13; kontor 24; korttidsplass -10; kost -22; krev 16; kron -8; kunn -43; lage -9
ligg 10; likevel 30; lokal 29; lønn 18; løsning 15; med -27; mellom -11; mener 18; mer -18
minst -14; mot 24; må 26; møte 8; nei 83; nettsid -15; noe 8; nye -18; når 23; og -34; også -13
om -13; opp 19; oppfølging 8; oppgav -18; oss -25; over -9; pasient -12; peng -14; plansak -10
plass -27; på -39; rask 17; røre 8; samles -15; samm -9; seks -10; selv 33; send -11; ser -42
sier 13; sitt 17; skal 31; skjem -9; skol 16; skull -21; slipp -9; små 10; som -11; stat -13
sted -10; stilling 20; stor 11; størr -19; så -17; tatt -9; til -34; tildeling -13; tilsyn -24
tjenest 14; to -12; tre -12; uanset -9; under 17; uten -9; utredes -9; ved -12; vedtak -9
vegn -10; vet 11; vi 24; vider 9; vil 64; vill -13; vurder 12; vårt -17; vært -28; år -10; én -24
ønsk 18
resize:larger=
antall 11; at 12; behov 13; ber 15; blir 16; bydel 37; bør -12; den -8; derfor 12; det -14; en 20
et -9; etatens 13; etter 10; fagmiljø 13; fem 22; fire 13; for 23; fra 9; færr 35; gi 13; gitt 22
hold 12; i -11; imot 18; jeg 18; jurist 13; klar 13; kunn -8; mang 13; med -11; mener 11; minst 12
må -11; ni 9; og 26; om 9; oss 13; samm -9; seks 9; som -10; sted 17; størr 29; syn 12; til 16
tre 21; utred 17; vill 21; å 22
resize:review=
antall 29; at 11; av -13; bydel 26; bydelsgrens 46; bør 38; derfor 15; en 16; etterpå 31; følg 17
gir 9; grens 8; hva 15; i -11; ikke 19; kan -11; men 11; mot 22; må -10; noen 10; nytt 13; om 15
oppgav 14; på 46; samm 17; slik 13; som 13; stilling 10; søke 12; tatt 12; utredes 8; utvalg 10
ved 10; vi -11; vurder 12; vurderes 21; ønsk 9
resize:smaller=
at -9; av -8; burd 18; bydel 18; bør -9; de 11; det -11; en -8; fire 18; fler 17; for -11; førs 18
gjør 17; grens 18; hatt 17; hell 17; i -13; imot 19; mindr 36; og 22; over 18; på 8; seg 19
skal 15; som 13; så 16; til -10; to 18; vill 17; vært 17
resource=
alen -15; andr -13; ansatt 18; ansvar -9; antall -11; av -13; bare 10; barn 12; behov -20
beredskapskontak 14; bestemm -10; betal 16; bor 13; bruk -9; bydel -23; bydelens 10; bygges 13
bystyr 12; dag 10; de -24; den -11; der -11; dere -14; derfor 22; dersom 19; dessut 8; det 38
driv -8; egen 14; egne 14; eksempel 12; en 12; enn 25; er -18; et -9; ett -20; etter -9; fast 30
felles -27; fellesskap -8; fem 9; fler 19; flytt 12; folk 13; foreldr 10; fra 26; full 10; får 32
følg 14; gjeld -14; grunn 9; gå -8; ha -22; hatt 27; hele -14; hell 9; hos -11; hvem 8; hver 23
hvor 12; hvordan 11; ikke 15; ingen -14; jurist 14; kan -36; kjøpsplass 9; komm 10; kommun 27
kompetans 9; krav 9; kron -9; kunn 16; kurs 15; legges -9; leverandør 11; likt 12; mang -8
med -19; men -16; mer 26; mins 34; minst 13; må 56; nettsid 11; ni -9; ny 24; nye 12; når 9
om -12; oppgav 45; ordning -14; over -9; overføres 10; overføring 8; peng 24; psykisk -13; rask 12
ressurs 19; rett 14; saml 13; samm -21; seg -9; selv -21; sentral 16; settes 9; skull 25; slik -8
som 25; stilling 11; stor -11; størr -10; ta -12; tall 12; tar -9; tatt -8; team -16; til -21
treng 17; trengs 31; uanset 26; ulik -17; under -12; ut -16; utfør 8; ved 22; vedtak -16; vi -36
vårt 14; være -11; å -25; årsverk 10; én -17
review=
alle -20; annen 14; antall -8; at -10; av 16; bord 8; burd 15; bydel -25; bydelsgrens -13
bystyr 18; bør 30; de -27; deles 13; deling 17; den -8; der -9; derimo 13; det 16; dett 19
eller 23; en 10; enn 9; er 12; et 9; etat 14; ett -15; etterlys 10; for -13; foreslår -10; få -13
får -13; før 25; gjennomgås 24; gjor 14; ha -16; har 23; hell 14; hos -10; hver -9; hvor 33
hvordan 11; i -12; ikke -32; ingen 9; introduksjonsprogramm 10; kan 11; klar 9; kommun 32; kost 11
kunn -15; ligg 12; lokal -9; mang 25; mellom 14; men -14; mot -12; må 37; møte 10; nabobydel 14
noen 26; nå 10; om 41; oppgav -15; opplæring 10; over -9; pasient -9; roll 14; saken 27; samm -9
seg -9; slik 15; snakk 18; som -13; spør 12; stilling 25; støttefunksjon 12; sykehus 19; tall 21
tar 15; tjenest -9; to -11; treng 11; under -10; ut 27; uten 12; utred 22; utredes 52; vedtak -9
vi 14; vurder 12; vurdering 11; ønsk -9
standardise=
alle 13; anbefal 22; andr 19; ansatt 12; at 18; av -30; avtal 13; bedr 11; bestilling 10
betal -11; bruk 19; burd -10; bydel 18; bør -12; dag -14; de -13; den -8; der -8; er -8; et 18
ett 13; etterlys 18; fast -9; felles 30; foreslår -18; fra -21; får -14; gjennom 8; gjor 15
gjør 16; grunn 21; ha 9; har -17; hold 21; hos -12; hver -11; ikke -18; ingen 13; innfør 28
komm -14; kontor -16; kost 18; krav 17; kurs -14; leverandør 17; like 12; list 12; lokal 9; mer 31
må -10; når -8; og -22; oss -18; pasient 17; privat 17; regl 11; rutin 18; samm 32; se 11
seks -10; send 16; ser 15; skal 37; skjem 26; skull 18; som 10; tid 12; til 31; to -11
velferdsteknologi 12; vår 9; være 10; vært 14; år -8; én 12; ønsk -9
to_central=
alen 30; alle 21; ansatt -10; ansvar 19; arkiv 14; av 50; avtal 10; barnehag 26; behov 24; ber -10
bli -27; blir -14; bord 8; bydel -32; bydelens -9; bydelsoverleg 11; bydelsutvalg -9; byen 28
bygg 11; bystyr -8; både -14; dag 8; dem 9; den -18; der -11; derfor -10; derimo -19; det -14
digital -10; eller 21; en 20; er 23; et 12; etat 21; ett 55; etter 11; felles -13; fire 9; fler -9
flytt -15; folk 10; for 26; foreslår 20; forslag 9; fortsat -14; fosterhjem 11; fra 17; få -14
får 35; følg -10; føres 13; gang 10; gi -10; gitt 13; gjennom 21; gjøres 19; grupp 15; gå 21
har -23; hatt 11; hele 32; hell -15; hjelp -17; hjemmetjenest -8; hold 25; hos 27; hva -10
hvem -11; hver 15; ikke -17; imot -11; ingen -13; inn -29; innbygger -14; innen -12; instans -10
ja 10; jurist -12; kan 20; kjøp 8; klar 12; komm 8; kommun -26; kommunal 13; kommuneoverleg 25
kompetans 17; kontroll 12; kurs -9; la -11; lage 9; leverandør -14; ligg -11; likt 15; lokal -21
lønn -10; løsning 9; med 22; mellom -18; mer -29; mest 18; mins -11; mot -13; må -22; nei -27
nettsid 17; ni 8; noe -11; noen -14; ny -10; når -13; og 8; om -11; ordning 13; over 26
overføring 8; pasient -11; plass -9; psykisk -9; responssent 15; rådhus 27; samarbeid -9; saml 17
samles 35; samm -15; se 11; seg -27; seks 9; sentral -17; sentraliseres 12; sett -16; settes -11
sitt -10; skal -37; slik 13; slipp -11; små -11; som -16; sosialhjelp 9; spesialpedagogisk -15
stat -11; stilling -20; stor -9; styr 10; ta 23; tatt -9; til -31; tilbud 14; tildeling 10
tilsyn 47; treng -12; trengs -11; uanset -10; ulik 19; ut -12; utbetaling 22; uten 13; utfør -15
utredes -23; vaktordning 10; vanskelig 12; ved -15; vedtak -13; vider 18; vill 10; våre 9; vårt 19
vært 23; å 20; år 10; én 26; ønsk -15
to_district=
andr -13; ansat 10; ansv -15; ansvar 11; at -35; av 9; bare 9; barn -8; barnehag 14; ber -14
bestemm 12; ble 16; bli -14; bydel 34; bydelsutvalg 24; byen -15; bygg -14; bystyr -11; bør 15
da 15; de -9; deles -17; dem 25; den 24; der 22; dere -18; derfor -9; derimo -13; dett 21
drif -12; egne 8; eller -12; en -34; enkelt 8; er 39; et -17; ett -21; etter -18; fast -11
fattes 17; fem -18; fler -14; flytt -13; for -15; fordel 14; fordi 10; forslag -10; fortsat -32
fra 17; fram -12; fraråd -11; få 20; fått 26; færr -11; følg 16; gang -14; gi 25; gir 13; gjern 9
gjor -9; gjør -27; grunnskol -9; går 11; hadd 13; har -8; hatt -17; hele 8; hels -11; helsehus -9
hit 9; hold -14; hvem 18; hvor -9; hører 29; igjen 33; ikke -15; ingen -16; innhold 10; ja 12
kan -18; kjenn 11; komm 14; kommun -21; kontor -9; korttidsplass 21; kunn 15; la 9; lage 10
lagt 12; legges -9; ligg 12; lokal 8; løsning -17; mang -9; med -15; mellom -14; men 9; mener 25
mot -12; må -16; ned 10; nei -9; ni -22; noen 18; nytt -10; nå 18; når -16; også 16; oppfølging 17
overføres -16; overt 15; pasient 17; plansak 11; plass 17; prøves 20; på -36; rask -10; seg -8
selv 17; send 14; sentral -20; ser 21; skal -20; skjem -9; skol 15; skull -15; snakk -14; som 18
sted 10; stilling -11; styr -13; størr -13; sykehjemm 21; sykehus -9; ta -16; tall -11; team 14
til 21; tilbak 23; tildeling 18; tilsyn -10; tjenest -8; to -21; torg 9; tre -14; treng 13
utvalg 19; vegn -9; vil -23; virksomhet 8; vurderes -13; vår 9; våre 11; vårt -16; vært 8; år 18
én -29; ønsk 17
to_external=
at 13; av 15; bydel -10; bør -15; den 10; derimo 15; det -16; drift 26; driv 50; et 11; etat 12
ett 12; etter 15; for 13; fram 18; får 13; gjern 40; i -21; kan 32; klokk 17; kommun 10; med -11
må -10; når 13; om -9; oppgav 10; privat 14; på 14; selv 9; ser 15; settes 14; slik 14; som -10
sykehjemm 15; til 42; to 13; treng 12; ut 10; utfør 12; vi 9; vårt 14; ønsk 11
to_host=
alle 83; andr 44; ansvar 12; at -10; av 38; bydel 34; bør -12; de 24; dem 11; dere 15; det -12
driv 21; eksempel 21; er -21; finnes 9; for 46; fordel 11; foreslår 11; fra -8; gjern 10; gjor 23
høre 16; i -9; igjen 14; ikke -12; kan 41; kommun 9; kommuneoverleg 9; kunn 48; kurs 11; løsning 9
med 19; mot 14; må -14; ni 24; og -32; også 8; oss 9; på 37; samm -10; seg 13; skal -9; små 13
som -12; styr 11; tatt 15; team 19; ungdom 8; utfør 8; vegn 69; vi -32; vil -10; å -11; én 57
to_shared=
alen 8; alle -24; ambulerend 34; andr 17; ansvar -11; at 11; avtal 10; barn 18; bedr -9; behov -8
ber -9; beredskapskontak 24; bosetting 10; bruk 11; bydel 13; dag -18; de 22; dele 10; deler 19
delt 14; dem -23; den -23; det -12; dett -13; en -16; enn -9; er 20; et 22; etat -9; ett 26
etter -13; felles 42; fellesskap 21; fem 13; fire 21; flyktning 10; for 12; fordel 20
fortsett -15; gi -9; gjern 13; gjor -12; gjør 16; går 19; har -16; helsehjelp 17; helsehus 13
hjemm 10; i 23; ikke -13; innen 9; ja 22; kan 10; kjøpsplass 9; kommun -24; krav -9; kriseteam 50
kurs 29; lag 21; lage -24; ligg -8; med 43; mellom 19; mer 11; må -28; ni 9; nye -13; og 45
også 11; opplæring -16; oss 11; person 10; plass -8; pris 8; psykisk 15; på -22; rask 16
rehabiliteringsteam 25; rår 11; samarbeid 23; samm 18; seg 17; selv -13; sentral -9; skal -18
slik -9; som -28; sted -9; syn -9; team 29; til -20; tilbud 11; tjenest 21; to 45; vegn -14
vil -8; vill -11; vurder -8; være -10; å -9; år -11; én -8; ønsk -18
to_state=
alen 14; ansat 11; ansv 12; ansvar 26; at -15; burd 8; bydel -25; bør 21; de -11; den 20; diss 16
drif 12; en -13; etter 14; flyttes 13; fosterhjem 16; hele 9; hjemm 30; hos 29; hører 30; i -10
kost 13; men 10; må -11; også 8; om 17; oss 8; over 13; pasient 15; selv 10; som -14; stat 53
sykehus 9; syn 16; ta 13; tatt 11; tilsyn 14; utfør 11; vi 10; vurderes 15; vårt 16; være 10; å -9
"""
