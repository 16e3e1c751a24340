"""Take the pictures that the documents show, from the bundled example, with Debian's Chromium.

`python tools/make_pictures.py` writes docs/pictures/*.png.
"""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import sync_playwright

from fordel.adapters.files import example_consultation
from fordel.workbench.basis import report_page
from fordel.workbench.responses import code_responses, incoming_example, read_files
from fordel.workbench.study import new_study, open_study

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
CHROMIUM = "/usr/bin/chromium"
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]


def page_of(example: str, folder: Path) -> Path:
    """The report of a bundled example, as a file."""
    now = datetime(2026, 11, 22, tzinfo=UTC)
    path = folder / f"{example}.fordel"
    new_study(path, now=now, consultation=example_consultation(example))
    with open_study(path) as study:
        list(read_files(study, incoming_example(example), now=now))
        list(code_responses(study, now=now))
        page = report_page(study, now=now)
    place = folder / f"{example}.html"
    place.write_text(page, encoding="utf-8")
    return place


def main() -> None:
    """Write every picture."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as browsers:
        browser = browsers.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 1280, "height": 860})
        page.goto(page_of("lilleby", Path(folder)).as_uri())
        for name, place in (("matrix", "#matrisen"), ("task", "#oppgave-nursing_homes")):
            page.locator(place).scroll_into_view_if_needed()
            page.evaluate(f"document.querySelector('{place}').scrollIntoView()")
            page.screenshot(path=PICTURES / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
