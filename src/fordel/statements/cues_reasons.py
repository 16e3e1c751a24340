"""This file is about the reasons people give, and the words that show them."""

REASONS = """
capacity: fått besøk; rekke å; står tom; står tomme; stå tom; plass til alle; restanse*
capacity: ikke et eneste besøk; uten et eneste; hver sjette uke; frigjort tid; frigjør tid
capacity: frigi tid; står uten; sto uten; har ikke folk; nok å holde styr; nok fra før
capacity: hadde hatt råd; hatt råd til; har råd til; ikke råd til; halve dagen; på strekk
capacity: blir liggende; ligger i bunken; bunken; bunker; bygges nesten ingen; bygges ikke
capacity: holde tritt; gått ned fra; søkte , fikk; svar innen; svarer på dagen; for mange saker
capacity: uten plass; ingen ledige; fulle; sprekker; ikke stått ubesvart; halvt år uten
capacity: til rådighet; nok til alle; overfylt*; knekker ryggen; ikke fylt; strekker ikke til
capacity: strekke til; strekker til; køene; ventetiden; saker per; holder ikke; påvente av
capacity: i påvente; rekker ikke; dobbelt så mange som; uten hjelp; er fullt; for lite folk
capacity: for lite bemannet; mer tid på; bruker mer tid; på jobb; alltid har vakt; ved siden av to
capacity: stopper opp; kjøpe timer; samme dag; svar samme dag; går barnet uten; lang tid
capacity: mangler folk; for få voksne; nok voksne; ekstravakt*; bemannes; underkapasitet; venting
capacity: på vent; for stor arbeidsbyrde; arbeidsbyrde*; tidsklemme; sykefravær; kapasitet*
capacity: begrensede ressurser; ressursmangel; mangler ressurser; mangler ~ kapasitet; mangel på
capacity: stor mangel; mangler boliger; for få ansatte; for få hender; hender; flere hender
capacity: få kommunale boliger; lite ressurser; lite tid; tid og ressurser; tid til; ikke tid
capacity: tid nok; tidspress; arbeidspress; arbeidsbelastning*; arbeidsmengde
capacity: stor arbeidsbelastning; underbeman*; presset; sprengt; bristepunkt*; overbelast*
capacity: sliter seg ut; kø; køer; ventetid*; venteliste*; venter; ventet; stått på vent; uker på
capacity: saksbehandlingstid*; for lite penger; for få plasser; plassmangel; ikke nok
capacity: ikke ressurser; færre hender; tilstrekkelig med tid; få administrative ressurser
capacity: antall saker; ikke leverer; leverer ikke; ikke har kapasitet; mangel på midler; knapphet
capacity: vakter; på toppen av alt; bemannet; ni dager; måneder; tilbudet mangler; frivillighet
scale: dyr å; er dyr; for dyr; blir dyr; overbyr; byr over; leier inn de samme; de samme tallene
scale: samme kartlegging; skrives på nytt; skrive om; må skrive; arbeidsdager; fylle ut; fylt ut
scale: fylles ut; til ingen nytte; mange ganger; om og om igjen; for stort for en bydel
scale: for stor for en bydel; koster mer enn; steg prisen; pengebruk*; billigst; halvfull*; halvtom*
scale: tomme plasser; ni stykker; hver sin maskin; seks av hver; ni av hver; sparer oss
scale: ta mindre tid; tar mindre tid; én gang i stedet; én i stedet for; i stedet for ni
scale: i stedet for seks; mange å ringe; å ringe til; dobbelt opp; to sett; uten å ha stanset
scale: har ikke stanset; merarbeid*; regnearbeid; unødige; til overs; ubrukt; brukes ikke; utnyttes
scale: unødvendige; dobbelt; mye arbeid; spare begge; spart oss; raskere svar; prisen lavere
scale: billegare; billegere; rabatter; rene støttefunksjoner; støttefunksjoner; egen avtale
scale: ulik pris; papir; kostbar maskin*; maskinpark*; brukes hele året; lønne seg; innkjøpsavtale*
scale: felles avtale; hver sin avtale; to brev; én dag i uken; kostnad*; kostbar*; koster; dyrt
scale: dyre; dyrere; billig*; effektiv*; effektivt; effektivisering*; effektiviser*
scale: effektiviserings*; ineffektiv*; lite effektivt; stordrift*; skala*; skaler*; enhetskostnad*
scale: spare; sparer; spart; besparelse*; innspar*; økonomisk gevinst*; gevinster å hente
scale: ressursbruk; ressurskrev*; ressurseffektiv*; tidkrev*; byråkrat*; mindre byråkrati
scale: dobbeltarbeid*; dobbelt arbeid; merarbeid; unødvendig arbeid; rabatt; innkjøp; prisen; priser
scale: prisene; forhandle egne avtaler; hver bydel skal; hver sin; hver sitt; egne avtaler
scale: ni systemer; felles system; stordriftsfordeler; administrative kostnader; mellomledere; sløs*
scale: lange prosesser; langvarige prosesser; på første besøk; effekt; større effekt; lønnsom*
scale: lite hensiktsmessig at hver; hvert sitt; papirarbeid; finne opp kruttet; hjulet på nytt
scale: parallelle
critical_mass: store og få; få og store; sjeldne ting; øving nok; trening nok; blir aldri god
critical_mass: sjelden sak; én i året; én gang i året; to i året; få i året; på én hånd; alene om
critical_mass: alene med faget; den eneste som; eneste som kan; hvis hun er; når hun er; når han er
critical_mass: hun er syk; han er syk; var syke; var syk; når to av; for sårbart; en halv *stilling
critical_mass: noen å spørre; noen å støtte seg; sterkere fagmiljø; peiling på; ekspert*
critical_mass: fagfolk nok; fagkunnskap; spesialkunnskap; dybdekompetanse; i hver sin krok
critical_mass: lege på huset; for få til; for lite til; for små til; ikke nok saker
critical_mass: holde kompetansen; ferievikar*; halv stilling; halve stillinger; deltidsstilling*
critical_mass: deltid; er syk; blir syk; ved sykdom; på ferie; stopper tilbudet; stopper ~ opp
critical_mass: står tilbudet stille; for sjelden; så sjelden; hvert tiende år; lære alt på nytt
critical_mass: nok saker; ha nok; under ti; holde ~ ved like; egen kompetanse; få pasienter
critical_mass: for få pasienter; få barn; én kreftkoordinator; én ergoterapeut; én logoped; én lege
critical_mass: bare én; to jurister; alle ferdighetene; flere logopeder; mer stabilt; rutine på
critical_mass: erfaring nok; øvelse; sjeldne; små tall; én som kan; to som kan; faglig
critical_mass: kolleger å spørre; spørre en kollega; vanskelig å fylle; stabilt fagmiljø
critical_mass: bygger for sjelden; fem personer; store nok; mange nok; stort nok; fagmiljø*
critical_mass: *fagmiljø; *fagmiljøer; små miljø*; lite miljø; liten til å; lite til å; små til å
critical_mass: for liten til; robust*; sårbar*; sårbarhet*; sårbare; enkeltperson*; én person
critical_mass: en person; få personer; få ansatte; få ressurser; få fagfolk; færre ressurser
critical_mass: spisskompetanse*; spesialist*; spesialkompetanse*; spesifikk kompetanse
critical_mass: spesialisert*; særskilt fagkunnskap; generalist*; generalister; mengdetrening; volum
critical_mass: for få saker; få saker; få brukere; få deltakere; få tilfeller; få i opptaksområdet
critical_mass: få i sitt opptaksområde; kompetanse forsvinner; forsvinner med; kompetansemiljø*
critical_mass: større miljø; faglig tyngde; faglig miljø; faglig fellesskap; kolleger; alene; vikar
critical_mass: ved fravær; ferie og sykdom; mangler kompetanse; mangler ~ kompetanse
critical_mass: lokal kompetanse; høy kompetanse; kompetansehevende; faglige problemstilling*
critical_mass: bygge opp egne; små stillinger; fagarbeidere; liten administrasjon; kritisk masse
critical_mass: tynt bemannet; personavhengig*; kvalifiser*; sterkere team; sterke nok
critical_mass: kompetanse og kapasitet
nearness: kjenner familie*; kjenner barna; bor tett på; tett på familie*; i skranken; med navn
nearness: ved navn; stikke innom; stikker innom; innom; døra vår; rett over; rundt hjørnet
nearness: i samme gate; i gangavstand; til fots; på sykkel; bussbillett*; bussen; minutter hver vei
nearness: minutter unna; fram på fem minutter; meter fra; lengre vei; langt å reise; reise til byen
nearness: nær barnehagen; nær skolen; nær hjemmet; nær brukeren; tett på dem; aldri har sett
nearness: har vært der; vært på stedet; aldri vært her; vært i; der familie* bor; der eleven bor
nearness: der de bor; bor der; vet hvilke; vet hvilket; kjenner bruken; hilser på; kjenner igjen
nearness: sett dem vokse; vokst opp; kommer hjem til; fra rådhuset ikke ser; dukker opp; kan gå til
nearness: gå bort til; banke på; banker på; vite lite om; vet lite om; møte den det gjelder
nearness: møter den det gjelder; står i døra; i nærheten; lokalsamfunn*; kjent ansikt
nearness: kjente ansikt*; kan navnet; møtt ~ hjemme; møtt søkeren; langt fra ektefelle; lengre til
nearness: enda lengre; enda lenger; hjemme hos oss; naboer; naboene; nabolag*; i grenda
nearness: i hver grend; der de har levd; kjenne hverdagen; terskel*; ildsjel*; fjernere
nearness: går på fornavn; ringer bydelen først; hvem som bor; ser om maten; kjent; kjenne; på besøk
nearness: vært hjemme; veien kort; gangavstand; bussbyte*; bussbytte*; kollektivt; kort reise
nearness: bydelen vet; vet om; sett papirene; møte dem; fra et kontor i sentrum; fra et kontor
nearness: lokalkjente; lokalkjent; dialekt*; kjenne pasient*; kjenne brukere*; kjenne barn*; nær
nearness: nære; nært; nærhet; nærheten; nærmere; nærmest; kjenner; kjent med; kjennskap*
nearness: kjennskapen; lokalkunnskap*; lokalkjennskap*; *lokalkunnskap; lokal kunnskap
nearness: lokal tilhørighet; lokale kunnskap*; lokale forhold; lokale behov; lokale utfordring*
nearness: lokalt; lokalmiljø*; nærmiljø*; lokalt kjent; hentes lokalt; kunnskap om nærmiljø*
nearness: god kunnskap om; kunnskap ved å møte; ansikt til ansikt; kort vei; korte veier
nearness: kort avstand; korte avstand*; lang vei; lengre reise*; ta to busser; reisevei
nearness: avstand til bruker*; langt unna; tett på innbygger*; tett på bruker*; tett på folk
nearness: vet hvem; folk kjenner; kjenne familien; der folk bor; hjemme hos; i nabolaget
nearness: tilgjengelig der; oversikt; god oversikt; prikker på et kart; detalj kunnskap
nearness: detaljkunnskap; lokal forankring; møter innbygger*; møter mange innbygger*; bor i bydelen
nearness: lokale; stedskunnskap; kvalitativ
equity: like søknader; to like; samme diagnose; samme behov; lik for alle; likt svar; ulikt utfall
equity: ulikt svar; fått ulikt; får ulikt; ulikt organisert; fra bydel til bydel; etter hvor de bor
equity: etter hvor man bor; samme kriteriene; de samme kriteriene; reine lotteriet; rene lotteriet
equity: loddtrekning; samme enten du bor; enten du bor; enten man bor; uansett bosted; bare bydel*
equity: bare i én bydel; bare fire bydeler; bare tre bydeler; bare to bydeler; ingen slikt tilbud
equity: intet slikt tilbud; dårlig råd; har råd; rike bydeler; fattige bydeler; øst og vest; i øst
equity: ikke få mindre; få mindre hjelp; timer i uka i; får mer enn; får mindre enn; ulikt hverandre
equity: to naboer; bydelen med kortest; i noen bydeler; i enkelte bydeler; i fire av
equity: ikke det samme tilbudet; det samme tilbudet; på den ene siden; likere fordelt
equity: jevnere fordelt; adressen; etter adresse; kommer an på hvem; kommer an på
equity: dobbelt så mange timer; mens naboen; uansett kor; uansett hvor; like i hele; bli like
equity: lik i hele; etter samme mål; nabo på andre sida; tar fra; fikk avslag for; ulike skjema*
equity: ulike frister; ulike måter å; ulike svar; ikke samme; ulik kvalitet; sosial ulikhet
equity: geografi; postkode; flaks; tilfeldig; ulikt behandlet; behandles ulikt; likt uansett
equity: samme rett; ulikt tilbud; like barn; likeverd*; likeverdig*; likebehandl*; lik behandling
equity: lik tilgang; likt tilbud; likt for alle; like tjenester; samme tilbud; samme hjelp
equity: forskjellsbehandl*; forskjell*; forskjeller; ulikhet*; ulikhet og variasjon; ulik praksis
equity: ulike tilbud; ulike tjenester; uønsket variasjon; variasjon*; varierer; variere; varierende
equity: avhengig av bosted; avhengig av hvor; avhengig av adresse; postnummer*; bosted; hvor man bor
equity: hvor du bor; rettferdig*; urettferdig*; likere; skjevfordel*; skjevt fordelt
equity: ulike prioriteringer; utjevn*; sosiale forskjeller; enkelte bydeler; raskere saksgang
equity: tilfeldig hvor; ulikt fra
fragmentation: bydelens ansvar , bydelen sier; skylder på hverandre; hvem det er som; hvem som eier
fragmentation: hvem er det som; hvem er det egentlig; ingen som vet; ingen vil vedkjenne; ingen eier
fragmentation: hele ansvaret; ansvaret ligger; har ansvaret for avtal*; den andre sier
fragmentation: sier at det er; de sier det er; spørre den andre; hver sin liste; hver sin inngang
fragmentation: to kontaktpersoner; to saksbehandlere; tre saksbehandlere; to etater; fire etater
fragmentation: seks bydeler og; helheten; helhetsbilde*; hører til helseetat*; hver sin bit
fragmentation: hver sin del; hver sin brikke; mange å forholde; forholde oss til; ulike kontorer
fragmentation: forskjellige kontorer; tre kontorer; på hver sin kant; sendt rundt; sendes rundt
fragmentation: rundt i systemet; viser videre; går ikke inn i; viser til hverandre; tre steder
fragmentation: to steder; vite hvem; vite hvor de; kunne bestemme noe; forskjellige folk; to køer
fragmentation: to brev; hvem som bestemmer; hvem de skal; samme virksomhet; ett sted; få ansvaret!
fragmentation: må få ansvaret; tilbake til bydelen; tilbake til etaten; søke om fritak
fragmentation: både fra bydelen; fra bydelen , fra etaten; mellom to etater; mellom etatene
fragmentation: sendt videre; henviser til; peker på; peker på hverandre; skyld på; etatens bord
fragmentation: bydelens bord; ikke mitt bord; delt på; fordelt mellom; to ulike virksomheter
fragmentation: to virksomheter; tre etater; mange dører; mange kontorer; iverksetting; noen må få
fragmentation: uenige om hvem; fragment*; oppsplitt*; oppstykk*; oppdelt; delt mellom; fordelt på
fragmentation: fordelt på mange; flere etater; mange etater; tre byrådsavdelinger
fragmentation: ulike byrådsavdelinger; flere ulike; uklar*; uklare; uklart; uklart ansvar
fragmentation: uklar ansvarsfordeling; ansvarsfordeling mellom; ansvarsfordeling*
fragmentation: hvem som har ansvar; hvem har ansvar; hvem som skal; hvem tar; hvem som skal betale
fragmentation: ingen vet; ingen av oss vet; ansvarspulver*; pulveriser*; gråson*; kasteball*
fragmentation: skyveproblem*; mellom to stoler; mellom stolene; faller mellom; uoversiktlig*
fragmentation: finne frem; finne fram; misforst*; skillet mellom; siloer; silo*; silotenkning
fragmentation: ulik styringslinje; delt ansvar; overlapp*; dobbelt ansvar; feil instans; feil sted
fragmentation: fra alle kanter; tre ulike telefon*; ulike telefon*; sendes videre; sendt til
fragmentation: ikke har ansvar for; ansvarsforhold; rolleavklar*; to instanser; verken bydel
fragmentation: ulike instanser; mange ledd; flere ledd; videre til; hver sin kant
service_chain: flytter fra en bydel; flytter ut av; flytter til en annen; flyttet fra; flyttet over
service_chain: flyttet til en ny; begynner bakerst; bakerst i køen; begynt bakerst; starte på nytt
service_chain: begynner alt på nytt; begynne på nytt; fra seng til; hjem fra sykehus*; før og etter
service_chain: samme korridor; samme gang; samme bord; samme rom; lunsj med; spiser lunsj
service_chain: deler venterom; hører sammen; henger i hop; sømløs*; helhetlig*; hele ungen
service_chain: hele barnet; hele familien; hele mennesket; i kjeden; leddet; ledd i; neste ledd
service_chain: overleverin*; overtar stafett*; ved flytting; flytting mellom; korte linjer
service_chain: kort vei mellom; mellom tjenestene; fortelle alt på nytt; kartlegge på nytt
service_chain: ny kartlegging; gjelder ikke på den andre; på tvers av fag; går hånd i hånd
service_chain: hånd i hånd; brukerreise*; jobber koordinert; koordinert; liggende på sykehus*
service_chain: til samme bord; flere tjenester; samme team; følge pasienten; samme bygg; i samme hus
service_chain: lag rundt; én plan; en plan; krysser en grense; krysser grenser; overgangen
service_chain: overganger; overgangen fra; skrives ut; utskriving; liggedøgn; liggetid
service_chain: kontakten med; flytter mellom; flytter over; ett telefonnummer; faste kontorer på
service_chain: gjøre veien kort; møtes ukentlig; flere slags hjelp; en hel dag; hel og god dag
service_chain: snakke sammen; snakker sammen; dårlige overganger; fra vugge; hele løpet
service_chain: følger pasienten; følger brukeren; følger barnet; samme leder; under ett tak
service_chain: på samme sted; tverretatlig*; én inngang; brudd; mellom to tjenester; sammenheng
service_chain: sammenheng*; sammenhengende; helhet; tjenestekjed*; pasientforløp*; pasientreise*
service_chain: forløp; reise gjennom; overgang*; overføring mellom; utskriv*; utskrivning; samhandl*
service_chain: samhandling*; samhandlingskjede*; samarbeide; koordinert*; koordinere; koordinering
service_chain: tverrfaglig*; tverrfaglige samarbeid*; laget rundt; laget rundt barnet; team rundt
service_chain: færre brudd; glippe; glipper; avbrudd; tett samarbeid; henger tett sammen
service_chain: henger sammen; under samme tak; samlet i; samlet ansvar; kontinuitet; faller mellom
service_chain: sammensatte behov; feilplasser*; bedre flyt; videre oppfølging; oppfølging videre
service_chain: planlegging og oppfølging; hele veien
information_flow: leser om ~ i avis*; leste om ~ i avis*; leser i avisen; leser vi om; visste at
information_flow: uten å vite; vet ikke når; ikke lest; aldri lest; deler ikke; ingen deler
information_flow: deles ikke; deles dessuten ikke; postkasse*; sier det ikke; glemmer å si
information_flow: hører hva de; innblikk i; vite hva de; uten at noen visste; på baksiden av
information_flow: sende samme; ny saksbehandler; forsvinner historik*; historikk*; henvisningen*
information_flow: går tapt; ser de samme; samme tall; tallene ved siden; snakker ikke sammen
information_flow: ikke snakke sammen; ikke snakker sammen; beskjed; beskjeden; beskjeder; varsel
information_flow: varsles; hørte om det; får vi høre; sent beskjed; varslet for sent
information_flow: uten at vi visste; i avisa; får vite; å vite før; få høre; få vite; historien
information_flow: fortelles fem; legemiddelliste*; elektronisk; utveksling av; møtes hver uke
information_flow: fanges opp; e-post; gule lapper; meldingene; opplysninger
information_flow: mangler ofte opplysninger; svarer samme; når ~ ikke fram; ikke fram til
information_flow: ikke får beskjed; ikke blir varslet; kunnskapsdeling; innsikt; dataflyt
information_flow: oversikt over; informasjon*; informasjonsflyt*; informasjonsutveksling*
information_flow: informasjonsoverlapp*; informasjonsdeling*; opplysning*; kommunikasjon
information_flow: dele informasjon; erfaringsutveksling*; utveksling; utveksle; fikk vite; fikk se
information_flow: ikke vet; meldt videre; melder; varslet; uten å være informert
information_flow: mangelfull informasjon; kjenner ikke til; styringsinformasjon; kunnskapsgrunnlag*
information_flow: oppdatering; samordning og oppdatering; journal*; epikrise; telefonnummer; innsyn
information_flow: taushetsplikt; orientert; systemer som; møter ~ hver; fagnettverk
democracy: hørte etter; hører på oss; blir spurt; ble ikke spurt; ikke spurt; spurte ingen; stemte
democracy: valgdeltak*; oppmøte*; folkemøte*; tilskuer*; uttalerett; uttale oss; etter fristen
democracy: fristen gikk ut; i fellesferien; før fristen; over hodet; hodene våre; si hva vi mente
democracy: fikk si; ble hørt; ble det noe av; bli hørt; ta opp; tok opp; tatt opp; bestemme over
democracy: bestemme noe; noe å bestemme; bestemt på forhånd; allerede bestemt; vedtatt alt
democracy: medbestem*; tatt med på råd; med på råd; innbyggerforslag; talsperson*; representert
democracy: utvalget; utvalgets; uttalelsene; uttalelser; merknader; merknadene; får sakene
democracy: får sakene så; sakene så sent; så sent at; så tidlig at; bli spurt; talerett
democracy: innsigelsesrett; velforening*; eldreråd*; ungdomsråd*; brukerråd*; folkevalgte; valgte
democracy: stemme; avstanden til politikerne; når alt er avgjort; alt er avgjort; tillitsvalgte
democracy: ikke tatt med; sandpåstrøing; avfeid; fulgt; få ting avgjort; avgjort saken
democracy: avgjort sakene; uten makt; be om; folk flest; demokratiet; medinnflytelse; plass i rådet
democracy: sagt vårt; si vår mening; bestemmer ikke; de som bestemmer; møte dem som bestemmer
democracy: demokrat*; lokaldemokrati*; nærdemokrati*; folkestyre*; folkevalgt*; lokalpolitiker*
democracy: politiker*; politikerne; bydelspolitiker*; politisk medvirkning; lokal politisk
democracy: politisk styring; politiske styringen; politiske prioriteringer; politiske organer
democracy: medvirkning*; medvirke; innflytelse; innbyggermedvirkning; påvirk*; påvirke
democracy: påvirkningsmulighet*; bydelsutvalg*; høringsinstans*; høringspart; blir hørt; ikke hørt
democracy: medbestemmelse*; valgdeltakelse; stemmerett; avmakt*; maktesløs*; over hodet på; bystyret
democracy: ikke tatt hensyn til; beslutningene; nærhet til beslutning*; folkets; engasjement
democracy: åpen halvtime; talsrør; fremme sin sak; råderett; bestemmes lokalt; lokal styring
democracy: lokalt selvstyre; selvstyre
standardisation: ni maler; seks maler; rapportmal*; ni slags; seks slags; ni avtaler; ulike merker
standardisation: fire leverandører; egen praksis; sin egen praksis; hver sin praksis; standarder
standardisation: hvert sitt skjema; hver sin frist; hver sin portal; felles turnus; hver sin mal
standardisation: like rutiner; ulike måter i; seks ulike måter; hver sin sjekkliste
standardisation: egen folkehelseoversikt; egne regler; sine egne regler; sammenlignbare; samme mal
standardisation: ulike systemer; hver sin måte; like skjema; samme skjema; felles mal; seks ulike
standardisation: ni ulike; sine egne; standardiser*; standard; felles rutiner; felles system
standardisation: enhetlig*; ensart*; lik praksis; samme måte; utnytte teknologi; utnytte digital*
standardisation: teknologi; digitalt brukergrensesnitt; brukersentrert; automatiser*; skalere
standardisation: hylleware; felles løsninger; like løsninger
funding: pengene ~ følge; verre ~ med pengene; finansieringsmodell*; betales for
funding: spiser opp budsjett*; prosjektmidler; engangsmidler; hvem som betaler; prosjektpenger
funding: søke om penger; midlertidige midler; kompensasjon; friske penger; fra år til år; husleie*
funding: leiemodell*; kostnadsdekkende; full finansiering; øremerkes; betales av rådhuset; regning
funding: regningen; betalingen; pengesekk; betale for én; statstilskudd; kostnaden; delfinansier*
funding: rammekutt; innsparingskrav; finansier*; finansieringsordning*; budsjett*; budsjettmodell*
funding: kriteriesystem*; kriterier for tildeling; tildelt ramme; rammen; rammer; økonomiske rammer
funding: underfinansier*; underskudd*; hvem som skal betale; hvem skal betale; tilskudd*; refusjon*
funding: egenandel*; bevilgning*; øremerk*; fordelingsnøkkel; krone for krone; faktureres
funding: økonomiske hensyn; økonomi til; fullfinansier*; fordeling av midler
authority_follows_money: følger med pengene; pengene følger; pengene ~ følge*; også får pengene
authority_follows_money: årsverkene på; betaler for plasser vi ikke; pengene må komme samtidig
authority_follows_money: overføres samtidig; får pengene; betaler , men bestemmer ikke
authority_follows_money: betaler uten å; følge med minst; midlene ~ samtidig; har budsjettansvar*
authority_follows_money: fått tildelt budsjett*; som betaler; sitter med pengene; sitter på pengene
authority_follows_money: har pengene; der utgift*; tar kostnaden*; budsjettansvar*; den som betaler
authority_follows_money: den som bestemmer; ansvar og penger; penger og ansvar; ansvar og økonomi
authority_follows_money: myndighet og økonomi; myndighet ~ økonomi; betaler regningen; tar regningen
authority_follows_money: sitter med regningen; tildelt budsjettmidler; penger ~ følger
authority_follows_money: midlene følger; lønnsmidlene; kostnadene dekkes av; følger med på
authority_follows_money: bestemmer og betaler; uten at pengene; vedtar uten å betale
authority_follows_money: finansieringsansvar; pengene følge; midler ~ følge; budsjettet følger
authority_follows_money: betaler og bestemmer
role_conflict: klage til; hos seg selv; banke på hos seg; egen klageinstans; tilsyn med kolleger
role_conflict: føre tilsyn med noen; den som driver dem; den de fører tilsyn; som plasserte
role_conflict: habilitet*; bukken og; vokter seg selv; fører tilsyn med dem; samme som har gjort
role_conflict: tilsyn med fosterhjem som vi; kontrollerer seg selv; både oppfølging og tilsyn
role_conflict: skilles fra; både vedtar; både skriver; fører samtidig tilsyn; tilliten til tilsynet
role_conflict: dommer i egen sak; egen sak; vurderer seg selv; klage på seg selv; vurderer behovet
role_conflict: både eier og; både utfører og; bestiller og driver; rollekonflikt*; dobbeltrolle*
role_conflict: tilsyn med seg selv; tilsyn med egne; føre tilsyn med egen; tilsyn ~ egne tjenester
role_conflict: tilsynsmyndighet for egne; kontrollere seg selv; egen virksomhet
role_conflict: bukken og havresekken; uavhengig*; uavhengighet; skillet mellom; bestiller og utfører
role_conflict: kontrollør; både bestiller; både ~ og kontroll*; inhabil*; interessekonflikt
role_conflict: eierskap og myndighet*; også laget modellen; kontrollere egne
goal_conflict: prioriterer forskjellig; prioritere forskjellig; to krav til; måles på; stikk i strid
goal_conflict: veier tyngre; motsatt av; drar i hver sin; trekker i hver sin; ulikt målt
goal_conflict: måler ulikt; målt på hvor; ulike interesser; motsatte; mot hverandres
goal_conflict: hver sin retning; bare vil betale; vil betale for én; målkonflikt*; motstridende
goal_conflict: motstridende mål; ulike mål; ulikt mål; forskjellige mål; målt på; blir målt
goal_conflict: ulike ting; felles mål; ulike hensyn; ulike prioriteringer og; sprikende
goal_conflict: styringssignal*; ulike styringssignal*; føringer; interessekonflikt*
goal_conflict: konkurrerende hensyn; økonomiske hensyn; tydelig mål; mangler ~ mål; samme mål
goal_conflict: mot samme mål; direkte konflikt; til hindring; mot hverandre; ukoordinerte mål
flexibility: på stående fot; snur oss; snu på; lagt om på; justeres; tilpasse seg; samme kveld
flexibility: på kort varsel; spørre først; må spørre før; stivt; rigid*; bundet av; må være brukt
flexibility: før ~ brukes opp; improviser*; løpet av en uke; omdisponere; flytte folk og penger
flexibility: snu oss; snu raskt; fra én uke til; etter behov; behovet endrer; lokale løsninger
flexibility: egne løsninger; bindes opp; bundet opp; rammer som passer; fleksib*; tilpass*
flexibility: tilpasse*; tilpasser; tilpasset; tilpasninger; skreddersy*; skreddersydde; skreddersøm
flexibility: handlingsrom*; handlefrihet; frihet; frihet til; raske endringer; omstill*; omstilling*
flexibility: smidig*; justere; finjustere; individuelt; individuelle behov; spontan*; utvikling av
flexibility: vanskeliggjør utvikling; utprøving
prevention: før det går galt; avverg*; fanget opp; fange dem opp; lenge før; tidlig ute; roligere
prevention: færre hasteplasser*; hasteplasser*; holdt seg friske; tidlig identifikasjon
prevention: før problem*; tidlig når; ser tidlig; på vei inn i; inn i vansker; trygge der
prevention: merker det; utrygt; før det blir; før det går; tidlig hjelp; holde folk friske
prevention: holde seg frisk*; kriminalitet*; aktivitet; forebygg*; forebygge; forebygging*
prevention: tidlig innsats; tidlig inn; komme tidligere inn; tidligere inn; i forkant; fange opp
prevention: oppdages tidlig; oppdage tidlig; lavterskel*; lavere inn i; folkehelse; utenforskap
recruitment: sluttet; slutter ~ etter; nye fjes; stadig nye; lyser ut; lyst ut; ingen søkte
recruitment: ingen søker på; ubesatte; står ledig*; sto ledig*; dårligere pensjon; overbyr hverandre
recruitment: sier opp; skiftes ut; skifter ofte; ingen søker; kontaktpersoner på to
recruitment: vanskelig å fylle; vanskelig å få; få tak i; holde på folk; holde på fagfolk; byttes ut
recruitment: nye folk; søknader til stilling*; konkurrerer om; ubesatte stillinger; rekrutter*
recruitment: rekruttering*; rekruttere; få tak i folk; få tak i fagfolk; beholde fagfolk
recruitment: beholde folk; beholde ansatte; søkere; søker seg; mistet ~ fagarbeidere; turnover
recruitment: gjennomtrekk; mangel på arbeidskraft; arbeidskraft; konkurranse om arbeidskraft
recruitment: attraktiv*; attraktive; ubesatt*; stillingene står; sykepleiermangel; mangel på fagfolk
recruitment: mangel på lærere
preparedness: i beredskap; beredskapen; beredskapsevne*; kriser; krisehåndter*; stormen; strømbrudd
preparedness: evakuer*; smitteutbrudd; øver hver; øvelse hver; utrykning*; rykker ut; redningsarbeid
preparedness: kriseberedskap; når det smeller; mobilisert på; vaktordning; ulykke*; katastrofe*
preparedness: responstid
legal_safety: opphevet; ikke opphevet; holder i retten; vedtak som holder; færre klager; medhold
legal_safety: lovbrudd; tryggheten til; ulovlige; i strid med loven; klage på vedtak
legal_safety: klager på vedtak; omgjort; omgjør; lovpålagt*; oppfylt kravet; konkret vurdering
legal_safety: farlig*; lovens krav; har rett på; ikke oppfylt; tilsynsbesøk; klageinstans; rettslig*
legal_safety: vedtak i strid; brudd på; lovens frist; dokumentasjonskrav; uten å få høre
legal_safety: barnets beste; veie tyngre enn barnet; epilepsi; rettssikker*; rettsikker*
legal_safety: rettstrygg*; lovlig*; ulovlig*; lovkrav; klagerett; klageadgang; forsvarlig*
legal_safety: uforsvarlig*; ulike tolkninger; lovverk; tvang; tvang og makt; saksbehandlingsfeil
legal_safety: feil vedtak; forvaltningslov*; habilitet; personvern*; taushetsplikt; internkontroll
legal_safety: rettigheter; rettighet
"""

PARTS = """
t_decide: avgjøres; bestemmes; besluttes; vedtak; vedtaket; vedtakene; bestemmer; fatter; fattes
t_decide: treffes; avgjør; myndighet
t_decide: myndigheten; beslutter
t_pay: betaler; betale; penger; pengene; kostnadene; regningen; budsjett*; utgift*; lønna
t_pay: finansierer; økonomi
t_control: tilsyn; tilsynet; kontroll*; kontrollerer; klager; klage; godkjenner
t_itself: selv; egne; egen; både; samtidig; samme; eier; eieren; oppfølging
"""
