"""This file is about everyday ways to say that something shall stay, go home or be done better."""

SETTLED = """
v_own_judge: ikke ligge hos den/de som; ikke føres av den/de som; ikke utføres av den/de som
v_own_judge: ikke være hos den/de som; ikke gjøres av den/de som; ikke kontrollere seg selv
v_own_judge: ikke ~ seg selv; ikke føre tilsyn med seg; skilles fra driften; skilles fra drift
v_own_judge: skille tilsyn*
v_for_city: kommunens oppgave; kommunens ansvar; byens oppgave; byens ansvar; kommunal oppgave
v_for_city: kommunalt ansvar; legges til én instans; legges til én myndighet
v_for_city: legges til én virksomhet; dere samler; samle det hos; samler det hos
v_for_city: ett av , for hele; ett opptakskontor; ett inntak; én kø
v_for_city: én felles kø; ett kø; til én instans; til én virksomhet; til ett kontor; av ett kontor
v_for_city: av én instans; av én virksomhet; av én enhet; én kommunal; ett kommunalt; hos én instans
p_whole: ett ~ for hele; én ~ for hele; en ~ for hele
v_back: ha tilbake; få ~ tilbake; gi oss ~ tilbake; gi ~ tilbake til bydel*; ønsker ~ oss igjen
v_back: ha ~ tilbake; ønsker ~ tilbake; ønsker vi oss att; vil vi ha igjen; tilbake til oss
v_back: hjem igjen; ut i enhet*; ut på enhet*; ut i tjenest*; ut på tjeneste*; hit igjen
v_back: ut på skolene; ut i skolene; ut i barnehage*; team i hver bydel; i hver eneste bydel
v_back: hører til der ~ bor; høre til der ~ bor; ligge der ~ bor; prøvebydel*
v_last_word: avgjørende myndighet; avgjørende stemme; det siste ordet; siste ord; myndigheten
v_last_word: avgjørelsesmyndighet; beslutningsmyndighet; lov til å si nei; rett til å si nei
v_last_word: vetorett; vedtaksmyndighet; styringsrett*; selvråderett
p_district: bydelsutval; bydelsutvalet; bydelsutvala; prøvebydel*; bydelspolitikerne
p_district: bydelspolitikere; bydelsoverleg*
p_shared: bydelene ~ sammen; bydeler ~ sammen; felles ~ for bydelene; felles ~ for alle bydel*
p_shared: ett sammen; være felles for; vært felles for; avtale for alle bydel*; én sammen
p_shared: ett i lag; finne seg en nabo; finne en nabo; bydel* i felleskap
p_shared: i felleskap; delt med naboen; sammen med naboen; fast samarbeid om; bydelene ~ fellesskap
p_shared: på deling; spleise på; spleiser på; kan dele; kunne dele; kunne delt; bør dele; burde dele
p_shared: burde delt
p_host: for oss alle; på vegne av oss; på vegne av dem; for de andre bydelene
p_host: drive ~ for alle; drives for alle; gjøre det for alle; til oss andre; låne ut til de andre
p_host: for alle de andre; for de øvrige
p_host: for naboene; vært vert; være vert; være vertskap; for resten av bydelene; hos én av oss
p_host: på vegne av naboene; for alle ni; for alle seks; for alle åtte; for alle sju; for alle ti
p_external: driver vi gjerne for; driver vi gjerne selv; tar vi gjerne på oss å drive
p_external: kan laget drive; kan foreningen drive; kan velforeningen drive
p_external: kan vi drive; kan lagene drive; overlat ~ til frivillig*; overtas av frivillig*
p_external: drives av frivillig*
k_keep: takk nei; holder fast ved; holde fast ved; holder fast på; arbeidsro; la ~ få ro; få ro
k_keep: ikke veien å gå; ingenting ~ annerledes; noe annerledes; ingen endring*; ikke noen endring*
k_keep: ikke behov for å endre; ikke behov for endring*; ingen behov for endring*; ingen grunn til
k_keep: ser ~ ingen grunn; ingen fordel i; ikke til salgs; ikke ~ salgs; blir der; kan de bli
k_keep: kan det bli; kan den bli; bør bli her; skal bli her; må bli her; blir her; la ~ leve
k_keep: la ~ sitte; la ~ stå; la ~ være i; i fred; slik skal det være; sånn skal det være
k_keep: slik bør det være; slik bør det fortsatt; slik vil vi ha det neste; slik vil vi ha det også
k_keep: slik vil vi fortsatt; aldri i verden; omorganiseres ikke; ikke omorganiser*
k_keep: ikke gjør ~ til; ikke gjøres til; ønsker vi ikke; ønsker vi derimot ikke; vil vi ikke ha
k_keep: skal vi ikke ha; vil ikke ha ~ hit; ikke hit; ber vi ikke om; ber ikke om å få; råder fra
k_keep: rår fra; rår ~ fra; rår ~ ifra; frarår; frarå*; gå imot; gå mot; går imot; trengs ikke
k_keep: trenger ikke flere; trenger ikke nye; ikke flere avtaler; skal miste stilling; holdes samlet
k_keep: må få virke; virker og; ordningen virker; ikke endring*; uten endring*; ikke bytt*
k_keep: ikke bygge om; la ligge som; vil ikke at ~ omorganiser*; vil ikke at ~ flytt*
k_keep: vil ikke at ~ endre*; vil ikke ~ bytte; ikke vil ~ endre; ikke slå oss; ikke legg oss
k_keep: vil jeg aldri ha; vil vi aldri ha; vil ha der; bli værende her; bli her; må ~ ta vare på
k_keep: nei takk; nødig; får dere ikke; får de ikke; får ingen andre; legges i skuffen
k_keep: legge i skuffen; legges bort; redde for å røre; redd for å røre; la dem ligge; la den ligge
k_keep: la det ligge; la dem bli; la den bli; la det bli; la den stå; la dem stå
k_keep: må ~ stå for selv; uaktuelt; ikke aktuelt; kommer ikke på tale
k_keep: ut av diskusjonen; ikke diskutere; ikke til diskusjon; slipper vi ikke; gir vi ikke fra oss
k_keep: gir vi ikke slipp; gi ikke bort; vil vi ikke gi; vil vi ikke miste; vil ikke miste
k_keep: må ikke miste; ikke miste; vil vi ikke være uten; kan vi ikke være uten; slå ring om
k_keep: ønsker å beholde; vil helst beholde; helst beholde; vil helst ha som
k_keep: ser ikke poenget; ser ikke vitsen; ser ikke hensikten; ingen vits i å; ikke poeng i å
k_keep: ikke tjent med; tjener ingen; ikke verdt; advarer; advare; advarer sterkt
k_keep: ligge i fred; stå i fred; som det er; som den er
k_keep: som de er; skal fremdeles; skal stadig
k_keep: ikke forhast*; ikke riv*; river ~ fra hverandre; ikke tukl*; ikke rot til
k_keep: ikke del opp; ikke splitt opp; vil vi ha i fred; ikke legges ut; vil ha ~ som
k_end: ha bort; få bort; vil ha ~ bort; få vekk; ha vekk; kan ~ droppe; kan ~ kaste; kaste med
k_end: droppe; dropp; skrot; kast; slutt med; slutt å; bli slutt på; få slutt på ordning*
k_end: ikke bruk penger; ikke kast bort; kutt ut; gjør slutt på; oppsig*; si opp; sløyfe; sløyfes
k_end: strykes; stryk; stryke; kan strykes; reduseres til én; reduseres til ett; skrotes; skrinlegg*
k_end: legg ned; droppes; kuttes ut; luk* ut; opphøre; opphører; slutte med; slutter med
k_end: sløyf; fjernast; skal bort; må bort; bør bort; kan bort; må vekk; bør vekk; kan vekk
"""
"""Words for staying, for going home, for the last word, and for an end."""

CHANGES = """
x_involve: få være med og; få være med å; får være med og; være med og avgjøre; være med og bestemme
x_involve: være med og si; være med på å avgjøre; på skissestadiet; på et tidlig tidspunkt
x_digital: robot; robot*; kobles sammen; koble sammen; går av seg selv; gå av seg selv
x_digital: kople saman; koplast
x_coordinate: tilsendt samme dag; inn i tildelingsbrev*
x_coordinate: svare på henvendelser
x_resource: få tilbake folkene; folkene tilbake; flere folk; ansette flere; flere hender
x_resource: burde vært flere
x_review: greies ut; greiast ut; utgreies; ses i sammenheng med; på bordet før
x_review: må avklares om; regnes på
x_involve: få vite det; få vite ~ før; få saken før; få sakene i
x_involve: se tegningene; se planene; se utkastet; folkeavstemning*; rådgivende avstemning*
x_involve: spørres om
x_involve: hører etter; høre etter; ha bestemt; et ord med; ord med i laget; ord med i laget om
x_involve: inn i byggeprosjekt*; inn i planprosess*; inn i planlegging*; inn før; inn på et tidlig
x_involve: invitere ~ til; sitte ved bordet; plass rundt bordet; med rundt bordet
x_involve: legge ved egen; egen innstilling; skrives inn i; før konseptvalg*
x_involve: bestemme rekkefølgen; få bestemme; si hva de mener; si hva vi mener; på forhånd
x_involve: i førevegen
x_involve: bli rådspurt; rådspør*; med på å bestemme; med på å velge; med når ~ bestemmes
x_involve: få være med
x_involve: la ~ få si; vil bli hørt; vil høres; holdes orientert; forhåndsvarsl*; varsles i god tid
x_involve: før vedtaket; før vedtaket fattes; før det bestemmes
x_involve: før noe bestemmes
x_involve: følgegruppe*; brukerutval*; ressursgruppe*; får komme på besøk; kom på besøk
x_involve: kom ut og se
x_involve: kommer ut og ser; tar turen; komme ut til oss; møte oss; snakk med oss
x_coordinate: skrives under ett; ses under ett; sees under ett; under ETT tak; under ett tak
x_coordinate: ett og samme
x_coordinate: én kontraktsansvarlig; ansvarlig som; én som har ansvaret; én fast person; én å ringe
x_coordinate: skriver ~ sammen; skrive ~ sammen; bestiller ~ sammen; samme tallet; samme tall i
x_coordinate: i begge
x_coordinate: møteplikt; følge barnet; følge mennesket; følge eleven; følge pasienten
x_coordinate: følge familien
x_coordinate: følge personen; følger barnet; følger mennesket; følger eleven; følge med når
x_coordinate: godta hverandres; godtar hverandres; godkjenne hverandres; samme hvem
x_coordinate: jobber koordinert
x_coordinate: koordinert; koordiner*; sømløs*; samkjørt*; samordnet; samordnes; trekke i samme
x_coordinate: trekker i samme; i samme retning; ett svar; samme beskjed; én beskjed; ett budskap
x_coordinate: ringe hverandre; ringer hverandre; snakke med hverandre; snakker med hverandre; i takt
x_coordinate: én plan for; én felles plan; felles varslingslist*; felles vaktlist*
x_coordinate: hvem som gjør hva
x_coordinate: hvem gjør hva; hvem har ansvar; hvem som har ansvar*; avtale hvem; bestemme hvem som
x_standard: felles rapportering; felles teknisk*; teknisk standard; standardisering; standardiser*
x_standard: samme pris; samme prisen; lik pris; like priser; tallgrunnlaget ~ felles; felles tall
x_standard: reglene ~ like; reglene ~ de samme; gjøre det samme; etter felles regler; felles regler
x_standard: innfør ~ på alle; innfør ~ i alle
x_standard: vært én; vært ett; bli til én; til ett skjema; må være det samme; må være den samme
x_standard: like krav; samme kvalitet; likt skjema; like skjema; én mal
x_standard: ett sett krav; felles sikkerhetskrav; felles ordliste; felles begrep*
x_standard: felles definisjon*
x_standard: én definisjon; samme definisjon*; telles likt; måles likt; regnes likt; gis likt
x_standard: kan tas i bruk i; brukes overalt; gjelde overalt; overalt i byen; gjelde i hele
x_standard: samme satser
x_digital: sendt automatisk; sendes automatisk; går automatisk; overføres automatisk
x_digital: hentes automatisk
x_digital: automatisk til; rett inn i journal*; rett i journal*; rett frå fagsystem*
x_digital: rett fra fagsystem*
x_digital: rett i systemet; rett inn i system*; rett fra system*; på skjermen; på nettet
x_digital: nettskjema*
x_digital: én portal med; i én portal; i samme portal; i ett system; slippe papir*; papirløs*
x_resource: gjør ~ faste; gjøre ~ faste; fast ansettelse; fast jobb; følger med pengene
x_resource: pengene følger
x_resource: pengene følger med; uten at pengene; midlene følger; trengs to; trengs tre; trengs én
x_resource: trenger en til; trenger flere; trenger mer; egne plasser; bygge opp egne; kjøpe inn
x_resource: stå for opplæring*; gi opplæring; få opplæring; lære opp; opplæring av
"""
"""Words for being heard, working together, doing alike, letting machines do it, and means."""
