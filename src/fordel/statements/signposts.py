"""This file is about sentences that only lead through a letter: thanks, references, farewells."""

import re

from fordel.statements.phrases import phrases

_REFERENCE = phrases(
    r"""
    (?:vi|jeg|eg|me) har (?:lest|lese) (?:gjennom )?(?:brev|høring|høyring|dokument|utsending
    &|e-?post)
    (?:vi |jeg |eg |me )?(?:så|las|leste|har lest|har lese|har sett|hørte|høyrde) (?:i|på)
    & (?:avis\w*|nyheitene|nyhetene|nettet|radio\w*|facebook) at
    (?:vi|jeg|eg|me) (?:vet|veit|skjønner|skjønar|forstår) (?:godt )?at (?:dere|de|dykk)
    & (?:får|har|er) (?:\w+ ){0,4}(?:brev|svar|innspill|innspel|travel|travelt|henvendelser)
    (?:fint|bra|godt|flott) at (?:du|dere|de) (?:purr|minn|spør|spurt|spør|tok|tek|tar)\w*
    (?:vi|det|jeg|eg|me) (?:viser|vises|visast|syner) (?:herved |med dette |her )?til(?! at| kva|
    & hva| hvordan)
    (?:(?:by|kommune)del\w*(?: \w+){0,2}|\w+etaten|\w+ KF|\w+rådet|\w+forbundet) viser til
    (?:viser|syner|visar) til(?! at| hva| kva| hvordan)
    (?:\S+ ){1,6}?(?:viser|syner) til (?:brev|høring|høyring|invitasjon|ovennevnte|oversend|sak
    &|henvend|bestilling|e-?post|møte|vedlagt)
    (?:med|under) (?:henvisning|tilvising) til
    (?:denne saken|dette (?:brevet|notatet|svaret|innspillet|dokumentet)) (?:er|svarer|gjelder
    &|gjeld|inneholder|utgjør)
    (?:vi|\w+) har (?:mottatt|motteke|fått (?:oversendt|tilsendt)) (?:\w+ )?(?:brev|høring|høyring
    &|henvend|førespurnad|invitasjon|sak|bestilling|e-?post|oversend)
    brev(?:et)? (?:av|datert|frå|fra)
    """,
    begins=True,
)
_THANKS = phrases(
    r"""
    (?:\w+ ){0,4}?takk(?:er|ar)? (?:så mye |så mykje )?(?:for|til)\b
    (?:vi|jeg|eg|me) (?:setter|set) (?:stor )?pris på (?:muligheten|å få|høvet)
    """,
    begins=True,
)
_HERE = (
    r"(?:ne[dr]enfor|nedanfor|under|her|som følger|som følgjer|punktvis|i rekkefølge|samlet"
    r"|under ett)"
)
_ANSWERS = (
    r"(?:svar|innspill|innspel|merknad|kommentar|synspunkt|vurdering|uttalelse|tilbakemelding)"
)
_SENDER = r"(?:vi|jeg|eg|me|bydelen|etaten|foretaket|rådet|forbundet|laget|styret|virksomheten)"
_GUIDE = phrases(
    rf"""
    (?:svarene|svara|svaret|kommentarene|kommentarane|innspillene|innspela|merknadene
    &|merknadane) (?:mine |våre |mitt |vårt )?(?:står|ligger|ligg|er (?:satt|sett|ført|lagt
    &|markert|merket|merka|delt|ordnet))\b
    (?:under|ne[dr]enfor|nedanfor) (?:svarer|svarar|tar|tek|kommenterer|kommenterar|omtaler|går
    &|peker|peiker|gir|gjev|oppsummerer|nevner|nemner) (?:vi|jeg|eg|me)\b
    her (?:er|kommer|kjem|følger|følgjer) (?:likevel |altså |derfor |difor |da )?(?:det|hva|kva)
    & (?:\w+ ){{0,3}}(?:mener|meiner|tenker|tenkjer|synes|synest|ser|svarer)\b
    det som (?:følger|følgjer|fylgjer|følgjer her|står under)\b
    (?:la|lat) (?:oss|meg) (?:først )?(?:begynne|starte|byrje)\b
    (?:vi|jeg|eg|me) (?:begynner|byrjar|starter|startar) med (?:det|de|dei)\b
    (?:til|på|under) (?:spørsmål|punkt|pkt|spm)\w*\.? [^.]{{0,20}}har \w+ (?:ingen|ingenting
    &|ikke noen|ikkje nokon)\b
    (?:kom|stikk) (?:gjerne |bare )*(?:innom|på besøk|en tur|ein tur)\b
    (?:ne[dr]enfor|nedanfor|herunder|i det følgj?ande|i det følgende)\W* (?:følger|følgjer|er|gis
    &|gir|gjev|vil|har|svarer|omtales|oppsummeres|redegjøres|kommer|finner)\b
    (?:under|her|vedlagt|vedlagd) (?:følger|følgjer|gis|gir (?:vi|jeg)|gjev vi|oppsummeres|besvares)
    (?:under|her|vedlagt|vedlagd) (?:ligger|ligg|kommer|kjem|finner dere|finn de) (?:våre?|mine?
    &|et par
    &|eit par|noen|nokre|svar\w*|innspill\w*|innspel\w*)\b
    (?:nedenstående|nedanståande|det følgende|det følgjande) (?:gjelder|gjeld|er)\b
    {_SENDER} har (?:bare |berre |valgt å |valt å )?(?:svart|svare|uttalt oss|kommentert
    &|kommentere) (?:bare |berre )?på
    {_SENDER} (?:er|ble|blei|har blitt|vart) (?:bedt|bedne|spurt|invitert|oppfordra?) (?:om|til)
    & (?:å (?:svare|gi|komme|uttale|kommentere)|innspill|innspel|svar|uttalelse|disse|en uttalelse)
    (?:mine?|våre?) {_ANSWERS}\w* (?:{_HERE}|i (?:rødt|raudt|blått|grønt|kursiv)|merket|merka|med)\b
    her er (?:den|våre?|mitt|min|mine|svaret|svara|svarene|innspillet|innspillene)\b
    (?:(?:våre?|mine?|disse|desse|{_ANSWERS}\w*) )*{_ANSWERS}\w* (?:følger|følgjer|er|gis|står)
    & (?:derfor |gitt |delt |ordnet |strukturert )?{_HERE}
    {_SENDER} (?:svarer|svarar|besvarer)(?! ikk)(?: (?!ikk)\w+){{0,6}} (?:spørsmål\w*|inn i|{_HERE}
    &|rekkefølge\w*|tekst\w*)\b
    {_SENDER} har (?:valgt å |svart|besvart|strukturert|delt|organisert|ordnet)(?: \w+){{0,6}}
    & (?:spørsmål\w*|svar\w*|innspill\w*|innspel\w*)\b
    {_SENDER} (?:vil|skal) (?:her |kort |først |i det følgende |nå |under ){{0,2}}(?:svare|gi en
    &|omtale|beskrive|redegjøre|kommentere|oppsummere|peke på noen|komme inn på|kome inn på)\b
    (?:se|sjå) (?:også |òg |eget |vedlagte?|vedlegg|svar\w*|punkt|pkt|over|under|spørsmål|kapittel
    &|kap|avsnitt)\b(?! til)
    (?:\w+ ){{1,9}}(?:blir|vert|er|bli) (?:også |òg |nærmere |kort )?(?:belyst|omtalt|kommentert
    &|besvart|utdypet|utdjupa|svart) (?:i|på|under|ne[dr]enfor|ovenfor|over|tidligere|senere)\b
    (?:\w+ ){{1,8}}(?:omtales|kommenteres|utdypes|besvares|beskrives) (?:nærmere )?(?:i|på|under
    &|ne[dr]enfor|senere|tidligere)\b
    (?:\w+ ){{0,8}}(?:kommer|kjem) (?:vi|jeg|eg|me) (?:nærmere )?(?:tilbake|attende) til
    spørsmålene? (?:er|blir|vert) (?:besvart|svart)
    (?:figur|tabell) \d+\s*[:.–-]
    """,
    begins=True,
)
_OPENS = re.compile(
    r"(?i)\b(?:følgende|følgjande|slik|slikt|fylgjande|som følger|som følgjer)\b[^.]{0,40}:\Z"
)
_FAREWELL = phrases(
    r"""
    (?:ta|ver|vær|det er) (?:gjerne |bare |berre |velkommen|hyggelig|fint om dere)(?:\w+
    & ){0,5}(?:kontakt|i kontakt)
    (?:ta|tar|tek) (?:gjerne |bare |berre )?kontakt
    (?:kontakt|ring|spør|skriv) (?:gjerne |bare |(?:til )?(?:oss|meg)\b(?! inn| ned| opp| ut| av
    &| på))
    (?:kontakt(?! mellom| med)|ring) (?:\w+[ -]?){1,4} (?:i|på|hos|ved)\b
    (?:ver|vær|bli|heng) med\W*\Z
    (?:spørsmål|noe uklart|noko uklart)\?\W*\Z
    si (?:gjerne |bare )?(?:fra|ifra|i fra|frå|til)\b
    (?:vi|jeg|eg|me|\w+) (?:ser fr[ae]m til(?! at)|gler oss|gleder oss|stiller gjerne|bidrar gjerne
    &|bistår gjerne|utdyper gjerne|utdjupar gjerne|svarer gjerne|møter gjerne|håper
    & (?:dette|svaret|innspill|dere|at dette|at innspill|at svar)|vonar|står gjerne)
    (?:god (?:helg|jul|sommer|påske|kveld)|riktig god|ha en (?:fin|god)|ha ein (?:fin|god)|lykke
    & til)\b
    (?:(?:vi|jeg|eg) )?(?:beklager|orsak|unnskyld|sorry|beklagar)(?: \w+){0,6} (?:sen|sent|sein
    &|seint|sene|overtid|forsink\w*|fristen|rotete|kortfattet|purring)\b
    (?:eventuelle )?(?:spørsmål|henvendelser|førespurnader) (?:kan|til|rettes|om dette kan
    &|vedrørende)
    (?:håper|vonar) (?:dette|det|dere|de|svaret|innspill)
    ved (?:eventuelle )?spørsmål(?: \w+){0,3} (?:kan|ta|kontakt|ring|bes)
    ved spørsmål\W*\Z
    (?:dersom|hvis|om|viss) (?:dere|de) (?:har|lurer|trenger|treng|ønsker|vil) (?:\w+
    & ){0,4}(?:spørsmål|mer|meir|på noe|på noko|utdyp\w*|vite)
    (?:dersom|hvis|om|viss) (?:noe|noko) er uklart
    (?:dersom|hvis|om|viss) det er (?:\w+ ){0,2}spørsmål
    beklager at dette
    """,
    begins=True,
)
_CLAIMS = phrases(
    r"""
    (?:bør|burde|må|skal ikke|foreslå|foreslår|mener|meiner|støtter|stør|anbefal
    &|tilrår|krever|krev|går inn for|går imot|fraråd)
    (?:sier|seier) nei\b|nei takk|avslår|takka?r? nei
    (?:svak|styrk|utfordr|problem|uenig|ueinig|enig|einig|avvis|protester|understrek|presiser
    &|forutset|føreset)\w*
    """
)
_BARE_TURN = phrases(
    r"""
    (?:men|og) så(?: til)?\W*\Z
    (?:så|nå|no|først|fyrst|deretter|videre|vidare) (?:til )?(?:det |de |dei )?(?:som er )?(?:bra
    &|godt|dårlige?|dårlege?|gode?|vonde|positive|negative|neste|første|fyrste)?\W*\Z
    """,
    begins=True,
)
_LONGEST = 45


_GREETING = phrases(r"(?:hei|heisann|hallo|kjære|god dag|goddag|god morgen|go'dag)\b", begins=True)


def is_signpost(sentence: str) -> bool:
    """Whether a sentence says nothing about the matter itself."""
    count = len(sentence.split())
    if count > _LONGEST:
        return False
    if count <= 6 and _BARE_TURN.match(sentence):
        return True
    if count <= 8 and _GREETING.match(sentence):
        return True
    if _GUIDE.match(sentence):
        return count <= 30
    if count <= 14 and _OPENS.search(sentence):
        return True
    if count <= 25 and _FAREWELL.match(sentence):
        return not _CLAIMS.search(sentence)
    opening = _REFERENCE.match(sentence) or _THANKS.match(sentence)
    return bool(opening and not _CLAIMS.search(sentence, opening.end()))
