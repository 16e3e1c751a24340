"""This file is about sentences that only lead through a letter: thanks, references, farewells."""

import re

_REFERENCE = re.compile(
    r"(?i)(?:(?:vi|bydel\w*(?: [A-ZÆØÅ]\w+)?|\w+etaten|\w+|det) (?:viser|vises|visast|syner) (?:herved |med dette |her )?til|(?:viser|syner|visar) til|"
    r"med henvisning til|med tilvising til|denne saken svarer på|dette (?:brevet|notatet|svaret|innspillet) (?:er|svarer|gjelder|inneholder)|"
    r"vi (?:har )?mottatt? |vi har fått (?:oversendt|tilsendt))"
)
_THANKS = re.compile(
    r"(?i)(?:\w+\s+){0,3}?(?:takk(?:er|ar)?|tusen takk|mange takk|takk) (?:for|så mykje for|så mye for|til)\b"
)
_GUIDE = re.compile(
    r"(?i)(?:(?:ne[dr]enfor|nedanfor|under|herunder|her|i det følgende|i det følgjande|videre|vidare|vedlagt|vedlagd|til slutt|først)\s+"
    r"(?:følger|følgjer|er|gis|gir vi|gjev vi|gir|redegjør|redegjøres|oppsummeres|oppsummerer|kommer|kjem|omtales|omtaler|svarer|besvares|har vi|vil vi (?:kort )?(?:svare|gi|omtale|beskrive|redegjøre|kommentere))\b"
    r"[^.]{0,110}(?:\.|:|\Z)|her er (?:den|svaret|svara|svarene|innspillet|innspillene|våre?|mitt|min)\b[^.]{0,60}[.:]?\Z|"
    r"(?:våre? )?(?:svar|innspill|innspel|merknader|kommentarer|synspunkter|vurderinger)\w* (?:følger|følgjer|er|gis) (?:ne[dr]enfor|nedanfor|under|her|som følger|gitt|delt|ordnet|strukturert|inndelt)|"
    r"(?:vi|jeg|eg|me|bydelen|etaten|foretaket|rådet|forbundet)\s+(?:svarer|svarar|besvarer|har (?:valgt å |svart|besvart|strukturert|delt|organisert|ordnet))[^.]{0,60}(?:spørsmål|rett inn|nedenfor|under|rekkefølge|svar)|"
    r"[^.]{0,70}\b(?:blir også belyst|omtales (?:ne[dr]enfor|under|senere|i punkt)|kommenteres (?:ne[dr]enfor|under)|er omtalt (?:under|ovenfor|ne[dr]enfor|i)|kommer vi tilbake til|kjem vi attende til|(?:se|sjå) (?:også |eget |vedlagte |vedlegg)))"
)
_FAREWELL = re.compile(
    r"(?i)(?:(?:ta|ver|vær|det er) (?:gjerne |bare |velkommen|hyggelig)[^.]{0,30}kontakt|ta kontakt|kontakt (?:gjerne |oss|meg)|"
    r"si (?:gjerne )?(?:fra|ifra|i fra|frå)|(?:ring|spør) (?:gjerne|bare)|(?:vi|jeg|eg|me) (?:ser fram|ser frem|gler oss|står (?:gjerne )?til|stiller gjerne|bidrar gjerne|"
    r"bistår gjerne|utdyper gjerne|utdjupar gjerne|svarer gjerne|deltar gjerne|håper (?:dette|svaret|innspill|det)|vonar)|god helg|god jul|god sommer|riktig god|ha en (?:fin|god)|lykke til|"
    r"(?:beklager|orsak|unnskyld|sorry)\b|(?:spørsmål|henvendelser|førespurnader) (?:kan rettes|om|til|rettes|kan sendast)|håper (?:dette|det|dere|svaret)|ved spørsmål|dersom (?:det er|dere har) (?:noen )?spørsmål|"
    r"hvis (?:noe er uklart|dere (?:har|lurer|trenger))|om noko er uklart)"
)
_CLAIMS = re.compile(
    r"(?i)\b(?:bør|burde|må ikke|skal|ønsker|ønskjer|foreslår|mener|meiner|støtter|stør|anbefaler|tilrår|krever|krev|svak|styrk|utfordr|problem|uenig|ueinig|enig|einig)\w*"
)
_LONGEST = 45


def is_signpost(sentence: str) -> bool:
    """Whether a sentence says nothing about the matter itself."""
    words = sentence.split()
    if len(words) > _LONGEST:
        return False
    if _FAREWELL.match(sentence) and len(words) <= 22:
        return not _CLAIMS.search(sentence)
    for pattern in (_REFERENCE, _THANKS, _GUIDE):
        found = pattern.match(sentence)
        if found:
            return not _CLAIMS.search(sentence[found.end() :]) or pattern is _GUIDE
    return False
