"""This file is about dates and numbers as people write them in their language."""

from datetime import date, datetime

_MONTHS = {
    "nb": "jan. feb. mars april mai juni juli aug. sep. okt. nov. des.",
    "en": "Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec",
}


def day(when: date | datetime, language: str) -> str:
    """A date as people write it."""
    month = _MONTHS[language].split()[when.month - 1]
    point = "." if language == "nb" else ""
    return f"{when.day}{point} {month} {when.year}"


def moment(when: datetime, language: str) -> str:
    """A date and the time of day, where the machine is."""
    here = when.astimezone()
    return f"{day(here, language)} {here:%H:%M}"


def number(value: float, language: str, *, digits: int = 0) -> str:
    """A number with thin gaps between thousands, and the language's own decimal sign."""
    written = f"{value:,.{digits}f}"
    point = "," if language == "nb" else "."
    return written.replace(",", " ").replace(".", point).replace("-", "−")


def percent(share: float, language: str) -> str:
    """A share as whole percent; only nothing is 0 and only everything is 100."""
    whole = round(100 * share)
    if whole == 0 and share > 0:
        whole = 1
    if whole == 100 and share < 1:
        whole = 99
    return f"{whole} %" if language == "nb" else f"{whole}%"
