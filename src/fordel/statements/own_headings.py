"""This file is about what respondents call their chapters when they do not use the inquiry's words.

Such headings are short and leave the matter unsaid ("ett sted for hele byen"), so their words
mean this much only where they stand as a heading.
"""

from fordel.model.response import CanonicalQuestion
from fordel.statements.phrases import phrases

Q = CanonicalQuestion

_LONGEST = 10
_DISTRICTS = (
    r"(?:(?:en|ein|hver|kvar|den enkelte|hver enkelt) )?(?:by|kommune)del(?:en|ene|ane|er|ar)?"
)
_AGENCY = r"(?:(?:en|ein|én) )?(?:\w*etat(?:en|ene|ane|er|ar)?|foretak(?:et|ene|a)?)"
_MAY = r"(?:bør|burde|kan|kunne|skal|skulle|må)"
_DOES = (
    r"(?:ha|hatt|få|fått|gjøre|gjere|gjort|styre|bestemme|eie|eige|drive|overta|avgjøre|avgjere"
    r"|ta seg av|stå for)"
)
_FITS = (
    r"(?:hører|høyrer|passer|passar|ligger|ligg)(?: \w+)? ?(?:hjemme|heime|best|bedre|betre)"
    r"(?: \w+)?"
)
_COOPERATION = phrases(
    r"""
    (?:dele|deler|delt|delast|deles) (?:\w+ ){0,2}(?:med|på)\b
    mellom (?:nivåene|nivåa|forvaltningsnivå\w*)\W*\Z
    (?:i lag|gjensidig\w*)\b
    spille (?:\w+ )?gode?\b
    (?:grensesnitt|grenseflat|kontaktflat|bindeledd)\w*
    (?:dialog|kontakt|forhold|relasjon|samtale)(?:en|et)? (?:\w+ )?(?:mellom|med|til)
    & (?:by|kommune)?del
    (?:dialog|kontakt|relasjon)\w* (?:\w+ )?(?:mellom|med)\b
    (?:snakk|jobb|arbeid|stå|dra|tenk|planlegg)\w* (?:\w+ )?(?:sammen|saman|på tvers)\b
    (?:nabo|nettverk)\w* (?:\w+ ){0,3}(?:sammen|saman|på tvers|hverandre|kvarandre|bydel\w*)\b
    """
)
_TO_DISTRICTS = phrases(
    rf"""
    (?:mer|meir|større|flere|fleire|alt?|mest) (?:\w+ ){{0,2}}(?:til|hos|i|ut i|ut til)
    & {_DISTRICTS}\b
    (?:la|gi|gje|gjev) {_DISTRICTS}\b
    {_DISTRICTS} (?:heller |selv |sjølv )?{_MAY} (?:heller |selv |sjølv )?{_DOES}\W*\Z
    {_MAY} (?:heller )?{_DISTRICTS} (?:heller |selv |sjølv )?{_DOES}\W*\Z
    {_FITS} (?:i|hos|til|ute i) {_DISTRICTS}\b
    {_FITS} lokalt\b
    oppg[aå]v\w* for {_DISTRICTS}\W*\Z
    (?:avgjøres|avgjerast|bestemmes|bestemmast|løses|løysast|styres|styrast|gjøres|gjerast|
    &eies|ligge|liggje) lokalt\b
    (?:nærmere|nærmare|tettere på|tettare på) (?:innbygg|folk|bruk|bebo|menneske|der)\w*
    {_MAY} (?:ut |ned |tilbake |attende )?(?:til|i) {_DISTRICTS}\b
    ut (?:fra|frå|av) (?:rådhus\w*|sentrum|etat\w*|sentraladm\w*)
    """
)
_TO_CENTRAL = phrases(
    rf"""
    {_FITS} (?:sentralt|samlet|samla)\b
    {_FITS} (?:i|hos|på|til) (?:{_AGENCY}|rådhus\w*|byen|kommunen)\b
    for (?:stor|stort|store|liten|lite|små|tung|tungt|tunge|smal|smalt|smale|spesielt|sjelden\w*)
    & (?:for|til) (?:oss|én|en|ein|å)\b
    (?:byen|rådhuset|{_AGENCY}|(?:kommunen )?sentralt) (?:heller )?{_MAY} {_DOES}\b
    {_MAY} (?:heller )?(?:byen|rådhuset|{_AGENCY}) (?:heller )?{_DOES}\W*\Z
    (?:kommunen|byen) {_MAY} (?:\w+ ){{1,3}}(?:samlet|samla|for alle)\b
    {_MAY} (?:inn |opp )?(?:til|i|hos|på) (?:{_AGENCY}|rådhus\w*|byen|kommunen)\b
    la (?:byen|rådhuset|kommunen|{_AGENCY})\b
    (?:ett?|eitt|én|éin|ein|ei|én felles|likt|felles) (?:\w+ ){{0,2}}for (?:hele|heile|alle|byen)\b
    (?:være|vere|bli) felles\b
    (?:samling|sentralisering) av\b
    """
)
_LOCAL_TASKS = phrases(r"lokale oppg[aå]v\w* (?:i|hos) ")


def own_heading(low: str) -> CanonicalQuestion | None:
    """The question that a short heading in a respondent's own words means, if any."""
    if len(low.split()) > _LONGEST:
        return None
    if _COOPERATION.search(low):
        return Q.COOPERATION
    out = bool(_TO_CENTRAL.search(low))
    home = bool(_TO_DISTRICTS.search(low) or _LOCAL_TASKS.search(low))
    if home == out:
        return None
    return Q.TO_CENTRAL if out else Q.TO_DISTRICTS
