"""This file is about who gives and who takes: words for places, for moving and for staying."""

PLACES = """
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
p_whole: felles for alle bydel*; enhet ~ for hele byen; enhet ~ for hele kommunen
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
p_shared: i fellesskap; delt mellom bydel*; bydelene ~ dele; deler med bydel; deles mellom
p_shared: felles for flere; felles mellom; felles team; interbydels*; bydelssamarbeid*
p_shared: bydelsovergripende; samarbeid mellom bydel*; samarbeid mellom to*
p_shared: samarbeid mellom flere bydel*; samarbeid mellom nabo*; bydelene ~ samarbeid*
p_shared: bydeler ~ samarbeid*; bydelene ~ gå sammen; bydeler ~ gå sammen; slå seg sammen om
p_shared: gå sammen om; går sammen om; interkommunal*; nærliggende bydeler; sammen om
p_shared: bydelene i sør; bydelene i vest; bydelene i nord; bydelene i øst; deling av kompetanse
p_shared: poole*; pool
p_host: vertsbydel*; vertskommune*; vertskaps*; på vegne av alle; på vegne av de andre
p_host: på vegne av de øvrige; på vegne av flere; på vegne av resten; på vegne av hele
p_host: på vegne av bydel*; én bydel ~ ansvar*; en bydel ~ ansvar*; én bydel tar; en bydel tar
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
v_move: fordelt til; fordeles til; settes ut; flytt*; overfør*; legges; legge; lagt; leggast; legg
v_move: plasser*; overlat*; overlates; delegere*; delegeres; gis; gi; allokeres; tildeles; føres
v_move: skilles ut; skille ut; hentes; tilføres; tilbakeføres; tilbakefør*; avgis
v_take: overta; overtas; overtar; overtatt; ta over; tas over; tar over; få ansvar*; får ansvar*
v_take: få ~ ansvar*; ta ansvar*; ta ~ ansvar*; ha ansvar*; ha ~ ansvar*; ansvaret for; stå for
v_take: ta seg av; ta hånd om; disponere; råderett; styre selv; bestemme selv; selv bestemme
v_take: selv styre; bygd opp; bygge opp; bygges opp; ha myndighet*; myndighet til; få myndighet*
v_take: få råde; få avgjøre; fatte vedtak; fattes
v_lie: ligge; ligger; ligg; være plassert; plassert; være i; høre til; hører til; hører hjemme
v_lie: høre hjemme; sorter*; organisert; organiseres; forvaltet; forvaltes; forvalte; utføres
v_lie: utført; gjøres; gjort; løses; løst; drives; driftes; drevet; håndter*; administrer*
v_lie: ivaretas; styres; styrt; avgjøres; avgjort; besluttes; behandles; bli gjort; være; ansettes
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
k_keep: få være; får være; la ~ være; verne; vernes; holde på; holdes lokalt; som før; som i dag
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
r_small: mindre bydeler; flere bydeler; dele bydel*; deles i to; flere og mindre
r_small: bydelene må være mindre; bydelene deles; mindre enheter
r_size: størrelse på bydel*; størrelsen på bydel*; bydelenes størrelse; bydelsstørrelse*
r_size: antall bydeler; antallet bydeler; hvor mange bydeler; bydelsgrens*; bydelsinndeling*
r_size: inndelingen; bydelsstruktur*; grensene mellom bydel*; bydelskart*; grensejuster*
r_size: hvor store bydel*; størrelse på ~ bydel*
"""

MEASURES = """
x_study: utredes; utrede; utredet; utsettes; utsett; utsette; om igjen; på nytt; konsekvensutred*
x_study: evalueres; kartlegges; mulighetsstudie*; gjennomgås; gjennomgang; regnes på; undersøkes
x_study: sees nærmere; ses nærmere; se nærmere; uavhengig vurdering; undersøkelse av; ny vurdering
x_study: grundig vurdering
x_involve: innspill; komme med innspill; gi innspill; trekkes inn; trukket inn; trekke inn
x_involve: med i alle faser; med fra start; fra starten av; tillitsvalgte med; få sakene så tidlig
x_involve: få sakene tidlig; få sakene ~ før; høringsrett; høringsfrist*; invitert; inviterer
x_involve: befaring før; spør oss; lytt til; bli spurt; blir spurt; informert tidlig; involvert
x_involve: medvirk*; innflytelse; påvirk*; høres tidlig*; bli hørt; blir hørt; høres; hørt; lyttes
x_involve: lytte; lytt; spørres; spørre; spør; spurt; rådspørres; tas med; tatt med; ta ~ med
x_involve: tidlig inn; inn tidlig*; inn allerede; inn i prosess*; komme inn; inviteres; inviter*
x_involve: med på råd; med på laget; delta; deltatt; deltakelse; representert; representant*
x_involve: plass i; plasser i styringsgrupp*; plass ved bordet; sitte i førersetet; førersetet
x_involve: partssammensatt*; utvalg før; medbestemm*; uttalerett; uttale seg; forslagsrett
x_involve: høringsinstans; høringspart; tidligere i plan*; tidligere i prosess*; bordet; brukerråd
x_involve: reell medvirkning; talerett; vetorett; innsigelsesrett; si sitt; stemme i
x_standard: de samme; den samme malen; samme mal*; samme skjema*; samme form*; bindende norm
x_standard: norm for; likere; like vilkår; like betingelser; ens praksis; samme for alle
x_standard: være regelen; like rutiner; felles rutine*; felles retningslinje*; felles mal*
x_standard: felles standard*; felles kriterier; felles system; felles praksis; felles prosedyre*
x_standard: felles krav; felles regel*; lik praksis; likt for alle; likt; samme måte
x_standard: samme praksis; samme rutine*; samme standard*; samme krav; samme regler
x_standard: samme kriterier; samme mal; ensart*; enhetlig*; harmoniser*; regelen i alle
x_standard: sentrale prosesser; felles prosess*; felles metod*; felles onboarding*
x_standard: felles styreverktøy; felles styringsverktøy; felles verktøy; felles skjema*
x_standard: felles norm; minstestandard*; minstenorm*; minimumsstandard*; minimumskrav
x_standard: byomfattende standard*; én mal; en mal; én rutine; ett skjema; ett sett
x_standard: uavhengig av bydel; uavhengig av adresse; uansett bydel; uansett adresse
x_standard: felles veileder; veileder for; tydelige kriterier; nasjonale retningslinjer
x_standard: samme svar; samme vurdering; like regler; felles takst*; felles avtalemal*
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
x_coordinate: kontaktperson*; fast kontakt*; én kontakt; én vei inn; en vei inn; én dør
x_coordinate: en dør inn; avtale; avtaler; samarbeidsavtale*; nettverk*; fagnettverk; arena*; flyt
x_coordinate: overgang*; overføringssak*; noen som bestemmer; tydelig ansvar; klarere ansvar
x_coordinate: ansvarsdeling*; rolleavklaring*; avklar*; avklare; avklares; klargjør*
x_coordinate: ansvaret avklar*; planlegging og oppfølging; styringssignal*; ta utgangspunkt i
x_coordinate: styrende for; felles nummer; ett nummer; tipskanal; utveksl*; dele informasjon
x_coordinate: informasjonsdeling; deles med; informere; informeres; varsle; varsles; gi beskjed
x_coordinate: beskjed; melde fra; sammenheng; helhetlig*; snakke sammen; snakker sammen
x_coordinate: felles plan; pasientforløp; forløp; koordinator; team rundt; tverrfaglig*
x_coordinate: tverretatlig; på tvers; sitte sammen; én telefon; ett telefonnummer
x_coordinate: felles prioriter*; likt målt; måles på; måles på det samme; bindeledd; mekler
x_coordinate: mekling; tvisteløs*; tvistenemnd; følge opp; oppfølging
x_resource: *kompensasjon; kompensasjon; åpningstid*; flere *plasser; flere plasser
x_resource: bedre bemanning; lønns- og prisvekst; prisvekst; flere ansatte; opp på et; egen turnus
x_resource: bevilg*; penger; pengene; midler; midlene; kroner; millioner; stilling; stillinger
x_resource: årsverk; årsverkene; ressurser; ressursene; ressurs; finansier*; fullfinansier*
x_resource: budsjett*; ramme; rammen; rammer; rammetilskudd; betale; betaler; dekke; dekkes
x_resource: kompenser*; bemann*; bemanning*; grunnbemanning; flere hender; flere folk; egne folk
x_resource: flere kolleger; heltid; lønn; investering*; investere; kurs; kursing; opplæring
x_resource: kompetanse; kompetanseheving*; etterutdanning; utdann*; veiledning; bistand; hjelp til
x_resource: tilskudd; utstyr; lokaler; møterom; boliger; flere boliger; datagrunnlag*; data
x_resource: tilgang til data; styrkes; styrke ~ med; øke; økes; økning; prioriteres; prioritere
x_resource: satse; satses; mer tid; mer penger; ekstra; fagfolk; vikarer; turnus; barneboliger
x_resource: kapasitet; sykehjemsplasser; bygg flere; bygges flere; ansette; ansettes; rekruttere
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
