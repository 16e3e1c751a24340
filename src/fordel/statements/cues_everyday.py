"""This file is about judging by telling: everyday words that praise or complain of what happens.

Who writes *svaret kom samme ettermiddag* praises, and who writes *hver sin venteliste* complains,
though no word of theirs says so.
"""

TOLD_PRAISE = """
good: ingenting å si på; ingenting å utsette; ikke noe å utsette; intet å utsette; ikke en eneste
good: har ikke stått ubesvart; ingen har sluttet; ingen slutter; ingen savnet; ingen sluttet
good: ikke vært foruten; ikke være foruten; ikke klart oss uten; sank fra; sank med; sank til
good: sunket
good: gått ned fra; gikk ned fra; redusert fra; falt fra; halvert; nesten borte; forsvunnet helt
good: fylles; fullsatt*; fulltegn*; stappfull*; kjempefin*; kjempebra; supert; super; herlig*
good: deilig
good: takket være; takk til; takk for; en stor takk; tusen takk; ros til; honnør*; all ære
good: kjempeflink*
good: på fem minutter; på ti minutter; på en time; på én time; innen en time; innen én time
good: samme kveld
good: samme natt; samme uke; samme morgen; samme formiddag; allerede dagen etter; dagen etter
good: på minuttet
good: på en dag; på én dag; på to dager; på tre dager; innen en uke; innen to dager; innen tre dager
good: innen ett døgn; innen et døgn; i løpet av en time; i løpet av en uke; før vi rakk; uten å be
good: uoppfordret; av seg selv; rett bort til; rett inn; én telefon; en telefon unna
good: i samme korridor; i samme gang; i samme hus; i samme etasje; i samme bygg*; i samme hånd
good: på samme kontor; samme gang som; samme hus som; samme korridor som; ved samme bord; samme bord
good: samme lunsjbord; samme lunsj*; samme kaffe*; ett tak; under ett tak; vegg imot vegg
good: over bordet; på fornavn; ved navn; husker navn*; kan navn*; kjenner igjen; gjenkjenn*; hilser
good: kan faget; kan jobben; kan saken; kan sakene; kan sine; vet hva det; vet hva de; vet hva som
good: stor nok; store nok; stort nok; god nok; gode nok; godt nok; nok folk; folk nok; råd til
good: tid til
good: slipper; slapp; sluppet; slipper å; slapp å; slippes; sparer oss; spart oss; sparte oss
good: sparte
good: rolig; ro rundt; lite bråk; ingen bråk; uten bråk; sjelden mer enn; sjelden over
good: aldri mer enn
good: aldri over; sjelden ~ tom; sjelden ~ tomt; sjelden ~ feil; sjelden ~ problem*; sjelden ~ klag*
good: sjelden ~ kø; sjelden ~ lang*; sjelden ~ vente*; sjelden vi venter; sjelden uenig*; ingen kø
good: ikke kø; ingen ventetid; ingen venteliste*; ikke ventetid; ikke lenger; aldri noe problem
good: finest*; fineste; hyggeligste; tryggeste; raskeste; enkleste; gjør så godt; går som smurt
good: går sin gang; på skinner; på stell; på plass; i orden; orden på; styr på; har greie på
good: har peiling
good: kommer svaret; kommer hjem; kom hjem; stiller opp; stilte opp; tok seg tid; tar seg tiden
good: ringte tilbake; ringer tilbake; svarte samme; svarer samme; gir beskjed; holder det de lover
good: holder ord; holdt ord; holder frist*; holdt frist*; i god tid; møter opp; møtte opp
good: dukker opp
good: døra åpen; døren åpen; åpen dør; åpne dører; en åpen; rom til alle; plass til alle
good: alle kommer
good: alle får; alle fikk; ingen faller; ingen blir stående; ingen glemmes; ingen mister
good: ingen er glemt
good: bodde hjemme; bor hjemme lenger; dø hjemme; kunne bli boende; rettet; rettet opp; ryddet opp
good: fanget opp; fanges opp; oppdaget; oppdages; ser det med en gang; merker det med en gang
good: spredd seg; spredde seg; kopiert; tatt etter; misunn*; til etterfølgelse; vant pris
good: mer enn målet
good: over målet; bedre enn; høyere enn landet; lavest i; høyest i; best i; flest i
good: vokst fra; flere kommer; flere deltar; kommer tilbake; kom tilbake
good: til nytte; brukt av; brukes av alle; brukes hver; fungerte; lyktes; klarte; klarte vi
good: lærte; har lært; fikk til; rakk; rakk å; løste; løste det; ordner; ordnet; ordnes
good: fikset; fikser; berget; reddet; støttet; trøstet; hjalp; hjulpet; godt besøkt
good: korte linjer; kort linje; kort nei til ja; rett dør; riktig dør; én dør; ei dør; ett sted
good: alt på ett; alt samlet; samlet på ett; ser hverandre; treffer hverandre; treffes
good: tilgjengelige
"""

TOLD_COMPLAINT = """
bad: ingen som vet; ingen visste; ingen som visste; ingen har kunnet; ingen kunnet; har ingen
bad: ingen som
bad: hver sin; hver sitt; hvert sitt; hver sine; hver sin egen; sitt eget skjema; sin egen mal
bad: tre varianter; fire varianter; fem varianter; seks varianter; varianter av; versjoner av
bad: utgaver av
bad: på hver sin måte; like mange svar; ulike svar; forskjellige svar; to svar; tre svar; ni svar
bad: varianter; ni maler; ulike maler; forskjellige maler; ulike skjema; ulikt fra
bad: fra bydel til bydel; fra kontor til kontor; fra sted til sted; fra år til år; fra sak til sak
bad: i posten; ferdig undertegnet; ferdig skrevet; ferdig tegnet; ferdig bestemt; ferdig vedtatt
bad: på nytt; søke på nytt; fortelle på nytt; begynne på nytt; begynne forfra; forfra; om igjen
bad: atter en
bad: ledige stillinger; ledig stilling; stå ledig; står ledig; stått ledig; stått tom; sto ubesatt
bad: etter fristen; over fristen; oversitt*; fristbrudd; frist*brudd; for seint; for sent
bad: altfor sent
bad: er et annet kapittel; et annet kapittel; bildet et annet; annet bilde; selvkritikk
bad: motsatt side
bad: ble stående; blitt stående; stående igjen; sittet hjemme; sitte hjemme; sitter hjemme
bad: satt hjemme
bad: overby*; mot hverandre; sovnet; sovnet inn; sovnet hen; dødde; døde ut; rant ut i sand*
bad: ble borte
bad: gikk i glemme*; til ingen nytte; tilskuer*; uttalerett; steg prisen; prisen steg
bad: prisen har steget
bad: steget med; steg med; dyrere enn; ikke lest; blir ikke lest; leses ikke; ubesvart; ulest
bad: ikke åpnet; står uten; stod uten; sto uten; sitter uten; uten fast; uten vedtak; uten lege
bad: uten plass
bad: verre er; verre med; verre stilt; langt mellom; langt nede; midt på natten; gir seg ikke
bad: har gitt opp
bad: aldri fått; aldri fikk; aldri sett; aldri hørt; aldri spurt; aldri kommet; har aldri; fått vite
bad: i ettertid; fikk vite; leste i avisen; leste i avisa; leste vi; hørte vi; gjennom avisen
bad: i kopi; stempel*; blindvei*; labyrint*; jungel*; villnis; skjemaer; tre skjema*; fire skjema*
bad: samme spørsmål; samme historie; samme historien; samme opplysning*; de samme opplysningene
bad: tre ganger; fire ganger; fem ganger; flere ganger; gang etter gang; gang på gang
bad: ringe rundt; ringer rundt; ringte rundt; ringt rundt; må ringe; måtte ringe; måtte vente
bad: må lete
bad: måtte søke; må søke; måtte kjøre; måtte selv; leter etter; lette etter; sendes rundt
bad: sendt rundt
bad: sendt videre; sendes videre; sendt tilbake; sendes tilbake; settes over; satt over
bad: viser videre
bad: viser til hverandre; peker på hverandre; peker på den andre; skylder på hverandre; ingen eier
bad: ikke ansvar*; ingen tar ansvar; ikke vårt bord; ikke deres bord; ikke mitt bord; ingens
bad: ingen sitt
bad: to etater; to sjefer; tre sjefer; to herrer; tre etater; fire etater; flere etater; delt på
bad: delt mellom
bad: en halv stilling; halv stilling; prosent stilling; prosents stilling; én ansatt; en ansatt
bad: ene ansatt
bad: alene om; bare meg; én eneste; en eneste; den eneste; på ferie; blir syk; ble syk
bad: sykmeldt; permisjon; sa opp; har sluttet; gått av; forlot; byttet ut
bad: ny saksbehandler; nye saksbehandlere; nye ansikter; nytt ansikt; stadig nye; tredje saksbeh*
bad: stengt; stenger; stengte; låst; låser; låste; lukket; kaldt; lekk*; råte*; råtn*; ødelagt*
bad: rust*; knust*; tagg*; søppel; rotter; vannskade*; mangler; mangla; tomme; gjengrodd
bad: kuttet; kutta; strøket; nedlagt; lagt ned; la ned; legges ned; forsvant; forsvunnet; tatt bort
bad: tatt fra; tok fra; fratatt; ble tatt; flyttet bort; flyttet langt; halvannen time; busstur*
bad: to busser
bad: mil unna; mil bort; kilometer unna; langt borte; i andre enden; andre siden av byen
bad: en time hver vei
bad: tar ~ uker; tar ~ måneder; tok ~ uker; tok ~ måneder; tok ~ år; tar ~ år; i ~ uker; i ~ måneder
bad: ventet ~ uker; ventet ~ måneder; etter ~ måneder; etter ~ uker; i årevis; årelang*; månedslang*
bad: ukelang*; i fjor høst; siden i fjor; siden august; siden høsten; siden våren; halvannet år
bad: sjuende år
bad: fortsatt ikke; ennå ikke; enda ikke; fremdeles ikke; ikke ennå; ikke kommet; ikke skjedd
bad: skjer ikke
bad: hender ingenting; skjer ingenting; skjedde ingenting; hørte ingenting; ingen svarte; ingen kom
bad: ingen møtte; ingen ringte; ingen spurte; ingen spør; ingen leser; ingen ser; ingen følger
bad: ingen hører
bad: ikke spurt; ble ikke spurt; ble vi ikke; blir vi ikke; hører ikke; leser ikke; ser ikke
bad: følger ikke
bad: følges ikke; følges ikke opp; passer ikke; stemmer ikke; går ikke opp; rekker ikke til
bad: holdt ikke
bad: virker ikke; virket ikke; fungerer ikke; fungerte ikke; lar seg ikke; går ikke; gikk ikke
bad: snakker ikke
bad: skjønte; skjønner; skal man tro; tenk på; rene lotteriet; lotteriet; terning*; loddtrekning
bad: lodd; kronerulling; tigge; tigger; tigget; dugnad på; egen lomme; betalt selv; betale selv
bad: fikk nei; nei fra; får nei; avslått; fikk avslag; ble avvist; klagesak*; tvist*; advokat*
bad: rettssak*
bad: dobbelt så lang*; dobbelt så dyr*; tre ganger så; fire ganger så; mer enn dobbelt
bad: under halvparten; hver fjerde; hver femte; hver sjette; annenhver
bad: fremmedgjør*; klient*; kølapp; tastatur; pålogg*; innlogging*
"""
