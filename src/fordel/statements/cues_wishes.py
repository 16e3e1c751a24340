"""This file is about words that wish, refuse, condition, explain, foresee and hedge."""

MODALS = """
m_bor: bør; burde; bure; børe
m_ma: må; måtte
m_skal: skal
m_skulle: skulle
m_kan: kan
m_kunne: kunne
m_vil: vil
m_ville: ville
m_need: trengs; trenges; trenger; trenge; behøver; behøves; fortjener
m_has_to: plikter; skylder; forplikt*
"""

WISHES = """
w_ask: rådet krever; utvalget krever; foreningen krever; bu krever; laget krever; jeg krever
w_ask: er ~ behov for at; er ~ behov for å
w_ask: forventer; forventes; oppfordrer; oppfordre; vår oppfordring
w_ask: vi trenger; trenger vi; jeg trenger; rådet trenger
w_ask: vil at; vil beholde; vil bevare; vil fjerne; vil slippe; vil heller; vil be om; vil foreslå
w_ask: vil anbefale; vil råde; vil tilrå; vil støtte; vil fraråde; vil advare; hvorfor ikke
w_ask: hva med; hadde det vært opp til; mitt ønske; mitt råd; vær så snill; all grunn til
w_ask: god grunn til; er på tide
w_ask: et krav fra; vårt krav; et ufravikelig krav; ønsket vårt; ønske fra oss; øverst på ønskelist*
w_ask: vil vi ha; vil vi beholde; vil vi ~ tilbake; vil jeg ha; vil jeg beholde; vil vi at
w_ask: vil vi be
w_ask: vil rådet ha; vil styret ha; vil utvalget ha; vil vi tilrå; vil vi anbefale; vil vi foreslå
w_ask: ville vi foretrukket; ville vi ønsket; slik vil vi ha; vil ha dem; vil ha den; vil ha det
w_ask: gjerne fra oss; gjerne ~ fra oss; gjerne gi slipp; gjerne slippe; tar gjerne; tar vi gjerne
w_ask: gi fra oss; gir vi fra oss; gir fra oss; gir gjerne; gir vi gjerne; overlater gjerne
w_ask: ber vi; ber jeg; ber rådet; ber styret; ber utvalget; ber klubben; ber laget; ber foreningen
w_ask: vi ber på; på våre knær; gjør forslag om; gjør framlegg; framlegg om; legger fram forslag
w_ask: legger frem forslag; fremmer forslag; fremmer krav; setter fram krav; setter frem krav
w_ask: kan dere kaste; kan ~ kaste; kan kastes; kan fjernes; kan droppes; kan avvikles
w_ask: kan legges ned
w_ask: kan opphøre; kan utgå; kan strykes; kan sløyfes; kan skrotes; kan avskaffes; kan tas bort
w_ask: velkommen til å; velkomne til å; hør på oss; spør oss
w_ask: medisinen er; vi etterspør; vi tar til orde; hilser ~ velkommen
w_ask: vi ivrer for; vi heier på; hadde ~ løst; ville ~ løst; det rette er; det riktige er
w_ask: det eneste riktige; ingen innvendinger mot; ikke noe imot at; ingenting imot at; helst sett
w_ask: ikke innvendinger mot; enig i at; enige i at; enig med; enige med; deler synet
w_ask: samme oppfatning
w_ask: slutter seg til; stiller seg bak; gir sin tilslutning; tiltrer; tiltres; bifaller
w_ask: går god for
w_ask: anser det som nødvendig; ser det som nødvendig; ser behov for; ser et behov; er moden for
w_ask: er modent for; overmoden*; tiden er inne; på tide at; nok er nok; det er nok nå; nå må
w_best: hører til hos; hører til i; hører til under; hører til på; hører sammen med; hører heime
w_best: hører inn under; naturlig å legge; naturlig plass*; rette sted*; rette plass*; riktig plass*
w_best: best på plass; best tjent med; tjent med at; er tjent med; naturlig ansvar for
w_no: gå imot; gå mot; går imot; stemme mot; stemme imot; si nei; vil ikke ha noe av
w_no: kommer ikke på tale
w_no: på ingen måte; ikke under noen omstendighet*; ikke tale om; langt ifra; gå på akkord
w_no: rive fra hverandre
w_ask: vi gjerne; jeg gjerne; rådet gjerne; gjerne at; skriv oss inn; ta oss med; kunne vi få
w_ask: kan vi få
w_ask: får vi be om; vi vil ha; jeg vil ha; rådet vil ha; kommer gjerne; stiller gjerne
w_ask: deler gjerne
c_so: bare vi får; bare vi slipper; bare de får; bare det; bare den; når bare; men bare
w_fine: ingen innvending* ~ mot; ikke innvending* ~ mot; ikke noe imot; ingenting imot
w_best: løses best; best løst; ivaretas best; gjøres best; utføres best; drives best
w_best: forvaltes best; hører best hjemme; hører naturlig hjemme; hører hjemme i bydel*
w_best: hører hjemme hos; hører hjemme i etat*; hører hjemme på rådhus*; hører hjemme sentralt
w_best: best plassert; best egnet; naturlig hjemme; oppgave for bydel*; oppgave for kommunen
w_best: oppgave for etat*; oppgave for staten; ligger best; best hos; best i bydel*
w_ask: tilbyr seg; tilbyr oss å; tar gjerne på oss; stiller oss til
w_may: mulighet å; mulighet for å; en mulighet; er mulig; mulig å; vurdere; vurderes; kan være
w_may: det kan være; tenkes; eventuelt; gjerne; villig* til; åpne for; åpen for; vurdert
w_ask: foreslår; foreslås; foreslå; foreslo; forslag om; forslag er; vårt forslag; forslaget vårt
w_ask: eit forslag; et forslag
w_ask: ber om; ber byråd*; ber kommun*; ber bystyre*; ber politik*; ber dere; ber derfor; vi ber
w_ask: rådet ber; utvalget ber; ber for øvrig; bes om; vi bad; bedes; anmod*; henstill*
w_ask: anbefal*; tilrå*; tilrår; rår til; rå til; rår ~ til; råd er; vårt råd; innstill* på
w_ask: går inn for; gå inn for; gå*/går ~ inn for; tar til orde for; slår et slag for; heller mot
w_ask: taler for; argumenterer for
w_ask: vi krever; krev; forbundet krever; krevjer; fordrer at
w_ask: forlang*; forutsetter at; insister*; står fast; fastholder; holder fast ved
w_ask: holde fast ved
w_ask: ønsker; ønskes; ønske om; ønske at; ønsket om; ønske er; et ønske; ønskelig; ynskt; ønska
w_ask: ønskje*; vil ha; vil gjerne; vil gjerne ha; vil heller ha; ser gjerne; så gjerne; ser helst
w_ask: håper; vårt håp; etterlys*; etterspør*; vi savner; skulle ønske; vi drømmer; helst
w_ask: støtter; støtter forslag*; støtter tanken; vi er for; rådet er for; er tilhenger*
w_ask: stiller oss bak; slutter oss til; positiv til; positive til; positivt til; ja til
w_ask: vi velkommen; åpen for; åpne for; villig* til; gjerne ta over; tar gjerne
w_ask: overtar gjerne; kan gjerne; vil tilby
w_ask: med fordel; vil vi gjerne; vil jeg gjerne; vil rådet gjerne; ville vi ~ gjerne
w_ask: vi gjerne ha; skulle vi gjerne; skulle gjerne; ville vi hatt; vi ville heller; ville heller
w_ask: gjerne sett; på tide; på høy tid; på overtid; løsningen er; løsningen må; mulighetsstudie
w_ask: må gjerne; bedre om; best om; lurt; klokt; fornuftig; naturlig at; naturlig å; rimelig at
w_ask: logisk at; logisk å; det beste er; det beste hadde; det beste ville
w_fit: å foretrekke; foretrekker; haster; haster å; haster med; viktig å; viktig at
w_fit: viktig for ~ at; viktigst* er at; avgjørende at; avgjørende å; vesentlig at; vesentlig å
w_fit: nødvendig å; nødvendig at; nødvendig med; påkrevd; maktpåliggende; bra om; fint om
w_fit: flott om; greit om; en fordel om; fordel å; fordel at; hensiktsmessig å; hensiktsmessig at
w_fit: hensiktsmessig med; hensiktsmessig om; formålstjenlig*; hadde vært; ville vært; ville være
w_fit: burde vært; kunne vært; kunne blitt; kunne hatt; skulle vært; skulle hatt; trengt
w_fit: mye å hente; mye å vinne; gevinst* å hente; stort potensial*; potensial*; *potensial
w_fit: *potensiale; *potensialet; rom for forbedring; forbedringspunkt; forbedringsområd*
w_fit: enorme gevinster; gevinster å hente; mulighet å; er en mulighet; god start; god idé
w_fit: god ide
w_need: trenger vi; vi trenger; trenger ~ et; trenger ~ en; trenger ~ flere; trenger ~ mer
w_need: behov for at; behov for å; behov for; behov er; behovet for; trengs; trenges; det trengs
w_need: må til; skal til; mangler ~ er; mangler noen som; krever et; krever en; krever et/en
w_mild: vurdere; vurderes; vurdert; vurderast; ses på; sees på; se på; ses nærmere; sees nærmere
w_mild: se nærmere; tenkes; tenke seg; overveies; drøftes; utredes; utrede; undersøke; undersøkes
w_mild: gjennomgås; evalueres; prøves ut; prøve ut; forsøk; pilot*; utprøving; kartlegges; belyses
w_mild: avklares
w_more: flere; mer; meir; bedre; sterkere; tettere; tydeligere; klarere; felles; felles*
w_more: obligatorisk*; økt; styrket; styrking; raskere; tidligere; enklere; jevnere; mindre; færre
w_more: egne; egen; fast; faste; en felles; ett felles; samordnet; likere
"""

REFUSALS = """
w_no: rår fra; rå fra; rår ~ fra; rå ~ fra; åtvar*; avråd*; frarår; ingen grunn til endring
w_no: ikke grunn til; liten grunn til; ikke noen grunn; ser ingen fordel*; ser ingen gevinst*
w_no: ser ingen vits; ingen vits; ingen poeng; ikke noe poeng; ser ikke poenget; ser ikke vitsen
w_no: ser ikke behov; ser ikke behovet; ser ikke noe behov; ikke behov for å endre; ikke behov for
w_no: ikke noe behov; ser ikke gevinst*; ser ikke fordel*; ser ikke nytten; ingen gevinst ved
w_no: har ingenting å tjene; lite å tjene på; lite å hente på; ingenting å hente; la ~ ligge i
w_no: la ~ ligge; la ~ være i fred; la ~ være som; la ~ stå; i fred; blir der den; blir der de
w_no: bli der den; bli der de; bli der det; blir der det; være der den er; stå der den; ligge i ro
w_no: la ~ bli; bare ikke; hold fingr*; hendene av; ikke på vilkår; aldri igjen; aldri mer
w_no: vil vi ikke; vil vi aldri; kan vi ikke være med på; er vi imot; er vi mot; er vi sterkt imot
w_no: går vi imot; går vi mot; sier vi nei; takk nei; ellers takk; takker nei
w_no: må for all del ikke
w_no: ingen tjener på; ingen er tjent; ikke tjent med; ber ~ ikke om; ber vi ikke om
w_no: ville vært feil
w_no: er feil medisin; er feil vei; er ikke løsningen; er ikke veien å gå
w_no: er ikke svaret; løser ingenting; løser ingen ting; holder fast; beholdes; består som
w_no: består slik
w_no: skal bestå; skal fortsatt; skal likevel; skal fortsette; fortsetter som; videreføres; bevares
w_no: opprettholdes; uenig; uenige; sterkt uenig*; nei takk; vi vil ikke; ikke vår støtte; uklokt
w_no: dårlig idé
w_no: dårlig ide; feil vei; feil å; galt å; vondt for å se; ser ingen grunn; ingen grunn til
w_no: avvis*; nei til; nei; sier nei; motsetter; motsett*; motstander*; fraråd*; rår ifra; rår frå
w_no: advar*; er ~ imot; er ~ i mot; vi er mot; er i mot; går imot; går i mot; går mot
w_no: stemmer mot; stemme imot; protest*; ikke ønskelig; ikke aktuelt; ikke ønsker; ønsker ikke
w_no: vil ikke ha; støtter ikke; ikke støtte; kan ikke støtte; tar avstand; sterkt kritisk til
w_no: skeptisk til; skeptiske til; lite tilrådelig; ikke anbefal*; anbefaler ikke; rør ikke
w_no: ikke rør; ikke røre; røre; uaktuelt; aldri i livet; skrinlegg*; skrote; skrotes; stanse
w_no: stanses; stopp; stopp ~ planene; glem; dropp*; hender ~ unna; fingrene fra; fingrene av
"""

CONDITIONS = """
c_if: dersom; hvis; såfremt; så fremt; så framt; med mindre; gitt at; om bare; i tilfelle; om ikke
c_if: sett at
c_so: kun dersom; bare når; men da må; vel å merke; gjelder bare hvis; under forutsetning av at
c_so: forutsatt at; forutsatt; under forutsetning; forutsetning for; forutsetning er
c_so: forutsetningen er; forutsetter; forutsetter at; betinget av; betinger; på betingelse av
c_so: på det vilkår*; på vilkår av; under den forutsetning; med den forutsetning; med det forbehold
c_so: på betingelse; med mindre; så sant; så fremt; så framt; så lenge som; i de tilfellene der
c_so: krever da at; krever i så fall; vilkåret vårt; vilkåret for; kravet er at; kravet vårt er
c_so: betingelse*; vilkår er; vilkåret er; på vilkår; avhengig av at; avhenger av; avhenger av at
c_so: så lenge; men bare hvis; men bare om; bare hvis; bare om; bare dersom; fordrer; fordrer at
c_so: krav om at; med forbehold; forbehold om; da må; da må også; må samtidig; må også
c_so: må i så fall; i så fall; først når; først da; ikke før
"""

EFFECTS = """
e_verb: legge grunnlag*; legger grunnlag*; legge til rette; muliggjøre; muliggjør; danne grunnlag*
e_verb: skape; tillate; tillater; fremme; fremmer; understøtte; gjøre; sørge for; spare; løse
e_verb: løser; dempe; demper; utjevne
e_verb: gi; gir; gitt; gjør; gjort; bidra; bidrar; bidratt; føre til; fører til; ført til
e_verb: medføre; medfører; medført; skaper; skapt; sikre; sikrer; sikret; styrke; styrker
e_verb: styrket; svekke; svekker; svekket; øke; øker; økt; redusere; reduserer; redusert; bli
e_verb: blir; blitt; få; får; fått; slippe; slipper; sluppet; sparer; spart; hindre
e_verb: hindrer; hindret; unngå; unngår; unngått; innebære; innebærer; betyr; bety; betydd
e_verb: frigjøre; frigjør; frigjort; samle; heve; hever; bedrer; forbedre
e_verb: forbedrer; forenkle; forenkler; lette; letter; resultere; resulterer; kreve
e_verb: krever; koste; koster; forsterke; forsterker; true; truer; miste; mister; mistet
e_verb: vanskeliggjøre; effektivisere; bygge
e_ref: dette vil; det vil; dette ville; det ville; dette kan; dette kunne; det kunne; da vil
e_ref: da ville; da får; da kan; da kunne; da slipper; da blir; slik vil; slik kan; slik får
e_ref: dermed vil; dermed kan; dermed får; dermed slipper; dette gir; dette gjør; det gir
e_ref: det gjør; dette sikrer; det sikrer; dette skal; dette styrker; dette bidrar; dette betyr
e_ref: dette innebærer; på den måten; på denne måten; på sikt vil; i tillegg vil; en slik
e_ref: et slikt; slike; gevinsten er; gevinsten ved; gevinsten vil; effekten; effekten er
e_ref: resultatet blir; resultatet vil; følgen blir; følgen vil; konsekvensen; konsekvensen blir
e_ref: det samlede; det samlet; samlet sett vil; vi tror det vil; vi mener dette vil
e_ref: vi mener det vil; vi tror dette vil; slik at; så slipper; så får; så kan
e_why: fordi; dette da; dette er fordi; det er fordi; begrunnelse*; grunnen er; grunnen til
e_why: grunnane; årsaken er; årsak* til; hovedårsaken; siden; ettersom; for da; nemlig; derfor
e_why: dessuten; viser at; erfaring* viser; erfaring* fra; tross alt; jo; jf; poenget er
e_why: hensikten er; målet er; for det gir; for det er; det handler om; dette handler om
e_why: dette skyldes; det skyldes; dette viser; dette skal bidra
e_hypo: ville; hadde; hadde vi; om man; dersom; hvis; ved sentralisering; ved en sentralisering
e_hypo: ved en sammenslåing; ved sammenslåing; ved å; sentralisering; en sentralisering
e_hypo: sammenslåing*; større bydeler; færre bydeler; en omlegging; å flytte; å samle
e_hypo: å sentralisere; å legge; flytting av; en flytting; flyttes ~ til; samles ~ i; å slå sammen
e_hypo: slås ~ sammen; annen organisering; en annen organisering; ny organisering
e_hypo: sentral organisering; ved flytting; ved annen; å overføre; overføring av; hvis ~ flyttes
e_hypo: om ~ flyttes; når ~ flyttes; blir det flyttet; i framtiden; i fremtiden
"""

FRAMES = """
f_demand: krever at; krav; kravene; forslag; forslagene; våre forslag; tiltak; anbefaling*
f_demand: ønsker vi; ønsker
f_demand: råd til; dette vil vi; vil vi; viktigst; viktigste
f_only: bare; kun; fortsatt; fremdeles; til og med; ennå; alt; altfor; så sent; så lite; så få
f_only: stadig; ikke engang; enda; nesten ingen; under halvparten; halvparten; sjelden
f_only: i liten grad
f_time: uker; måneder; døgn; ukers; måneders; ganger; dager før; år på; timer; på to år; hver gang
f_time: i flere år; i årevis; over tre år; i tre år; dager
f_offer: tilbyr seg; tilbyr oss; tar gjerne på; kan ta på oss; stiller gjerne; bidrar gjerne
f_offer: stiller opp med; er villig*
f_none: ingen merknad*; ingen kommentar*; ingen synspunkt*; ingen bemerkning*; ingen innvending*
f_none: ikke ~ merknader; ingen mening om; ikke tatt stilling; ikke vurdert; ikke grunnlag for å
f_none: ingen formening*; ikke noen mening; ikke noe syn; ikke noe standpunkt; i tvil om
f_none: usikre på om
f_none: usikker på om; delt i synet; delte meninger; samme for oss; oss det samme; er underordnet
f_none: for oss underordnet; ikke enige om; ikke blitt enige; ikke drøftet; ikke diskutert
f_none: ikke behandlet
f_none: uten syn på; overlates til andre; lar vi andre; lar vi ligge; går vi ikke inn på
f_none: går ikke inn på
f_none: har ~ ikke noe å si; har ~ ingenting å si; ikke et tema for; ikke grunnlag til
f_none: vet ~ ikke hvor; vet ~ ærlig ~ ikke; tar ~ ikke stilling; overlater til
f_none: bare om det vi har greie; uttaler oss bare; uttaler oss ikke; svarer bare
f_goes_on: dessuten; i tillegg; videre; for det andre; for det tredje
f_say: må ~ legge til; må ~ nevne; må ~ si; må ~ påpeke; må ~ understreke; må ~ innrømme; må ~ roses
f_say: vil ~ fortelle; vil ~ legge til; vil ~ først; vil ~ begynne med; skal ~ innrømmes
f_say: kan ~ fortelle
f_say: skal ~ ha ros; skal ~ ha takk; fortjener ~ ros; må ~ rose; vil ~ gi honnør; vil ~ trekke frem
f_say: vil ~ trekke fram; vil ~ framheve; bør ~ trekkes frem; bør ~ roses; må ~ trekkes frem
f_say: ønsker ~ å påpeke; ønsker ~ å understreke; ønsker ~ å takke; ønsker ~ å presisere
f_say: ønsker ~ å fremheve; ønsker ~ å kommentere; ønsker ~ å peke; ønsker ~ å nevne
f_say: ønsker ~ å gi; ønsker ~ å rose; ønsker ~ å løfte; vil ~ påpeke; vil ~ understreke
f_say: vil ~ takke; vil ~ presisere; vil ~ fremheve; vil ~ peke på; vil ~ rose; vil ~ nevne
f_say: vil ~ kommentere; må ~ nevnes; må ~ sies; skal sies; skal ~ nevnes; må ~ legges til
f_say: bør ~ nevnes; kan nevnes; vil ~ minne om; vil ~ si
f_move: sentralisering*; å flytte; flyttes; flytting; samles; samling i; samling av; oppsplitting*
f_move: oppdeling*; oppstykking*; sammenslåing*; større bydeler; færre bydeler; omlegging
f_move: desentralisering; overføring; å legge; å dele; slås sammen; å samle; å sentralisere
f_move: privatisering; flytter; dobbelt så store; nye bydelsgrenser; ny inndeling; blir ~ flyttet
f_move: blir ~ større; blir ~ sentralisert; styres fra; styrt fra
f_sum_good: styrken er; styrke er; fordelen er; fordel er; fordelen med; det beste er
f_sum_good: det beste med; en styrke ved; en styrke med; en styrke at; en fordel ved
f_sum_good: en fordel med; en fordel at; positivt er; positivt at; det positive; det fine
f_sum_good: gledelig*; plussiden; styrke for; fungerer godt; fungerer bra; fungerer fint
f_sum_good: fungerer svært; går fint; går bra; ~ fornøyd
f_sum_bad: svakheten er; svakhet er; ulempen er; ulempe er; ulempen med; utfordringen er
f_sum_bad: utfordring er; problemet er; problem er; det verste er; det verste; baksiden
f_sum_bad: en svakhet ved; en svakhet med; en svakhet at; en ulempe ved; en ulempe med
f_sum_bad: en ulempe at; negativt er; negativt at; det negative; dessverre; minussiden; faren er
f_sum_bad: risikoen er; utfordringer er
f_example: for eksempel; f eks; eksempelvis; eksempel*; her kan nevnes; kan nevnes; blant annet
f_example: bl a; som for eksempel; særlig; spesielt; dette gjelder; det gjelder; gjelder særlig
f_example: gjelder spesielt; det samme gjelder; tilsvarende gjelder; slik er det også; likeså
f_same: det samme gjelder; tilsvarende gjelder; det samme bør; det samme må; samme gjelder
f_same: det samme kan; det samme er tilfelle; slik er det også; på samme måte; samme med
f_same: det samme med; likeså; likedan; gjelder også; det gjelder også; gjelder likeledes
f_today: i dag; idag; dagens; i øyeblikket; for tiden; per i dag; nåværende; nå; til daglig
f_today: i fjor; hver dag; hver uke; i år; ofte; stadig; daglig; ukentlig; alltid; noen ganger
f_today: av og til; i enkelte tilfeller; i mange tilfeller
f_we: vi; oss; vår; vårt; våre; jeg; meg; min; mitt; mine; bydelen; rådet; forbundet; foreningen
f_opinion: mener; mener at; synes; synes at; etter vårt syn; etter vår mening; vår erfaring
f_opinion: vi opplever; opplever; oppleves; erfarer; erfaringsmessig; vi ser; ser at; vurderer
f_opinion: tror; anser; etter vår vurdering; vi vurderer
f_law: loven; lov; *loven; loven*; forskrift*; hovedavtalen; avtalen sier; stiller krav; ifølge
f_law: i henhold til; jf; statistikk; undersøkelse*; rapport*; reform*; reformen; oppvekstreformen
f_law: NOU; stortings*; vedtok; vedtatt; regelverk*; føringer
f_process: saken; denne saken; høring*; uttalelse*; innspill*; brev; brevet; svar; svarer; besvar*
f_process: vedlegg; vedlagt; behandlet; behandles; møte; møter; avgir; viser til; vises til
f_process: tar utgangspunkt i; takker for; takk for; oversend*; frist; fristen
f_process: administrasjonens syn; på vegne av; styret; medlemmer; organiserer; representerer
f_process: består av
f_past: ble; var; hadde; fikk; kom; gikk; tok; sa; ga; skrev; startet; flyttet; etablert; kjøpte
f_past: vedtok; innførte; gjennomførte; sendte; la
f_neutral: består av; har ansvar for; eier; driver; organiserer; dekker; omfatter; utgjør
f_neutral: ligger i; settes; fatter vedtak; fattes; utføres; gjennomfører; innbyggere; årsverk
f_neutral: kroner; millioner; prosent; antall; ansatte; plasser; elever; barn; brukere; heter
f_neutral: innebærer; handler om
"""
