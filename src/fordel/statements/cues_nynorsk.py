"""This file is about Nynorsk: its words in Bokmål shape, so that one lexicon reads both.

The shapes are for recognising cues, never shown: a word list for the frequent small words, and
a few endings for the rest.
"""

from functools import lru_cache

_PAIRS = """
åtvare advare; åtvarar advarer; åtvara advart; framlegg forslag; framlegget forslaget
usemje uenighet; usemjer uenigheter; gong gang; gonger ganger; gongen gangen; born barn
borna barna; syner viser; syne vise; slepp slipper; sleppe slippe; sleppa slippe; sit sitter
sitje sitte; bur bor; budde bodde; stad sted; staden stedet; stader steder; sjeldan sjelden
oftare oftere; saknar savner; sakne savne; sakna savnet; saknad savn; deira deres; dykk dere
dykkar deres; hennar hennes; døme eksempel; dømet eksempelet; nemner nevner; nemne nevne
fyrst først; fyrste første; røynsle erfaring; røynsler erfaringer; semje enighet; spurnad spørsmål
tilhøve forhold; tilhøva forholdene; åtgjerd tiltak; åtgjerder tiltak; vonar håper; vone håpe
von håp; ottast frykter; uvisse usikkerhet; uvissa usikkerheten; lukkast lykkes
lukkelege lykkelige; nøgde fornøyde; nøgd fornøyd; takksame takknemlige; løyve tillatelse
løyver tillatelser; krevst kreves; skifta skiftet; stogga stanset; stogge stanse; stoggar stanser
attpåtil dessuten; dessutan dessuten; imellom mellom; igjennom gjennom; vekk bort; korkje verken
anten enten; ikkje-kommunale ikke-kommunale; same samme; samstundes samtidig; førre forrige
kjende kjente; hjelpte hjalp; bed ber; gjev gir; gjevne gitte; høyrer hører; høyrde hørte
sprikjer spriker; veks vokser; vaks vokste; vakse vokst; eig eier; åtte eide
skreiv skrev; skrive skrevet; fer reiser; fara reise; fare reise; køyre kjøre; køyrer kjører
køyrde kjørte; slege slått; dreg drar; drog dro; slåast slås; slåst slås; takast tas
leggjast legges; haldast holdes; attende tilbake; heldt holdt; driv driver; samde enige
bustad bolig; bustader boliger; heile hele; heil hel; heilt helt; éin én
omsorgsbustader omsorgsboliger; veker uker; veke uke; vekene ukene; ikkje ikke; ein en; eit et
eitt ett; ei en; vere være; vera være; vore vært; verte bli; verta bli; vert blir; vart ble
vorte blitt; blei ble; frå fra; meir mer; dei de; nokon noen; nokre noen; noko noe; berre bare
gjer gjør; gjere gjøre; gjera gjøre; gje gi; gjeve gitt; gav ga; no nå; òg også; kva hva
kven hvem; korleis hvordan; kvifor hvorfor; kor hvor; kvar hver; kvart hvert; kvarandre hverandre
saman sammen; sjølv selv; sjølve selve; mykje mye; betre bedre; fleire flere; trong behov
treng trenger; trengst trengs; trengje trenge; heim hjem; heime hjemme; sjukeheim sykehjem
sjukeheimen sykehjemmet; sjukeheimar sykehjem; sjukeheimane sykehjemmene
heimeteneste hjemmetjeneste; heimetenesta hjemmetjenesten; heimetenestene hjemmetjenestene
seier sier; seie si; sei si; kjem kommer; kome komme; koma komme; tek tar; teke tatt; gjekk gikk
ligg ligger; låg lå; meiner mener; meine mene; tykkjer synes; tykkjest synes; synest synes
trur tror; tru tro; krev krever; krevje kreve; ynskjer ønsker; ynskje ønske; ynskjeleg ønskelig
ønskjer ønsker; ønskje ønske; ønskjeleg ønskelig; gjeld gjelder; veit vet; høyre høre; høyrt hørt
høyrast høres; løyse løse; løyser løser; løyst løst; løysast løses; løysing løsning
løysinga løsningen; løysingar løsninger; oppgåve oppgave; oppgåva oppgaven; oppgåver oppgaver
oppgåvene oppgavene; avgjerd beslutning; avgjerder beslutninger; avgjerdene beslutningene
avgjerda beslutningen; avgjerast avgjøres; avgjere avgjøre; medverknad medvirkning
medverknaden medvirkningen; medverke medvirke; verkar virker; verke virke; verknad virkning
rettleiing veiledning; rettleie veilede; skilnad forskjell; skilnader forskjeller
skilnadene forskjellene; skilnaden forskjellen; styrkje styrke; styrkjer styrker; styrkt styrket
styrkja styrket; auke øke; aukar øker; auka økt; mogleg mulig; moglegheit mulighet
moglegheiter muligheter; høve mulighet; naudsynt nødvendig; naudsynte nødvendige
vanskeleg vanskelig; vanskelege vanskelige; tenleg hensiktsmessig; tenlege hensiktsmessige
føremålstenleg hensiktsmessig; føresetnad forutsetning; føreset forutsetter
føresetnaden forutsetningen; føresett forutsatt; viss hvis; medan mens; sidan siden; difor derfor
såleis slik; då da; einskild enkelt; einskilde enkelte; enkeltpersonar enkeltpersoner
tilsette ansatte; tilsett ansatt; bebuarar beboere; innbyggjar innbygger; innbyggjarar innbyggere
innbyggjarane innbyggerne; brukarar brukere; brukarane brukerne; pårørande pårørende; sjuk syk
sjuke syke; sjukehus sykehus; sjukehuset sykehuset; eigen egen; eige eget; eigne egne
innanfor innenfor; utanfor utenfor; utan uten; inga ingen; inkje ingenting; framleis fortsatt
halde holde; held holder; behalde beholde; behaldast beholdes; vidareførast videreføres
vidareføre videreføre; liggje ligge; leggje legge; leggast legges; leggja legge
flyttast flyttes; samlast samles; overtakast overtas; overførast overføres; styrast styres
sentraliserast sentraliseres; vurderast vurderes; greiast utredes; utgreiing utredning
utgreiast utredes; utgreie utrede; byggje bygge; byggjast bygges; nærleik nærhet
nærleiken nærheten; tryggleik trygghet; tryggleiken tryggheten; fagmiljøa fagmiljøene
veikskap svakhet; veikskapar svakheter; veike svake; føremon fordel; føremoner fordeler
fordelar fordeler; manglar mangler; berarar bærere; rådgjevar rådgiver; tilbod tilbud
tilboda tilbudene; tilbodet tilbudet; teneste tjeneste; tenesta tjenesten; tenester tjenester
tenestene tjenestene; tenestetilbod tjenestetilbud; vegen veien; veg vei; vegar veier
ventar venter; pengar penger; pengane pengene; stillingar stillinger; skule skole; skulen skolen
skular skoler; skulane skolene; barnehagane barnehagene; barnehagar barnehager; bydelane bydelene
bydelar bydeler; kommunane kommunene; etatane etatene; etatar etater; råda rådene; saka saken
lagde lagt; slegne slått; førast føres; greia utredet; sterkare sterkere; svakare svakere
storleik størrelse; storleiken størrelsen; tidlegare tidligere; tidleg tidlig; tidlegast tidligst
seinare senere; seint sent; enklare enklere; lettare lettere; raskare raskere; nærare nærmere
nærast nærmest; dårlegare dårligere; dårleg dårlig; tryggare tryggere; billegare billigere; lyt må
lét må; fekk fikk; åleine alene; andlet ansikt; truleg trolig; sjølvsagt selvsagt; gjevast gis
fleirtal flertall; enno enda; elles ellers; kring rundt; berga berget; dårlegaste dårligste
hjelpa hjelpen; tenkje tenke; tenkjer tenker; spørje spørre; spurde spurte; stod sto; hjå hos
skuldast skyldes; finst finnes; finnast finnes; synast synes; reknar regner; rekne regne
set setter; setje sette; setjast settes; byggast bygges; kjøpast kjøpes; dekkjast dekkes
styrkjast styrkes; avviklast avvikles; nedleggjast nedlegges; gjerast gjøres
gjennomførast gjennomføres; høyrest høres; tilbydast tilbys
"""
_WORDS = {
    pair.split()[0]: pair.split()[1]
    for line in _PAIRS.splitlines()
    for pair in line.split(";")
    if pair.strip()
}
_ENDINGS = (
    ("legare", "ligere"),
    ("lege", "lige"),
    ("leg", "lig"),
    ("heiter", "heter"),
    ("heita", "heten"),
    ("heit", "het"),
    ("erast", "eres"),
    ("ast", "es"),
    ("ingar", "inger"),
    ("ingane", "ingene"),
    ("erande", "erende"),
    ("jande", "ende"),
    ("ande", "ende"),
    ("erar", "erer"),
    ("arane", "erne"),
    ("ane", "ene"),
    ("arar", "ere"),
    ("tenesta", "tjenesten"),
    ("tenester", "tjenester"),
    ("tenestene", "tjenestene"),
    ("teneste", "tjeneste"),
)
_ALSO_BOKMAAL = ("svar", "uar", "entar", "inar", "plar", "klar", "par", "iar", "tvar", "nvar")
_SHORTEST = 6


@lru_cache(maxsize=60_000)
def bokmaal(word: str) -> str:
    """The word, in small letters, in its Bokmål shape; itself if it has none of its own."""
    known = _WORDS.get(word)
    if known is not None:
        return known
    if len(word) >= _SHORTEST:
        for ending, instead in _ENDINGS:
            if word.endswith(ending):
                return word[: -len(ending)] + instead
        if word.endswith("ar") and not word.endswith(_ALSO_BOKMAAL):
            return f"{word[:-2]}er"
    return word
