"""This file is about words of praise and of complaint in administrative and everyday Norwegian."""

PRAISE = """
good: god; godt; gode; godene; bra; fint; flott; flink*; utmerket; best; beste; glimrende; solid*
good: fantastisk*
good: uvurderlig*; verdifull*; viktig ressurs; nyttig*; hensiktsmessig*; fordelaktig*; gunstig*
good: ypperlig*
good: fordel; fordelen; fordeler; fordelene; *styrke; styrken; styrker; gevinst*; *gevinst
good: *gevinster
good: fornøyd*; tilfreds*; stolt*; glad; glade; takknemlig*; setter pris på; ros; roser; skryt*
good: applauder*
good: positiv*; lydhør*; tilgjengelig*; imøtekommende; hjelpsom*; engasjement*; engasjert*
good: dyktig*; erfaren; erfarne
good: fungerer; fungert; fungere; velfungerende; virker; går fint/bra/greit/godt; lykkes; lyktes
good: lykke*; suksess*
good: på rett sted; på rett plass; riktig sted; der den hører hjemme; der de hører hjemme
good: hører hjemme
good: tett; tette; tettere; tett på; nær; nære; nærhet*; nærmere; nærmest; kort vei; korte veier
good: korte avstander
good: kort avstand; korte avstanden; korte beslutningsveier; kort beslutningsvei; lav terskel
good: lavterskel*; ansikt til ansikt
good: kjenner; kjente; kjent med; kjennskap*; godt kjent; vet hvem; vet hva; vet hvor; vet om
good: lokalkunnskap*; *kunnskap
good: lokal kunnskap; lokalkjennskap*; lokalkjent*; *kompetanse; bred kompetanse; høy kompetanse
good: oversikt; oversiktlig*
good: sikrer; sikre; sikret; styrke; ivaretar; ivaretatt; ivaretas; fremmer; understøtter
good: støtter opp
good: effektiv; effektivt; effektive; effektivitet*; rask; raskt; raske; raskere; hurtig*; smidig*
good: fleksib*; ubyråkratisk*
good: enklere; enkelt; lettere; lett; lettvint; mulighet*; gir rom; rom for; handlefrihet; frihet
good: frihet til
good: helhetlig*; sammenheng i; sammenhengende; samlet ansvar; helhetsansvar; tverrfaglig*
good: samhandler; samarbeider; samspill*
good: trygg*; trygghet*; trives; trivsel; tilhørighet*; tillit*; forankret; forankring; eierskap
good: engasjer*
good: stabil*; stabilitet*; robust*; bærekraft*; forutsigbar*; likeverdig*; rettferdig*
good: kontinuitet*
good: treffsik*; målrett*; tilpass*; skreddersy*; skreddersøm; presis*; virkningsfull*; virksomt
good: kvalitet*; høy kvalitet
good: forebygg*; tidlig innsats; bedre; forbedre*; forbedring*; bedret; løftet; utviklet
good: innovativ*; nyskapende
good: erfaringsutveksling; lærer av hverandre; gode erfaringer; god erfaring; positive erfaringer
good: spart; sparer; besparelse*
good: medbestemmelse; medvirkning; innflytelse; påvirkningsmulighet*; mulighet for å påvirke
good: høy deltakelse
good: kompetansehevende; kompetent*; faglig sterk*; sterk; sterke; sterkt; sterkere; fagmiljø*
good: løses på første; samme ettermiddag; samme dag; uten ventetid; uten kø; til rett tid; i tide
good: gjør det lett*; gjør det enkl*; gjør det mulig; legger til rette; tilrettelegg*
good: lagt til rette; bidrar positivt
good: likebehandling*; rettssikkerhet*; åpenhet; demokratisk*; lokaldemokrati*; nærdemokrati*
good: nærmiljø*; samfunnsbygg*
good: menneskelig*; verdig*; varme; omtanke; hjertet; ildsjel*; gull verdt; redde*; berget
good: uerstattelig*
good: vi ser frem til; til å stole på; stole på; kan stole; pålitelig*; profesjonell*; skikkelig*
good: halve jobben; perle; stjerne; skatt; nøkkelperson*; vellykket; vellykka; ryddig*; jevnt over
good: samme bygg; under samme tak; møtes hver; møter ~ hver; sitter sammen; omdisponere
good: stordriftsfordel*; er det eneste som virker; kommer hjem til; svarer på telefonen
good: tar telefonen; alltid noen; står på; strekker seg langt
"""

COMPLAINT = """
bad: sårbar*; svak; svakt; svake; svakere; svakhet*; svekk*; skjør*; skrøpelig*; utfordring*
bad: utfordrende; utfordrer
bad: problem*; vansk*; krevende; tungt; tunge; tungvint*; tungrodd*; omstendelig*; komplisert*
bad: innviklet; kronglete
bad: mangel*; mangler; mangle; manglet; manglende; mangelfull*; savner; savnes; savn; fravær av
bad: fraværende; etterslep*
bad: fragment*; oppsplitt*; oppstykk*; oppdelt*; splittet; stykkevis*; silo*; *silo; *siloer
bad: fordelt på mange/flere/tre/to
bad: byråkrat*; papirmølle*; skjemavelde*; dobbeltarbeid*; dobbelt arbeid; dobbeltføring*
bad: dobbeltrapport*; merarbeid*; ekstraarbeid*
bad: uklar*; uklarhet*; utydelig*; uavklar*; gråson*; diffus*; ansvarsfraskriv*; pulveriser*
bad: ansvarspulver*; ingen eier
bad: uoversiktlig*; forvirr*; misforst*; desorienter*; vet ikke hvem; vet ikke hvor; ingen vet
bad: vet ingen; hvem tar; hvem har ansvar
bad: ulik praksis; ulike praksis*; ulik organisering; ulike prioriteringer; ulike tolkninger
bad: ulik måte; ulike måter; ulikt; ulikhet*
bad: forskjell*; forskjellsbehandl*; variasjon*; varierer; varierende; variere; uønsket variasjon
bad: postnummerlotteri*; lotteri
bad: urettferdig*; urimelig*; skjev*; skjevfordel*; tilfeldig*; vilkårlig*; avhengig av bosted
bad: avhengig av hvor; ut ifra adresse; etter adresse
bad: dyr; dyrt; dyre; dyrere; kostbar*; kostnadskrev*; merkostnad*; fordyr*; ressurskrev*
bad: tidkrev*; sløs*; koster mer; koster for
bad: treg*; går sakte; for sakte; langsom*; sendrekt*; forsink*; ventetid*; venter; vente; ventet
bad: ventelist*; kø; køer; køen; står i kø; purre*; drøyer
bad: kasteball*; skyveproblem*; faller mellom; falle mellom; mellom to/flere stoler
bad: mellom stolene; sendes frem og tilbake; henvises videre
bad: skyver; skyve; ansvarsskyv*; glipper; glippe; glapp; glemt; glemmes; uteblir; avbrudd; brudd
bad: brudd i; feilplasser*
bad: hindrer; hindre; hinder*; hindring*; hemm*; begrens*; bremse*; stopper; flaskehals*; låst
bad: fastlåst; vanskeliggjør
bad: belast*; overbelast*; sliter; slit; slitne; utslitt*; press; presset; presses; sprengt
bad: bristepunkt*; overarbeid*; arbeidspress
bad: uheldig*; dårlig*; dårligst; verre; verst; elendig*; håpløs*; skandale*; skammelig*; uverdig*
bad: uholdbar*; uakseptab*; uforsvarlig*
bad: kritikkverdig*; skuffe*; skuffet; frustrer*; fortvil*; avmakt*; maktesløs*; misnøye*
bad: misfornøyd*; oppgitt*; irriter*; provoser*; sinte
bad: bekymr*; engst*; redd for; frykt*; risik*; fare for; faren; farlig*; utrygg*; usikker*
bad: utsatt; skadelig*; skade
bad: svikt*; svikter; feil; feilen; feilprioriter*; bommer; kollaps*; bryter sammen; rakner
bad: ødelegg*; rasere*; bygges ned; nedbygg*
bad: konflikt*; målkonflikt*; rollekonflikt*; interessekonflikt*; motstrid*; sprik*; uenig*; strid
bad: stridig*; krangle*; dobbeltrolle*; bukken og havresekken
bad: knapp*; stram; stramme; stramt; underbeman*; underfinansier*; underskudd*; kutt; kuttes
bad: kutter; kuttet; nedskjær*; innspar*; sparekniv*
bad: tap; tap av; taper; tapt; mister; mistet; miste; forsvinner; forsvant; borte; slutter
bad: flykter; rømmer
bad: går ut over; går utover; gå ut over; gå utover; på bekostning; i veien for; til hinder
bad: taperen*; rammer; rammes; skadelidende
bad: for få; for lite; for liten; for små; for dårlig; for lang*; for sen*; for stor; for store
bad: for stort; for mye; for mange; for høy*; for lav*; for svak*; for dyr*; for tynt; for tung*
bad: utilstrekk*; ikke nok; ikke tilstrekkelig; ikke godt nok; uegnet; uhensiktsmessig*
bad: ineffektiv*; uforutsigbar*; ensidig*; ujevn*; ujamn*
bad: lite hensiktsmessig*; lite effektiv*; lite forutsigbar*; lite smidig*; lite robust*
bad: lite tilgjengelig*; lite fleksib*; lite fornøyd; lite heldig; lite tilfreds*; lite samordn*
bad: ulik kvalitet; enda lengre; lengre til; langt til; når ~ ikke fram; når ~ ikke frem
bad: kommer ~ ikke fram; kommer ~ ikke frem; lavere lønn; lavere pensjon; færre fagarbeidere
bad: færre ansatte; færre folk; ingen kunne; ingen kan; ingen tar; ingen vil; ingen svarer
bad: reagerer; reagerer på; holde ~ ved like; ta ~ stilling; går ~ over; bord; har få; er få
bad: svært få; bare få; kun få; relativt få; så få; ganske få; altfor få; ulike skjema*
bad: ulike frister; ulike krav; ulike regler; ulike systemer; ulike svar; ulike priser; ulik pris
bad: ulike rutiner; skiftes ut; byttes ut; bytter ut; sjelden; ikke heldig; neppe heldig; ikke bra
bad: ikke holdbart; ikke greit; sånn kan; makkverk; kapittel for seg; står stille
bad: dobbelt så mange; avfeid; stengt; ødelagt; tre dager før; tre steder
bad: få ansatte; få ressurser; få personer; få stillinger; lite ressurser; lite tid; lite penger
bad: lite kompetanse; lite midler; lite handlingsrom; færre ressurser; lite informasjon
bad: lite kontakt; lite samarbeid
bad: enkeltperson*; personavhengig*; én person; en person; bare én; bare en; liten administrasjon
bad: små fagmiljø*; lite fagmiljø; små miljø*; små enheter; små stillinger; deltidsstilling*
bad: spredt
bad: generalist*; liten innflytelse; liten mulighet; liten eller ingen; begrenset mulighet
bad: begrenset innflytelse; uten innflytelse; uten makt; umyndig*; kun/bare ~ høringsinstans*
bad: høringspart; kun høringsinstans; sandpåstrøing
bad: over hodet på; overkjør*; overstyr*; bli hørt; blir hørt; ikke hørt; ikke lyttet
bad: ikke tatt hensyn; tas ikke hensyn; ikke tatt med; ikke spurt; uten å bli; uten å spørre
bad: ikke invitert; orienter* i etterkant; satt på sidelinjen; sidelinje*
bad: avstand; avstanden; fjern*; langt fra; langt unna; lang vei; lange veier; lengre vei
bad: lengre reise*; lange avstander; større avstand; lange linjer; lange beslutningsveier
bad: ta to busser; lang saksbehandling*; langvarig*; lange prosesser; svært lang; tar for lang
bad: tar lang tid; tar tid
bad: negativ*; ulempe*; ulempene; kritisk*; kritikk; klage*; klager; klager på; kjeft; skylder på
bad: skyld; unødvendig*; unødig*; meningsløs*; verdiløs*; bortkast*; forgjeves; nytteløs*
bad: skinnprosess*; skinndemokrati*; pynt
bad: nedprioriter*; underprioriter*; vinner fremfor; drukne*; overlatt til seg; alene med
bad: står alene; ikke ivaretatt; ingen hjelp; får ikke; fikk ikke; finnes ikke; finst ikke
bad: ikke svar; svarer ikke; får aldri; aldri svar; avslag; nekte*
bad: overlapp*; dobbelt opp; parallell*; konkurrerer; konkurranse om; byr mot hverandre
bad: driver ~ prisen opp; snakker ikke sammen; ikke integrert*; gammeldags; utdatert*; foreldet
bad: papir
bad: høyt sykefravær; sykefravær*; turnover; gjennomtrekk; utskifting*; vikar*; ubesatt*; vakans*
bad: ikke besatt; vanskelig å rekruttere; rekrutteringsproblem*; ikke får tak i; ikke fått i tale
bad: ikke rom for; gir ikke; ikke likeverdig*; ikke lik tilgang; ikke har; har ikke; kjenner ikke
bad: ikke kjenner; vet ikke; ikke vet; mindre presis*; rekker ikke; ikke rekker; klarer ikke
bad: ikke klarer; makter ikke; greier ikke; når ikke; når ikke frem; ikke kommer frem
bad: henger ikke sammen; ikke koordinert*; utnytter ikke; ikke utnytt*; ikke løse; kommet kort
bad: henger etter; ligger etter; gevinst* uteblir; ingen har sett; lar det ofte være; lar det være
bad: stått på vent; står på vent; står tom*; sto tom*; tomme; tomt; hengende; brakk
bad: uten at; unnlat*; utelat*; holdes utenfor; for sent ute; da ~ var støpt; etter at ~ bestemt
bad: enveis*; ovenfra; fra oven; skrivebord*; prikker på et kart; piler på et kart; ansiktsløs*
bad: anonym*; nummer i rekken; telefonkø*
bad: uten utbetaling; feil i; rette feil; lyspære; hånd til munn; brannslukking; brannslokking
bad: nødløsning*; midlertidige løsninger; lappverk; lappeteppe; kjempe mot; kamp mot; kjempe om
bad: må kjempe; må krangle; må mase; mas; skumle; smertegrense*; langt igjen; mye å gå på
bad: skjærer seg; skorter; skrant*; skurrer; halter; hinker; knirker; lider; lir
"""

MORE = """
bad: altfor; til å gråte; gråte; gråter; liten grad; liten makt; lite makt; lite innflytelse
bad: svakeste; svakest; påpekt at; uteblitt; ikke oppfylt; oppfyller ikke; ikke satt i gang
bad: underlig; merkelig; rart; absurd; skjønner ikke; forstår ikke; holder ikke; er fullt
bad: finne opp; egne regler; sine egne regler; så sent at; er feilen; ingen av dem; kommer an på
bad: minste og billigste; gule lapper; kontrollerer seg selv; søke om fritak; mellommann
bad: mellomledd; omvei; snirkle*; rundgang; rundt og rundt; frem og tilbake; fram og tilbake
bad: tvinges; tvunget; nødt til; måtte; mot sin vilje; på skakke; nest best; verre stilt
bad: uten rett; ulovlig*; lovbrudd; mangler vi; etterlatt; isolert; ensom*; usynlig*; oversett
bad: oversees; avvist; sagt nei; uten varsel; uten tilbud; null; dobbelt; tregere; tyngre
bad: vanskeligere; dårligere; farligere; lengre ventetid; for lengst; selv om vi; likevel ikke
bad: aldri har; har aldri; ingen har; feil person; feil sted; bommet; sprikende; mismot
bad: ikke medregnet; fanger ikke opp; sammenlignbare; ikke sammenlignes; ulike kontaktpersoner
bad: ulike saksbehandlere; forskjellige folk; forskjellige personer; nye folk; ny person
bad: kjennes ikke; kjenner oss ikke; betales ikke; ikke ~ dekket; for egen regning; egen lomme
good: kjent ansikt; kjente ansikt*; gode folk; kan navnet; merker; halvert; varm; ordentlig*
good: tydelig; tydelige; kommer i gang; vokst fram; vokst frem; bidrar fast; fortjener ros
good: på dagen; med én gang; med en gang; uten venting; smil*; hyggelig*; vennlig*; omsorg for
good: tar seg tid; tar seg av; hører på oss; lytter til oss; tas på alvor; tatt på alvor
good: blir hørt; med fra første; med fra start; har vist at; i førersetet; enestående; forbilde*
good: mønster; foregangs*; beste praksis; unikt; riktig vei; riktig retning; godt grep; klokt
good: rydder; virket; virker godt; fått til; får til; får det til; klarer det; greier det
good: raskt svar; kort tid; i løpet av dager; nært; fast kontakt; fast følge; samme person
good: samme folk; de samme folkene; gjennomtenkt; velprøvd; innarbeidet; etablert samarbeid
good: ~ erfaring er god
"""

STILL_MORE = """
good: betyr mye; betyr alt; stor verdi; stor betydning; avgjørende for oss; et løft
good: gjør en forskjell; gjør forskjell; gode tilbakemeldinger; tilbakemeldingene er gode
good: har lyktes; blitt bedre; gått ned; færre klager; kortere ventetid; ingen klager
good: uten problemer; problemfritt; knirkefritt; smertefritt; sømløs*; i rute; i balanse
good: stabil bemanning; lav turnover; lavt sykefravær; erfarne ansatte; lang erfaring
good: års erfaring; høy faglig; faglig støtte; godt samarbeid; samarbeider godt; samarbeider tett
good: tett dialog; god dialog; åpen dialog; kort vei til; korte linjer; direkte kontakt
good: slår av en prat; kjenner historien; kjenner forholdene; ser helheten; ser hele
good: hele familien; helhetsblikk; vegg i vegg; samlokaliser*; under samme ledelse; raskt på plass
good: rykker ut; døgnet rundt; snur seg; nytenkende; godt omdømme; stor oppslutning; godt oppmøte
good: flittig brukt; mye brukt; populær*; samler folk; bygger broer; levende; mangfold*; inkluder*
good: rimelig pris; innkjøpsmakt; forhandlingsstyrke; stordrift; spesialister; faglært*
good: kvalifiserte; etterprøvbar*; kvalitetssikre*; trygge rammer; rettferdig fordeling
good: likt for alle; alle er; gleder oss; berømme*; imponer*; vi er glad; ønsker velkommen
good: til stor hjelp; stor hjelp; god hjelp; god støtte; støttespiller; trygghet; kjær; viktigste
good: hjertebarn; limet; ryggrad*; bærebjelke; krumtapp; livsnerve; møtested; samlingspunkt
good: gjør jobben; får jobben gjort; leverer; leverer godt; hele døgnet; åpner dører
good: tett oppfølging; god oppfølging; godt tilbud; gode tilbud; gode tjenester; gode rutiner
good: gode ordninger; god ordning; bra ordning; ordningen er god; er unik; er viktig; viktige
bad: lite kjent; ukjent; kjenner ikke til; har aldri møtt; har aldri sett; får ikke svar
bad: uten svar; sene svar; lang svartid; tastevalg; må vente; lang kø; halvt år; månedsvis; ukevis
bad: årevis; tomme lokaler; forfall*; slitt; slitte; mugg; trekkfull*; mørkt; hærverk; hull i
bad: ikke brøytet; trangt; trangbodd*; overfylt*; avlyst*; fra vakt til vakt; overtid; utbrent*
bad: sykmeld*; sier opp; ufaglært*; innleie*; konsulenter; konsulent; sløseri; tapte; går tapt
bad: gikk tapt; dobbeltregistrer*; manuelt; faks; ikke tilgang; mangler tilgang; ikke innsyn
bad: ikke tak i; ikke representert; bestemt på forhånd; trumfe*; uten forankring; uten medvirkning
bad: topptung*; toppstyrt*; fremmed; fremmede; upersonlig*; kynisk*; uforståelig*; ubegripelig*
bad: tilfeldigheter; uflaks; flaks; dårligere stilt; de svakeste; sosial dumping; anbudsrund*
bad: korte avtaler; ett år om gangen; fra år til år; stopper opp; strekker ikke; spriker
bad: ikke samkjørt; ukoordiner*; parallelle løp; overlappende; krangel; krangler
bad: diskusjon om hvem; sitter igjen med; må ta støyten; skader; ikke får; kom ikke; kommer ikke
bad: møtte ikke; dukket ikke; vil ikke ta; tør ikke; orker ikke; gir opp; gitt opp; gav opp
bad: ga opp; faller utenfor; faller ut; utenforskap; ingen å spørre; ingen å snakke med; ensomhet
bad: tungvinte; ikke tid; tid til overs; holder på å; truet; nedleggingstru*; nedleggelsestru*
bad: uenig; uenige; umulig*; utenkelig; naivt; virkelighetsfjern*; skrivebordsløsning
bad: dyrt bekjentskap; luftslott; symbolpolitikk; tomme ord; fine ord; festtaler; skuff; skuffen
bad: i en skuff; utsettes stadig; drar ut; trekker ut; trenere*; sommel; somler; slurv; rot
bad: rotete; kaos; kaotisk*; uorden; forsømt; forsømmelse*; gjenganger; samme feilen; gang på gang
bad: for gammelt; nedslitt; ikke tilrettelagt; uten heis; ikke universelt; diskriminer*
bad: stigmatiser*; mistillit; mistro; maktkamp; revir*; prestisje; ingen vilje; uvilje; trosser
bad: brudd på; bryter med; i strid med; mot loven
"""

HINTS = """
hint_good: hjelper; hjulpet; løser; løst; finner løsning*; fanger opp; følger opp; når ut; klarer
hint_good: får til; tilbyr; svarer; svarte; lytter; besøker; besøk; samme dag; hver uke
hint_good: i mange år; i ti år; i over; siden; frivillige; sammen; alltid; møteplass*; vennskap
hint_good: venner; innom; hjemme; nabo; naboer; sine; egne; bidrar; deltar; lærer; gjør at
hint_good: slik at; med oss; sikret; takket være; på få; få dager; rett i; snakker med; kjentfolk
hint_good: møter; møtes; ser; merker; husker; vet; nærhet; dør i dør; under ett; samlet; samler
hint_good: ungdommene; åpen; åpent; gratis; fast; faste; samme; varig; trygt; glede; stolthet
hint_good: mange; over hundre; økt; vokst; fullt hus; populær*; etterspurt; ettertraktet; skaper
hint_good: skapt; bygd opp; opparbeidet; utviklet; i spissen; først ute; pris; prisbelønt; landets
hint_good: beste; ledende
hint_bad: ikke; ingen; aldri; uten; verken; heller ikke; ennå; fortsatt; fremdeles; bare; kun
hint_bad: først; først etter; først da; tok; tar; brukte; gikk; ble sendt; sendt; ringe; ringt
hint_bad: ringer; reise; kjøre; bruker; forsvant; sluttet; stengte; stenger; lagt ned; nedlagt
hint_bad: fjernet; kuttet; mistet; brukt opp; oppbrukt; tomt for; tom for; på vent; måneder; uker
hint_bad: døgn; timer; år; kilometer; mil; kroner; prosent; ganger; halvparten; tredjedel*
hint_bad: hver tredje; hver fjerde; annenhver; flere; ulike; forskjellige; hver sin; hver sitt
hint_bad: hver sine; egne systemer; mens; andre; andre bydeler; nabobydelen; motsatt; i stedet
hint_bad: istedenfor; isteden; ellers; heller; allerede; igjen; på nytt; selv; alene; måtte
hint_bad: skulle; trodde; trodd; lovet; lovte; påstår; hevder; avisa; avisen; rykter; rykte; brev
hint_bad: skjema; skjemaer; papirer; papirene; mellom; ut av; bort; borte; sist; for å; for at
hint_bad: opp til; ned; stille; natt; helg; helgen; sommeren; ferien; syk; sykdom; ferie
hint_bad: økonomisk; budsjett; sparing; spare; kutt; målt; kontroll; kontrollert; regning; betaler
hint_bad: betale
"""

TURNS = """
not: ikke; ingen; aldri; neppe; verken; uten; knapt; hverken; intet; ingenting; lite
less: mindre; færre; redusere*; reduksjon; unngå*; slippe*; slipper; minske*; fjerne; slutt på
less: slutten på; fri for; redusert
but: men; derimot; likevel; imidlertid; dog; samtidig; selv om; til tross for
"""
