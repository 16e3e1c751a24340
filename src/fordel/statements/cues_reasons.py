"""This file is about the reasons people give, and the words that show them."""

REASONS = """
nearness: kjent ansikt; kjente ansikt*; kan navnet; møtt ~ hjemme; møtt søkeren
nearness: langt fra ektefelle; lengre til; enda lengre; enda lenger; hjemme hos oss; naboer
nearness: naboene; nabolag*; i grenda; i hver grend; der de har levd; kjenne hverdagen; terskel*
nearness: ildsjel*; fjernere; går på fornavn; ringer bydelen først; hvem som bor; ser om maten
nearness: kjent; kjenne; på besøk; vært hjemme; veien kort; gangavstand; bussbyte*; bussbytte*
nearness: kollektivt; kort reise; bydelen vet; vet om; sett papirene; møte dem
nearness: fra et kontor i sentrum; fra et kontor; lokalkjente; lokalkjent; dialekt*
nearness: kjenne pasient*; kjenne brukere*; kjenne barn*
equity: adressen; etter adresse; kommer an på hvem; kommer an på; dobbelt så mange timer
equity: mens naboen; uansett kor; uansett hvor; like i hele; bli like; lik i hele; etter samme mål
equity: samme mål; nabo på andre sida; tar fra; er det ikke; fikk avslag for; ulike skjema*
equity: ulike frister; ulike måter å; ulike svar; ikke samme; ulik kvalitet; sosial ulikhet
equity: geografi; postkode; flaks; tilfeldig; ulikt behandlet; behandles ulikt; likt uansett
equity: samme rett; ulikt tilbud; like barn; likeverd*
critical_mass: halv stilling; halve stillinger; deltidsstilling*; deltid; er syk; blir syk
critical_mass: ved sykdom; på ferie; stopper tilbudet; stopper ~ opp; står tilbudet stille
critical_mass: for sjelden; så sjelden; hvert tiende år; lære alt på nytt; nok saker; ha nok
critical_mass: under ti; holde ~ ved like; egen kompetanse; få pasienter; for få pasienter
critical_mass: få barn; én kreftkoordinator; én ergoterapeut; én logoped; én lege; bare én
critical_mass: to jurister; alle ferdighetene; flere logopeder; mer stabilt; rutine på
critical_mass: erfaring nok; øvelse; øver; sjeldne; sjelden; små tall; tynt; én som kan
critical_mass: to som kan; faglig; kolleger å spørre; spørre en kollega; vanskelig å fylle
critical_mass: stabilt fagmiljø; bygger for sjelden; fem personer; store nok; mange nok; stort nok
capacity: køene; ventetiden; i snitt; saker per; holder ikke; dager i uka; dager i uken
capacity: påvente av; i påvente
capacity: rekker ikke; dobbelt så mange som; stengt; uten hjelp; er fullt; fullt; for lite folk
capacity: for lite bemannet; mer tid på; bruker mer tid; på jobb; alltid har vakt; ved siden av to
capacity: stopper opp; kjøpe timer; samme dag; svar samme dag; går barnet uten; lang tid; tall om
capacity: mangler; mangler folk; for få voksne; nok voksne; overtid; ekstravakt*; bemannes
capacity: underkapasitet; venting; på vent; for stor arbeidsbyrde; arbeidsbyrde*; tidsklemme
capacity: sykefravær
service_chain: samme bygg; i samme hus; lag rundt; laget rundt elev*; én plan; en plan
service_chain: krysser en grense; krysser grenser; overgangen; overganger; overgangen fra
service_chain: skrives ut; utskriving; liggedøgn; liggetid; kontakten med; flytter mellom
service_chain: flytter over; ett telefonnummer; faste kontorer på; gjøre veien kort
service_chain: møtes ukentlig; flere slags hjelp; en hel dag; hel og god dag; snakke sammen
service_chain: snakker sammen; dårlige overganger; fra vugge; hele løpet; følger pasienten
service_chain: følger brukeren; følger barnet; samme leder; under ett tak; på samme sted
service_chain: tverretatlig*; én inngang; brudd; mellom to tjenester
fragmentation: viser til hverandre; tre steder; tre kontorer; to steder; vite hvem; vite hvor de
fragmentation: kunne bestemme noe; forskjellige folk; to køer; to brev; hvem som eier
fragmentation: hvem som bestemmer; hvem de skal; samme virksomhet; ett sted; få ansvaret!
fragmentation: må få ansvaret; tilbake til bydelen; tilbake til etaten; søke om fritak
fragmentation: både fra bydelen; fra bydelen , fra etaten; mellom to etater; mellom etatene
fragmentation: sendt videre; henviser til; peker på; peker på hverandre; skyld på; etatens bord
fragmentation: bydelens bord; ikke mitt bord; delt på; delt i; fordelt mellom
fragmentation: to ulike virksomheter; to virksomheter; tre etater; mange dører; mange kontorer
fragmentation: iverksetting; noen må få; uenige om hvem
goal_conflict: ulikt målt; måler ulikt; målt på hvor; ulike interesser; motsatte; mot hverandres
goal_conflict: hver sin retning; bare vil betale; vil betale for én
democracy: utvalget; utvalgets; uttalelsene; uttalelser; uttalelse; merknader; merknadene
democracy: får sakene; får sakene så; sakene så sent; så sent at; så tidlig at; papirene
democracy: bli spurt; blir spurt; talerett; innsigelsesrett; velforening*; eldreråd*; ungdomsråd*
democracy: brukerråd*; folkevalgte; valgte; stemme; avstanden til politikerne; når alt er avgjort
democracy: alt er avgjort; tillitsvalgte; ikke tatt med; sandpåstrøing; avfeid; fulgt
democracy: få ting avgjort; avgjort saken; avgjort sakene; makt; uten makt; be om; fast plass
democracy: folk flest; demokratiet; medinnflytelse; plass i rådet; sagt vårt; si vår mening
democracy: bestemmer ikke; de som bestemmer; møte dem som bestemmer
funding: husleie*; leiemodell*; kostnadsdekkende; dekke; full finansiering; øremerkes
funding: betales av rådhuset; regning; regningen; betalingen; pengesekk; hvem som betaler
funding: betale for én; statstilskudd; kriterier; kostnaden; delfinansier*; rammekutt
funding: innsparingskrav
role_conflict: tilsyn med fosterhjem som vi; kontrollerer seg selv; både oppfølging og tilsyn
role_conflict: skilles fra; både vedtar; både skriver; fører samtidig tilsyn; fører tilsyn med dem
role_conflict: tilliten til tilsynet; dommer i egen sak; egen sak; vurderer seg selv
role_conflict: klage på seg selv; vurderer behovet; både eier og; både utfører og
role_conflict: bestiller og driver
legal_safety: lovpålagt*; oppfylt kravet; konkret vurdering; farlig*; lovens krav; rett til å
legal_safety: har rett på; ikke oppfylt; tilsynsbesøk; klageinstans; rettslig*; vedtak i strid
legal_safety: brudd på; lovens frist; dokumentasjonskrav; uten å få høre; barnets beste
legal_safety: veie tyngre enn barnet; epilepsi
information_flow: får vite; å vite før; få høre; få vite; historien; fortelles fem
information_flow: legemiddelliste*; elektronisk; utveksling av; møtes hver uke; fanges opp
information_flow: samme dag; e-post; gule lapper; meldingene; opplysninger
information_flow: mangler ofte opplysninger; til å snakke; svarer samme; når ~ ikke fram
information_flow: ikke fram til; ikke får beskjed; ikke blir varslet; kunnskapsdeling; innsikt
information_flow: dataflyt; tall; statistikk; oversikt over
standardisation: ulike måter i; seks ulike måter; hver sin sjekkliste; egen folkehelseoversikt
standardisation: egne regler; sine egne regler; sammenlignbare; samme mal; ulike systemer
standardisation: hver sin måte; like skjema; samme skjema; felles mal; seks ulike; ni ulike
standardisation: sine egne
recruitment: skiftes ut; skifter ofte; ingen søker; kontaktpersoner på to; vanskelig å fylle
recruitment: vanskelig å få; få tak i; holde på folk; holde på fagfolk; byttes ut; slutter
recruitment: nyansatt*; nye folk; søknader til stilling*; konkurrerer om; ledige stillinger
recruitment: ubesatte stillinger
prevention: tidlig når; ser tidlig; på vei inn i; inn i vansker; trygge der; merker det; utrygt
prevention: før det blir; før det går; tidlig hjelp; holde folk friske; holde seg frisk*
prevention: kriminalitet*; aktivitet; møteplass*
flexibility: løpet av en uke; omdisponere; flytte folk og penger; snu oss; snu raskt
flexibility: fra én uke til; etter behov; behovet endrer; lokale løsninger; egne løsninger
flexibility: bindes opp; bundet opp; rammer som passer
scale: unødvendige; dobbelt; mye arbeid; spare begge; spart oss; timer; tre dager; raskere svar
scale: prisen lavere; billegare; billegere; rabatter; rene støttefunksjoner; støttefunksjoner
scale: egen avtale; ulik pris; papir; kostbar maskin*; maskinpark*; maskiner; brukes hele året
scale: lønne seg; innkjøpsavtale*; felles avtale; hver sin avtale; to brev; én dag i uken; mye tid
nearness: nær; nære; nært; nærhet; nærheten; nærmere; nærmest; kjenner; kjent med; kjennskap*
nearness: kjennskapen; lokalkunnskap*; lokalkjennskap*; *lokalkunnskap; lokal kunnskap
nearness: lokal tilhørighet; lokale kunnskap*; lokale forhold; lokale behov; lokale utfordring*
nearness: lokalt; lokalmiljø*; nærmiljø*; lokalt kjent; hentes lokalt; kunnskap om nærmiljø*
nearness: god kunnskap om; kunnskap ved å møte; ansikt til ansikt; kort vei; korte veier
nearness: kort avstand; korte avstand*; lang vei; lengre vei; lengre reise*; ta to busser
nearness: reisevei; avstand til bruker*; langt unna; tett på innbygger*; tett på bruker*
nearness: tett på folk; vet hvem; vet hvor; folk kjenner; kjenne familien; der folk bor
nearness: hjemme hos; i nabolaget; tilgjengelig der; oversikt; god oversikt; prikker på et kart
nearness: detalj kunnskap; detaljkunnskap; lokal forankring; møter innbygger*
nearness: møter mange innbygger*; bor i bydelen; lokale; stedskunnskap; kvalitativ
equity: likeverdig*; likebehandl*; lik behandling; lik tilgang; likt tilbud; likt for alle
equity: like tjenester; samme tilbud; samme hjelp; forskjellsbehandl*; forskjell*; forskjeller
equity: ulikhet*; ulikhet og variasjon; ulik praksis; ulike tilbud; ulike tjenester
equity: uønsket variasjon; variasjon*; varierer; variere; varierende; avhengig av bosted
equity: avhengig av hvor; avhengig av adresse; adresse; postnummer*; bosted; hvor man bor
equity: hvor du bor; hvilken bydel; rettferdig*; urettferdig*; likere; skjevfordel*
equity: skjevt fordelt; ulike prioriteringer; utjevn*; sosiale forskjeller; enkelte bydeler
equity: raskere saksgang; i noen bydeler; tilfeldig hvor; ulikt fra
critical_mass: fagmiljø*; *fagmiljø; *fagmiljøer; små miljø*; lite miljø; liten til å; lite til å
critical_mass: små til å; for liten til; for små til; robust*; sårbar*; sårbarhet*; sårbare
critical_mass: enkeltperson*; én person; en person; få personer; få ansatte; få ressurser
critical_mass: få fagfolk; færre ressurser; spisskompetanse*; spesialist*; spesialkompetanse*
critical_mass: spesifikk kompetanse; spesialisert*; særskilt kompetanse; særskilt fagkunnskap
critical_mass: generalist*; generalister; mengdetrening; trening nok; volum; for få saker
critical_mass: få saker; få brukere; få deltakere; få tilfeller; få i opptaksområdet
critical_mass: få i sitt opptaksområde; kompetanse forsvinner; forsvinner med; kompetansemiljø*
critical_mass: større miljø; faglig tyngde; faglig miljø; faglig fellesskap; kolleger; alene
critical_mass: vikar; ved fravær; fravær; ferie og sykdom; mangler kompetanse
critical_mass: mangler ~ kompetanse; lokal kompetanse; høy kompetanse; kompetansehevende
critical_mass: faglige problemstilling*; bygge opp egne; små stillinger; fagarbeidere
critical_mass: liten administrasjon; kritisk masse; tynt bemannet; personavhengig*; kvalifiser*
critical_mass: sterkere team; sterke nok; kompetanse og kapasitet
capacity: kapasitet*; begrensede ressurser; ressursmangel; mangler ressurser; mangler ~ kapasitet
capacity: mangel på; stor mangel; mangler boliger; for få ansatte; for få hender; hender
capacity: flere hender; få kommunale boliger; lite ressurser; lite tid; tid og ressurser; tid til
capacity: ikke tid; tid nok; tidspress; arbeidspress; arbeidsbelastning*; arbeidsmengde
capacity: stor arbeidsbelastning; bemanning*; underbeman*; årsverk; presset; sprengt; bristepunkt*
capacity: overbelast*; sliter; sliter seg ut; kø; køer; ventetid*; venteliste*; venter; ventet
capacity: stått på vent; uker på; saksbehandlingstid*; for lite penger; for få plasser
capacity: plassmangel; tilgang på; ikke nok; ikke ressurser; færre hender; tilstrekkelig med tid
capacity: få administrative ressurser; antall saker; ikke leverer; leverer ikke
capacity: ikke har kapasitet; mangel på midler; knapphet; vakter; utbetaling; på toppen av alt
capacity: bemannet; ni dager; måneder; tilbudet mangler; frivillighet
scale: kostnad*; kostbar*; koster; dyrt; dyr; dyre; dyrere; billig*; effektiv*; effektivt
scale: effektivisering*; effektiviser*; effektiviserings*; ineffektiv*; lite effektivt; stordrift*
scale: skala*; skaler*; enhetskostnad*; spare; sparer; spart; besparelse*; innspar*
scale: økonomisk gevinst*; gevinster å hente; ressursbruk; ressurskrev*; ressurseffektiv*
scale: tidkrev*; byråkrat*; mindre byråkrati; dobbeltarbeid*; dobbelt arbeid; merarbeid
scale: unødvendig arbeid; rabatt; innkjøp; prisen; priser; prisene; forhandle egne avtaler
scale: hver bydel skal; hver sin; hver sitt; egne avtaler; ni systemer; felles system
scale: stordriftsfordeler; administrative kostnader; mellomledere; sløs*; lange prosesser
scale: langvarige prosesser; på første besøk; effekt; større effekt; lønnsom*
scale: lite hensiktsmessig at hver; hvert sitt; uker; papirarbeid; skjemaer; finne opp kruttet
scale: hjulet på nytt; parallelle
service_chain: helhetlig*; sammenheng; sammenheng*; sammenhengende; helhet; tjenestekjed*
service_chain: pasientforløp*; pasientreise*; forløp; brukerreise*; reise gjennom; overgang*
service_chain: overføring mellom; utskriv*; utskrivning; samhandl*; samhandling*
service_chain: samhandlingskjede*; samarbeid; samarbeide; koordinert*; koordinere; koordinering
service_chain: tverrfaglig*; tverrfaglige samarbeid*; laget rundt; laget rundt barnet; team rundt
service_chain: færre brudd; glippe; glipper; avbrudd; tett samarbeid; henger tett sammen
service_chain: henger sammen; sømløs*; under samme tak; samlet i; samlet ansvar; kontinuitet
service_chain: faller mellom; sammensatte behov; feilplasser*; bedre flyt; videre oppfølging
service_chain: oppfølging videre; planlegging og oppfølging; hele veien; ett sted å henvende
service_chain: samme team
fragmentation: fragment*; oppsplitt*; oppstykk*; oppdelt; delt mellom; fordelt på
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
fragmentation: ulike instanser; mange ledd; flere ledd; videre til; instanser; hver sin kant
goal_conflict: målkonflikt*; motstridende; motstridende mål; ulike mål; ulikt mål
goal_conflict: forskjellige mål; målt på; måles på; blir målt; ulike ting; felles mål
goal_conflict: ulike hensyn; ulike prioriteringer og; sprikende; styringssignal*
goal_conflict: ulike styringssignal*; føringer; interessekonflikt*; konkurrerende hensyn
goal_conflict: økonomiske hensyn; tydelig mål; mangler ~ mål; samme mål; mot samme mål
goal_conflict: direkte konflikt; til hindring; mot hverandre; trekker i hver sin; ukoordinerte mål
democracy: demokrat*; lokaldemokrati*; nærdemokrati*; folkestyre*; folkevalgt*; lokalpolitiker*
democracy: politiker*; politikerne; bydelspolitiker*; politisk medvirkning; lokal politisk
democracy: politisk styring; politiske styringen; politiske prioriteringer; politiske organer
democracy: medvirkning*; medvirke; innflytelse; innbyggermedvirkning; påvirk*; påvirke
democracy: påvirkningsmulighet*; bydelsutvalg*; høringsinstans*; høringspart; bli hørt; blir hørt
democracy: ikke hørt; medbestemmelse*; valgdeltakelse; stemmerett; avmakt*; maktesløs*
democracy: over hodet på; bystyret; ikke tatt hensyn til; beslutningene; nærhet til beslutning*
democracy: folkets; engasjement; åpen halvtime; talsrør; fremme sin sak; råderett
democracy: bestemmes lokalt; lokal styring; lokalt selvstyre; selvstyre
authority_follows_money: har budsjettansvar*; fått tildelt budsjett*; som betaler
authority_follows_money: sitter med pengene; sitter på pengene; har pengene; der utgift*
authority_follows_money: tar kostnaden*; budsjettansvar*; den som betaler; den som bestemmer
authority_follows_money: ansvar og penger
authority_follows_money: penger og ansvar; ansvar og økonomi; myndighet og økonomi
authority_follows_money: myndighet ~ økonomi; betaler regningen; tar regningen
authority_follows_money: sitter med regningen; tildelt budsjettmidler; penger ~ følger
authority_follows_money: pengene følger; midlene følger; lønnsmidlene; kostnadene dekkes av
authority_follows_money: følger med på; bestemmer og betaler; uten at pengene
authority_follows_money: vedtar uten å betale; finansieringsansvar; pengene følge; midler ~ følge
authority_follows_money: budsjettet følger; betaler og bestemmer
funding: finansier*; finansieringsmodell*; finansieringsordning*; budsjett*; budsjettmodell*
funding: kriteriesystem*; kriterier for tildeling; tildelt ramme; rammen; rammer
funding: økonomiske rammer; underfinansier*; underskudd*; hvem som skal betale
funding: hvem skal betale; betaler; tilskudd*; refusjon*; egenandel*; bevilgning*; øremerk*
funding: fordelingsnøkkel; krone for krone; faktureres; økonomiske hensyn; økonomi til
funding: fullfinansier*; fordeling av midler
standardisation: standardiser*; standard; like rutiner; felles rutiner; felles system; enhetlig*
standardisation: ensart*; lik praksis; samme måte; utnytte teknologi; utnytte digital*; teknologi
standardisation: digital teknologi; digitalt brukergrensesnitt; brukersentrert; automatiser*
standardisation: skalere; hylleware; felles løsninger; like løsninger
recruitment: rekrutter*; rekruttering*; rekruttere; få tak i folk; få tak i fagfolk
recruitment: beholde fagfolk; beholde folk; beholde ansatte; søkere; søker seg
recruitment: mistet ~ fagarbeidere; turnover; gjennomtrekk; mangel på arbeidskraft; arbeidskraft
recruitment: konkurranse om arbeidskraft; attraktiv*; attraktive; ubesatt*; stillingene står
recruitment: vikarbyrå*; sykepleiermangel; mangel på fagfolk; mangel på lærere
legal_safety: rettssikker*; rettsikker*; rettstrygg*; lovlig*; ulovlig*; lovkrav; klagerett
legal_safety: klageadgang; klage på vedtak; forsvarlig*; uforsvarlig*; ulike tolkninger; lovverk
legal_safety: tvang; tvang og makt; saksbehandlingsfeil; feil vedtak; forvaltningslov*; habilitet
legal_safety: personvern*; taushetsplikt; lovbrudd; internkontroll; rettigheter; rettighet
role_conflict: rollekonflikt*; dobbeltrolle*; tilsyn med seg selv; tilsyn med egne
role_conflict: føre tilsyn med egen; tilsyn ~ egne tjenester; tilsynsmyndighet for egne
role_conflict: kontrollere seg selv; egen virksomhet; bukken og havresekken; uavhengig*
role_conflict: uavhengighet; skillet mellom; bestiller og utfører; kontrollør; både bestiller
role_conflict: både ~ og kontroll*; inhabil*; interessekonflikt; eierskap og myndighet*
role_conflict: også laget modellen; kontrollere egne
preparedness: beredskap*; krise*; kriser; krisehåndter*; pandemi*; smitteutbrudd; flom*; akutt*
preparedness: vakt; vaktordning; ulykke*; katastrofe*; døgnvakt; hendelser; responstid
prevention: forebygg*; forebygge; forebygging*; tidlig innsats; tidlig inn; komme tidligere inn
prevention: tidligere inn; før det; i forkant; fange opp; oppdages tidlig; oppdage tidlig
prevention: lavterskel*; lavere inn i; folkehelse; utenforskap; rehabilitering
information_flow: informasjon*; informasjonsflyt*; informasjonsutveksling*; informasjonsoverlapp*
information_flow: informasjonsdeling*; opplysning*; kommunikasjon; dele informasjon; deling av
information_flow: erfaringsutveksling*; utveksling; utveksle; fikk vite
information_flow: fikk se; ikke vet; beskjed; meldt videre; melder; varslet; uten å være informert
information_flow: mangelfull informasjon; kjenner ikke til; snakker ikke sammen
information_flow: styringsinformasjon; kunnskapsgrunnlag*; oppdatering; samordning og oppdatering
information_flow: journal*; epikrise; telefonnummer; svar på; innsyn; taushetsplikt; orientert
information_flow: systemer som; dialog; møter ~ hver; fagnettverk
flexibility: fleksib*; tilpass*; tilpasse*; tilpasser; tilpasset; tilpasninger; skreddersy*
flexibility: skreddersydde; skreddersøm; handlingsrom*; handlefrihet; frihet; frihet til
flexibility: raske endringer; omstill*; omstilling*; smidig*; justere; justeres; finjustere
flexibility: endringer; endre; endring; individuelt; individuelle behov; spontan*; utvikling av
flexibility: vanskeliggjør utvikling; på kort varsel; raskt; utprøving
"""

PARTS = """
t_decide: vedtak; vedtaket; vedtakene; bestemmer; fatter; fattes; treffes; avgjør; myndighet
t_decide: myndigheten; beslutter
t_pay: betaler; betale; penger; pengene; kostnadene; regningen; budsjett*; utgift*; lønna
t_pay: finansierer; økonomi
t_control: tilsyn; tilsynet; kontroll*; kontrollerer; klager; klage; godkjenner
t_itself: selv; egne; egen; både; samtidig; samme; eier; eieren; oppfølging
"""
