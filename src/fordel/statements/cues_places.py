"""This file is about who gives and who takes: words for places, for moving and for staying."""

PLACES = """
v_lie: hører hjemme; hører best hjemme; hører naturlig hjemme; best plassert; løses best
v_lie: best løst; ivaretas best; gjøres best; utføres best; drives best; oppgave for; ligger best
p_central: bystyrenivå; kommuneledelsen; sentralapparatet; felleskontor*; fellestjeneste*
p_central: fellesenhet*; servicesenter; ett felles team; én vakt; én sentral; én felles
p_central: ett inntakskontor; én tildelingsenhet; ett tildelingskontor; én myndighet; ett organ
p_central: tildelingskontor*; byledelsen; toppledelsen
p_shared: delt mellom; dele på; deler på; samarbeide om; samarbeider om; spleise; spleiselag
p_shared: vikarpool; vaktsamarbeid*; bydelssamarbeid; to eller flere; naboer sammen
p_shared: slå kreftene sammen; gå sammen; gå i lag; samdrift; samle seg om; felles for
p_whole: for hele byen; for hele kommunen; for byen som helhet
p_shared: være felles; vært felles; er felles for; felles vakt*; i lag; i fellesskap
p_shared: felles for alle bydel*; for alle bydelene; nabobydelene; nabobydeler; to og to
p_shared: tre og tre; parvis; sone; soner sammen; gjennom en felles; felles avtale for
p_shared: felles *avtale for; slå seg sammen; samle ~ kreftene
p_host: én bydel ~ for alle; én bydel ~ ansvar*; én bydel ~ utfør*; én bydel ~ driver
p_host: én bydel ~ for de andre; én av bydelene
p_district: bydel; bydelen; bydelene; bydeler; bydels; bydelens; bydelenes; bydelsnivå
p_district: bydelsnivået; bydelsdirektør*; bydelsutvalg*; lokalt; lokalnivå; lokale enheter; soner
p_district: nabolaget; nærmiljøet; den enkelte bydel; hver bydel; lokalkontor*
p_district: bydelsadministrasjon*; lokal enhet
p_central: sentralt; sentral; sentrale; sentralledd*; sentraladministrasjon*; rådhuset; rådhus
p_central: kommunedirektør*; kommuneoverleg*; byråd*; byrådet; byrådsavdeling*; etat; etaten
p_central: etatene; etater; etatane; *etaten; *etat; *etatene; foretak; foretaket; foretakene
p_central: *foretaket; *foretak; kommunen sentralt; sentrale virksomheter; sentral enhet
p_central: sentral instans; sentral aktør; ett kontor; ett sted; én enhet; én etat; en etat
p_central: ett felles kontor; felles kontor; fagetat*; direktorat; bystyret; felles enhet
p_central: felles sentral; storsentral; sentralkontor*; *kontoret; kommunenivå; overordnet nivå
p_central: bynivå; ett miljø; ett fagmiljø; ett felles fagmiljø; ett sentralt
p_central: ett team for hele byen; ett team for hele kommunen
p_whole: byomfattende; bydekkende; for byen samlet; byovergripende; kommuneovergripende
p_whole: enhet ~ for hele byen; enhet ~ for hele kommunen
p_whole: kontor ~ for hele; team ~ for hele; tjeneste ~ for hele; ordning ~ for hele
p_whole: enhet ~ for alle bydel*; kontor ~ for alle; én ~ for hele byen; en eining ~ for hele byen
p_near: så nært innbygger*; så nær innbygger*; så nær bruker*; så nært bruker*; så nær ~ som mulig
p_near: så nært ~ som mulig; nærmest mulig; nær der folk; der folk bor; der folk kjenner
p_near: der folk er; der innbyggerne bor; der barna bor; der brukerne bor; nærmest innbygger*
p_near: nærmest bruker*; på lavest mulig nivå; laveste effektive nivå; lokalt; ute i bydel*
p_near: i nærmiljøet
p_out: settes ut; sette ut; satt ut; konkurranseutsett*; privatiser*; legges ut på anbud
p_out: overlates til private; overtas av private; overtas av ideelle; overlates til ideelle
p_out: drives av ideelle; drives av private; kjøpes i markedet
p_shared: to bydeler; tre bydeler; fire bydeler; flere bydeler; noen bydeler; to-tre bydeler
p_shared: to / tre bydeler; to til tre bydeler; to eller tre bydeler; to og tre bydeler
p_shared: nabobydel*; regionvis*; region; regionen; regioner; regionalt; regionale; regional
p_shared: sektorvis*; sektorbasis; sektor; sektoren; sektornivå; samorganiser*; på tvers av bydel*
p_shared: over bydelsgrens*; på tvers av bydelsgrens*; bydelene sammen; sammen med ~ bydel*
p_shared: delt mellom bydel*; bydelene ~ dele; deler med bydel; deles mellom
p_shared: felles for flere; felles mellom; felles team; interbydels*; bydelssamarbeid*
p_shared: bydelsovergripende; samarbeid mellom bydel*; samarbeid mellom to*
p_shared: samarbeid mellom flere bydel*; samarbeid mellom nabo*; bydelene ~ samarbeid*
p_shared: bydeler ~ samarbeid*; bydelene ~ gå sammen; bydeler ~ gå sammen; slå seg sammen om
p_shared: gå sammen om; går sammen om; interkommunal*; nærliggende bydeler; sammen om
p_shared: bydelene i sør; bydelene i vest; bydelene i nord; bydelene i øst; deling av kompetanse
p_shared: poole*; pool
p_host: vertsbydel*; vertskommune*; vertskaps*; på vegne av alle; på vegne av de andre
p_host: på vegne av de øvrige; på vegne av flere; på vegne av resten; på vegne av hele
p_host: på vegne av bydel*; en bydel ~ ansvar*; én bydel tar; en bydel tar
p_host: én bydel kan; én bydel for alle; ansvaret til én bydel; ansvaret hos én bydel
p_host: legges til én bydel; legges til en bydel
p_external: private; privat; kommersielle; ideelle; ideell; leverandør*; konkurranseutsett*
p_external: anbud*; anbudet; sette ut; settes ut; sett ut; kjøpes av; kjøpes fra; kjøpes inn
p_external: kjøpes eksternt; outsourc*; frivillige organisasjoner overta; velferdsleverandør*
p_external: eksternt; ekstern; marked; markedet
p_state: staten; stat; statlig; statlige; stat*forvalter*; helseforetak*; sykehuset; sykehusene
p_state: sykehus; spesialisthelsetjenesten; spesialisthelsetenesta; husbanken; bufetat
p_state: statsforvalteren; politiet; nav stat; fylket; fylkeskommun*; imdi; helfo; direktoratet
p_state: arbeids- og velferdsdirektorat*
p_ours: hos oss; til oss; her hos oss; i vår
p_there: der de/det/den ligger; der de/det/den er; der ~ hører hjemme; der ~ i dag; der folk
p_there: der kunnskapen; der brukeren; der innbyggerne; der barna; der de bor; nær brukeren
p_there: nær innbygger*; nærmest brukeren; nærmest innbygger*; nært innbygger*; tett på brukeren
p_there: tett på innbygger*; så nært; så nær
"""

MOVES = """
v_move: føres; løftes; løfte; skyves; sendes til; legges under; underlegges; innlemmes
v_move: knyttes til; tilhøre; tilligge; hentes hjem; gi ~ tilbake; gis tilbake; ta ~ tilbake
v_move: få ~ tilbake; vende tilbake; komme tilbake; frigis; trekkes ut; trekkes inn i; skille
v_move: føre; lagt til; gå over til; gå til; over til; over på
v_take: rå over; råde over; styre; dele ut; fordele; vedta; ta avgjørelsen; ta beslutningen
v_take: ha siste ord; siste ordet; få siste ord; stå ansvarlig; besørge; forvalte; tildele
v_take: innvilge; ansette; bestille; kjøpe selv; drifte; administrere; behandle; svare for
v_take: ta jobben; gjøre jobben
k_keep: la oss beholde; få beholde; få fortsette; få leve; får leve; må vernes; hold fingrene
k_keep: holde fingrene; ta vare på; holde liv i; skal bestå; ikke ødelegg*; ikke kutt*
k_keep: ikke steng*; ikke legg; uberørt; må ikke forsvinne; ikke forsvinne; ikke splitt*; ikke del
k_keep: ikke deles; ikke stykk*; ikke oppsplitt*; som i dag; skal fortsatt; bør fortsette
k_keep: må fortsette; bør fortsatt; må fortsatt; fortsatt kunne; stå som før; ikke røre ved
k_keep: rør ikke ved; bli hvor; bli på; bli stående; ikke overta; ikke overlates; ikke ut til
k_keep: ikke sentralt; ikke i rådhuset; ikke til rådhuset; ikke inn i; ikke bytte; ikke gå over
k_keep: ingen sentralisering; ingen sammenslåing; ingen nedlegg*; ingen flytting
k_keep: ingen privatisering
k_end: ta bort; fjern; kutt ut; skrot; stopp; vrak; si opp avtal*; sies opp; ikke forlenges
k_end: ikke videreføres; ikke fornye; ut av verden; bli kvitt; ingen flere; ikke mer; avviklet
k_end: avskaffet; opphør av
v_take: tilbake; få ~ tilbake; eie; eies; drive; drives; bestemme over; bestemme selv; utføre
v_take: gjøre; gjøre det; avgjøre; avgjøre selv; disponere selv; ta seg av dette; ha hånd om
v_take: overføres ansvar*; få eie
v_lie: bestilles; treffes; eies; ansettes; velges; tildeles; innvilges; følges opp; skrives
v_lie: behandles; legges opp; planlegges; betales
k_keep: holde fram; fortsette som; bør stå; må stå; skal stå; ligge i ro; lar ligge; lar ~ ligge
k_keep: la ligge; ingen grunn til å flytte; ingen grunn til å endre; ikke noen grunn til å
k_keep: uforandret; uendret; forbli som; bør bestå; må bestå; ikke bort fra; ikke ut fra
k_keep: må ikke bort; hold ~ unna; la stå; lar stå; holdes samlet i bydel*; ikke ta ~ fra oss
k_keep: ikke ta fra oss
v_move: fordelt til; fordeles til; settes ut; flytt*; overfør*; legges; legge; lagt; leggast; legg
v_move: plasser*; overlat*; overlates; delegere*; delegeres; gis; gi; allokeres; tildeles
v_move: skilles ut; skille ut; hentes; tilføres; tilbakeføres; tilbakefør*; avgis
v_take: overta; overtas; overtar; overtatt; ta over; tas over; tar over; få ansvar*; får ansvar*
v_take: få ~ ansvar*; ta ansvar*; ta ~ ansvar*; ha ansvar*; ha ~ ansvar*; ansvaret for; stå for
v_take: ta seg av; ta hånd om; disponere; råderett; styre selv; selv bestemme
v_take: selv styre; bygd opp; bygge opp; bygges opp; ha myndighet*; myndighet til; få myndighet*
v_take: få råde; få avgjøre; fatte vedtak; fattes
v_lie: ligge; ligger; ligg; være plassert; plassert; være i; høre til; hører til
v_lie: høre hjemme; sorter*; organisert; organiseres; forvaltet; forvaltes; forvalte; utføres
v_lie: utført; gjøres; gjort; løses; løst; drives; driftes; drevet; håndter*; administrer*
v_lie: ivaretas; styres; styrt; avgjøres; avgjort; besluttes; bli gjort; være
v_lie: kjøpes; ha; skje; skjer; lages; bli; bli lagt; finnes
v_gather: samle; samles; samlast; samlet; samordnet; sentraliser*; sentralt; sentralstyr*
v_gather: samlokaliser*; ett felles; én felles; en felles; felles; slås sammen; slå sammen
v_gather: slått sammen; under en aktør; under én; under ett tak; sentral oppbygging
v_spread: desentraliser*; ut i bydel*; ut til bydel*; tilbake til bydel*; tilbake i bydel*
v_spread: hjem igjen; nærmere innbygger*; nærmere brukerne; nærmere folk; lokalt ansvar
v_spread: lokalisert i bydel*; ut fra rådhuset; nedover; ned på bydelsnivå
v_leave: fra bydel*; ut av bydel*; bort fra bydel*; vekk fra bydel*; ikke i bydel*; avlaste bydel*
v_leave: avlastes; fritas; slippe; frata*; tas fra
k_still: fortsatt; framleis; fremdeles; også i framtiden; også i fremtiden; heller ikke
k_keep: forbli*; beholde*; behold; beholdes; bevare*; bevares; opprettholde*; opprettholdes
k_keep: videreføre*; videreføres; fortsette; fortsetter; fortsett; fortsatt ligge; fortsatt være
k_keep: fortsatt ha; fortsatt ~ ansvar*; fortsatt i bydel*; bli i; bli hos; bli der; bli værende
k_keep: bli liggende; ligge der; ligge fast; stå fast; bestå; skånes; skjermes; være i fred
k_keep: få være; får være; la ~ være; verne; vernes; holde på; holdes lokalt; som før
k_keep: som nå; dagens ordning; dagens ansvar*; dagens plassering; ikke flytt*; ikke sentraliser*
k_keep: ikke slå*; ikke sammenslå*; ikke overfør*; ikke samle*; ikke legges ned; ikke nedlegg*
k_keep: ikke røre*; ikke rør; ikke legge ned; ikke tas; ikke ta fra; ikke ta ~ fra; ikke endre*
k_keep: ikke fjernes; ikke svekkes; ikke ut av; ikke skilles; ikke privatiser*; ikke ~ legges ned
k_keep: ikke ~ flyttes; ikke ~ sentraliseres; ikke ~ slås sammen; ikke ~ overføres; ikke ~ samles
k_keep: aldri flyttes; ligge der de ligger; ligge der det ligger; ligge der den ligger
k_keep: være der de er; være der den er; være der det er; der det er; der de er; rør ikke
k_keep: rør ~ ikke; la ~ bli; fredes; heime hjemme
k_end: avvikl*; avskaff*; nedlegg*; legges ned; legge ned; opphør*; opphøre; slutte med; slutt med
k_end: slutte å; avsluttes; avslutt*; ikke fornyes; ikke forleng*; fjernes; fjerne; skrotes
k_end: skrinlegges; utfases; fases ut; ta slutt; kuttes ut; droppes; forbys; forby; stanses
k_end: bort med; vekk med; utspilt sin; oppheves; oppheve; stoppe kjøp*
r_large: reduksjon i antall*; reduksjon av antall*; reduksjonen i antall*; sammenslåing av bydeler
r_large: større bydeler; færre bydeler; færre og større; slå sammen bydel*; slå ~ bydeler sammen
r_large: bydelssammenslå*; sammenslåing av bydel*; bydelene slås sammen; bydeler slås sammen
r_large: reduseres; redusere antall*; antall ~ ned; antallet ~ ned; antall* bydeler ~ reduser*
r_large: større enheter; større bydel; færre enheter; bydelene bør være større
r_large: bydelene må bli større; bydelene bli større; bydelene blir større
r_small: mindre bydeler; flere bydeler; dele bydelen; dele bydelene; dele bydeler; deles i to
r_small: flere og mindre
r_small: bydelene må være mindre; bydelene deles; mindre enheter
r_size: størrelse på bydel*; størrelsen på bydel*; bydelenes størrelse; bydelsstørrelse*
r_size: antall bydeler; antallet bydeler; hvor mange bydeler; bydelsgrens*; bydelsinndeling*
r_size: inndelingen; bydelsstruktur*; grensene mellom bydel*; bydelskart*; grensejuster*
r_size: hvor store bydel*; størrelse på ~ bydel*
"""

MEASURES = """
x_standard: jobbe ulikt; ulikt hverandre; jobbe likt; arbeide likt; jobbe på samme
x_review: på en annen måte; annerledes
x_resource: penger ~ følger; midler ~ følger; årsverk følger
y_resource: styrkes; styrke; styrket; prioriteres; prioriter*; anskaffes; skaffes; skaffe; åpnes
y_resource: åpne; utvides; utvide; bygg; ny bygning; bemannes; få ansatt; få tilført; tilført
y_resource: beholde lærerne; lønnsvekst; heltidsstilling*; faste stillinger; ledelse nær
y_resource: kveldstid; helgeåpent; flere busser; flere dager; dager i uken; oftere; flere enn
y_resource: økt støtte; øke støtten; støtten; ekstra plass*; flere kroner; dekning; arbeidstid
y_resource: pause; pauser; utstyret; lydanlegg; instrumenter; husrom; møterom; øvingslokale*
y_resource: nøkkel; nøkler; gratis leie
y_coordinate: vite hvem; vite hvor; svare; svarer for; ha ansvar; ansvarlig; tydelig; tydelige
y_coordinate: klare; klart; rolle; roller; rollene; ansvarsfordeling*; ansvarsforhold*; avklaring*
y_coordinate: enighet; bli enige om; felles; sammen; ett nummer; ring*; kontakt; kontakter
y_coordinate: kontakten; informasjon; informasjonen; kommunikasjon; opplyse; opplyses; fortelle
y_coordinate: fortelles; varsel; beskjed; plan; planer; planen; planlegge; møter; møte; møtes
y_coordinate: forum; råd; team; følge; følges; frist; frister; rutine; rutiner; avtale; avtalen
y_coordinate: avtalefestes; samsvar; sees i sammenheng; ses i sammenheng; ledelse; styring; mål
y_coordinate: målene; tverrfaglig; overføres mellom; flyt; delta sammen; ta kontakt; henvende
y_coordinate: henvendelser; besvares
y_involve: rådet; rådene; utvalget; brukerne; pårørende; ansatte; tillitsvalgte; foreldre; elever
y_involve: ungdom; beboerne; naboer; naboene; velforening*; høring; høringer; medlem; medlemmer
y_involve: valgt; velges; stemme; bestemme; påvirke; invitert; invitasjon; orienteres; befaring
y_involve: folkevalgte; lokalpolitikere; politikere
y_standard: lik; likt; like; samme; ens; standard; standarder; regel; regler; krav; kravene; mal
y_standard: maler; skjema; skjemaer; kriterier; retningslinjer; prosedyre; prosedyrer; kvalitet
y_standard: rettigheter; uansett; alle bydeler; hver bydel; i alle bydeler
y_review: se; tenk; tenke; spørsmål; svar på; undersøkelse; rapport; tall; tallene; erfaring
y_review: erfaringer; resultater; kunnskap; grunnlag; forske; forskning; prøve; teste; test
x_coordinate: kontaktledd; planforum; samarbeidsutvalg; dialogforum; dialog med
x_coordinate: én samlet uttalelse; samlet uttalelse; felles kalender; inntaksmøte*; inntaksteam
x_coordinate: koordinator; *koordinator; én adresse; én dør; lengre avtaler; løpetid; tydeliggjør*
x_coordinate: avklart; plassere ansvar*; plasseres ett sted; ansvaret må; ansvar må
x_coordinate: overleveringsmøte*; epikrise*; utskrivingsmøte*; samtale*; snakk sammen
x_coordinate: sammen med etat*; sammen med bydel*; kontaktnett*; fast kontakt; samme mål
x_coordinate: felles strategi; felles handlingsplan; handlingsplan*; én frist; hverandres
x_coordinate: gi hverandre; si fra; sier fra; melde; meldes; svarfrist*; svar innen
x_coordinate: oppfølgingsmøte*; ansvarsgruppe*; dele erfaringer; erfaringsutveksling*
x_coordinate: læringsnettverk*; lære av; hospiter*; ett sted å henvende; ett sted å ringe
x_coordinate: ett nummer å ringe
x_resource: grunnbemanning*; driftstilskudd; støtteordning*; frie midler; friske midler
x_resource: ekstra midler; egne midler; investeringsmidler; vedlikehold*; pusse* opp; oppgrader*
x_resource: skyss; skyssen; transport*; buss; bil; døgnplass*; heldøgns*; avlastningsplass*
x_resource: åpne igjen; åpnes igjen; gjenåpn*; vikarer; lønnes; fagstige; videreutdanning*
x_resource: lærling*; helsesykepleiere; miljøarbeider*; pc; husleie; husleien; lokaler; lokale
x_resource: låne lokaler; holde åpent; åpent; kveldsåpent; søndagsåpent; ansatt; ansettes; ansette
x_resource: doble; dobles; dekkes av staten; betalt; betales; lønn under; stipend
x_resource: veileder; utbedr*; reparer*; lys; benker; toalett*; heis; rullestol*
x_involve: drøftes med; drøfte med; drøftingsplikt*; medbestemmelsesrett; samråd med; forelegges
x_involve: forelagt; uttalefrist*; brukerorganisasjon*; pårørenderåd; foreldreråd
x_involve: referansegruppe*; arbeidsgrupp*; sitte i; observatør*; møterett; i forkant; før vedtak
x_involve: før saken avgjøres; før det vedtas; folkemøte*; innbyggermøte*; borgerpanel*
x_involve: ungdomspanel; spør; lytt; hør på; høre på; høre hva; si meningen; medarbeider*
x_involve: tillitsvalgte skal; tillitsvalgte må; tillitsvalgte inn; verneombud; med i prosjekt*
x_involve: prosjektgrupp*; sakliste*; forslagsrett; initiativrett; varsles før
x_standard: bemanningsnorm*; norm; normer; takst; takster; satser; samme pris; én pris
x_standard: samme frist; felles frist; søknadsfrist; søknadsskjema*; standardskjema*
x_standard: ett søknadsskjema; kvalitetsstandard*; tjenestestandard*; serviceerklæring*
x_standard: samme tilbud; likt tilbud; samme åpningstid*; forskrift; kriterier for; lik behandling
x_standard: likebehandle*; behandles likt; de samme reglene; samme reglene; ett sett regler
x_standard: samme opplæring; samme svar; felles faglig*; faglige retningslinjer; samme krav
x_standard: samme metode*; felles metode; måte å; på samme vis; like godt; like mye; like lenge
x_digital: digital søknad; digitalt skjema; elektroniske; booking*; nettside*; på mobil*; mobilen
x_digital: sms; innsyn på; følge saken; se saken; journalsystem*; journalen; fjernmøte*
x_digital: videokonsultasjon*; sensor*; trygghetsalarm*; datasystem*; dataprogram; programvare
x_digital: samme journal; felles journal; taste inn
x_review: beregn*; regnestykke*; konsekvens*; prøv; følgeevaluer*; revisjon; gransk*; mandat
x_review: ny høring; høringsrunde; tenk dere om; ta en pause; vent med; utrede; tallgrunnlag
x_review: bedre grunnlag; beslutningsgrunnlag; kost-nytte; samfunnsøkonomisk*; analyse av; regn på
x_review: se på om; finne ut; målt mot
x_coordinate: samme virksomhet; samme instans; samme sted; samme hånd; en instans; instans som
x_coordinate: skjære gjennom; flytter over; over en bydelsgrense; godta vedtak*; godtar vedtak*
x_coordinate: anerkjenne vedtak*; gjelde videre; følge brukeren; følger brukeren; følger pasienten
x_coordinate: felles oversikt over; felles møter; møtes; møte hverandre; treffes jevnlig
x_coordinate: bli enige; felles forståelse; ett ansiktspunkt; ett kontaktpunkt; én kontaktperson
x_coordinate: faste kontaktpersoner; ett telefonnummer; gi beskjed; underrette; varslingsplikt
x_coordinate: avtalefeste*; forpliktende; samarbeidsforum; samarbeidsrutine*; individuell plan
x_coordinate: overgangsplan*; sluttarbeid; brobygger*
x_standard: gjelde alle; gjelde for alle; innføres i alle; innføres for; innføre ~ i alle
x_standard: like i hele; lik i hele; lik for alle; like for alle; være én; være like; bli like
x_standard: likt over hele; likt i hele; samme krav til; ett regelverk; felles regelverk
x_standard: ens regler; minimum; en felles standard; normtall; nasjonal standard; veiledende norm
x_standard: felles sjekkliste; felles kvalitetskrav
x_digital: ett felles system for; felles fagsystem; felles feilmelding*; på nett; nettbasert
x_digital: én portal; digital løsning; digitale løsninger; elektronisk utveksling; dele data
x_digital: samme system; systemene ~ snakke sammen; legemiddellist*; lese hverandres
x_digital: innsyn i journal*
x_resource: ny stilling; stillinger; stillingen; fast stilling; egen stilling; stilling til
x_resource: halv stilling til; betalt av; følge med; bygges; bygge; bevilgning*; kjøp av utstyr
x_resource: flere timer; flere lærere; flere sykepleiere; flere ansatte; flere voksne; flere leger
x_resource: lengre åpningstid*; gratis; støtte; økonomisk støtte; kompenseres; fullt finansiert
x_resource: full finansiering; koordinator i hver bydel; en fast *koordinator; i hver bydel
x_involve: talerett; fast plass; stemmerett; plass i rådet; plass i utvalg*; spørre oss; spør de
x_involve: spør ungdom*; bli tatt med; blir tatt med; rådføre; rådføres; få uttale; høres før
x_involve: sendes på høring; på høring; bedre frist*; lengre frist*; sakene tidligere
x_involve: papirene tidligere; få se; samme ordning innføres; lytte til; være med fra; være med på
x_involve: med i utarbeid*; brukerutvalg; samråd
x_study: utredes; utrede; utredet; utsettes; utsett; utsette; om igjen; på nytt; konsekvensutred*
x_study: evalueres; kartlegges; mulighetsstudie*; gjennomgås; gjennomgang; regnes på; undersøkes
x_study: sees nærmere; ses nærmere; se nærmere; uavhengig vurdering; undersøkelse av; ny vurdering
x_study: grundig vurdering
x_involve: innspill; komme med innspill; gi innspill; trekkes inn; trukket inn; trekke inn
x_involve: med i alle faser; med fra start; fra starten av; tillitsvalgte med; få sakene så tidlig
x_involve: få sakene tidlig; få sakene ~ før; høringsrett; høringsfrist*; invitert; inviterer
x_involve: befaring før; spør oss; lytt til; bli spurt; blir spurt; informert tidlig; involvert
x_involve: medvirk*; innflytelse; påvirk*; høres tidlig*; bli hørt; blir hørt; høres; hørt; lyttes
x_involve: lytte; spørres; spørre; spurt; rådspørres; tas med; tatt med; ta ~ med
x_involve: tidlig inn; inn tidlig*; inn allerede; inn i prosess*; komme inn; inviteres; inviter*
x_involve: med på råd; med på laget; delta; deltatt; deltakelse; representert; representant*
x_involve: plass i; plasser i styringsgrupp*; plass ved bordet; sitte i førersetet; førersetet
x_involve: partssammensatt*; utvalg før; medbestemm*; uttalerett; uttale seg
x_involve: høringsinstans; høringspart; tidligere i plan*; tidligere i prosess*; bordet; brukerråd
x_involve: reell medvirkning; vetorett; innsigelsesrett; si sitt; stemme i
x_standard: de samme; den samme malen; samme mal*; samme skjema*; samme form*; bindende norm
x_standard: norm for; likere; like vilkår; like betingelser; ens praksis; samme for alle
x_standard: være regelen; like rutiner; felles rutine*; felles retningslinje*; felles mal*
x_standard: felles standard*; felles kriterier; felles system; felles praksis; felles prosedyre*
x_standard: felles krav; felles regel*; lik praksis; likt for alle; likt; samme måte
x_standard: samme praksis; samme rutine*; samme standard*; samme regler
x_standard: samme kriterier; samme mal; ensart*; enhetlig*; harmoniser*; regelen i alle
x_standard: sentrale prosesser; felles prosess*; felles metod*; felles onboarding*
x_standard: felles styreverktøy; felles styringsverktøy; felles verktøy; felles skjema*
x_standard: felles norm; minstestandard*; minstenorm*; minimumsstandard*; minimumskrav
x_standard: byomfattende standard*; én mal; en mal; én rutine; ett skjema; ett sett
x_standard: uavhengig av bydel; uavhengig av adresse; uansett bydel; uansett adresse
x_standard: felles veileder; veileder for; tydelige kriterier; nasjonale retningslinjer
x_standard: samme vurdering; like regler; felles takst*; felles avtalemal*
x_standard: standardavtale*
x_coordinate: én person som; en person som; én saksbehandler; én ansvarlig; en ansvarlig
x_coordinate: noen må få ansvar*; noen må ta ansvar*; få ansvaret; ha ansvar for hele
x_coordinate: ansvar for hele saken; tipskanal*; bedre rutiner; rutiner når; rutiner ved
x_coordinate: rutiner for; plikt til å gi; gi ~ opplysninger; slike opplysninger; opplysninger før
x_coordinate: flytter mellom bydel*; flytting mellom bydel*; faste ~ møter; faste ~ dialogmøte*
x_coordinate: kvartalsvise; felles opplæring*; hospitering*; felles mål for; samle trådene
x_coordinate: noen som ser helheten; likt mål; styres mot; måles likt; felles målstyring; samordn*
x_coordinate: samarbeid*; samarbeide; samhandl*; samhandling; samkjør*; felles mål
x_coordinate: felles resultat*; felles målbilde; ett felles mål; målbilde*; samme byrådsavdeling
x_coordinate: samme avdeling; samme ledelse; under samme; én avdeling; dialog; dialogmøte*
x_coordinate: møteplass*; faste møter; fast møte*; jevnlig* møte*; møtepunkt*; kontaktpunkt*
x_coordinate: kontaktperson*; fast kontakt*; én kontakt; én vei inn; en vei inn
x_coordinate: en dør inn; avtale; avtaler; samarbeidsavtale*; nettverk*; fagnettverk; arena*; flyt
x_coordinate: overgang*; overføringssak*; noen som bestemmer; tydelig ansvar; klarere ansvar
x_coordinate: ansvarsdeling*; rolleavklaring*; avklar*; avklare; avklares; klargjør*
x_coordinate: ansvaret avklar*; planlegging og oppfølging; styringssignal*; ta utgangspunkt i
x_coordinate: styrende for; felles nummer; ett nummer; tipskanal; utveksl*; dele informasjon
x_coordinate: informasjonsdeling; deles med; informere; informeres; varsle; varsles
x_coordinate: beskjed; melde fra; sammenheng; helhetlig*; snakke sammen; snakker sammen
x_coordinate: felles plan; pasientforløp; forløp; team rundt; tverrfaglig*
x_coordinate: tverretatlig; på tvers; sitte sammen; én telefon
x_coordinate: felles prioriter*; likt målt; måles på; måles på det samme; bindeledd; mekler
x_coordinate: mekling; tvisteløs*; tvistenemnd; følge opp; oppfølging
x_resource: *kompensasjon; kompensasjon; åpningstid*; flere *plasser; flere plasser
x_resource: bedre bemanning; lønns- og prisvekst; prisvekst; opp på et; egen turnus
x_resource: bevilg*; penger; pengene; midler; midlene; kroner; millioner
x_resource: årsverk; årsverkene; ressurser; ressursene; ressurs; finansier*; fullfinansier*
x_resource: budsjett*; ramme; rammen; rammer; rammetilskudd; betale; betaler; dekke; dekkes
x_resource: kompenser*; bemann*; bemanning*; grunnbemanning; flere hender; flere folk; egne folk
x_resource: flere kolleger; heltid; lønn; investering*; investere; kurs; kursing; opplæring
x_resource: kompetanse; kompetanseheving*; etterutdanning; utdann*; veiledning; bistand; hjelp til
x_resource: tilskudd; utstyr; møterom; boliger; flere boliger; datagrunnlag*; data
x_resource: tilgang til data; styrkes; styrke ~ med; øke; økes; økning; prioriteres; prioritere
x_resource: satse; satses; mer tid; mer penger; ekstra; fagfolk; turnus; barneboliger
x_resource: kapasitet; sykehjemsplasser; bygg flere; bygges flere; rekruttere
x_resource: grunnlag
x_digital: digital*; *digitalisering; KI; ki; kunstig intelligens; automatiser*; app; appen
x_digital: kobles; koble ~ sammen; integrer*; integrasjon*; felles datasystem; ett system
x_digital: ett felles system; felles journal*; ett journal*; selvbetjen*; nettløsning*; portal
x_digital: chatbot; fagsystem*; velferdsteknolog*; teknolog*; elektronisk*; systemet; systemer
x_digital: systemene; plattform*; dataflyt; robotiser*; innlogging*
x_review: vurder*; utred*; ses på; sees på; se på; ses nærmere; sees nærmere; se nærmere
x_review: gå gjennom; gjennomgå*; gjennomgang*; kartlegg*; evaluer*; undersøk*; undersøke
x_review: analyser*; belys*; pilot*; prøveprosjekt*; prøves ut; prøve ut; prøveordning*
x_review: mulighetsstudie*; utsettes; utsett; utsettelse; gjøres om igjen; om igjen; tenke gjennom
x_review: tenkes gjennom; tenkes nytt; tenke nytt; konsekvensutred*; regnes på; regne på
x_review: tallfest*; dokumentere; dokumenteres; drøft*; overveie*; grundig*
"""
