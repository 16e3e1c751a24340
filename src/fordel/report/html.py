"""This file is about the report as one web page that needs nothing from outside."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from fordel.report.values import Report, Texts

_PAGES = Environment(
    loader=PackageLoader("fordel.report"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def html(report: Report, *, texts: Texts) -> str:
    """The report as a self-contained page: no script, no font, no picture from outside."""
    return _PAGES.get_template("report.html").render(report=report, t=texts) + "\n"
