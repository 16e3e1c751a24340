"""This file is about the parts of the web workbench that others made: fetching them anew, checked.

Run it with `python tools/vendor_web.py` after changing a version below. It needs `npm`; nothing
else in Fordel does, and no page ever fetches anything. The sums are those of the packages as they
were first looked at: another package under the same version stops here.
"""

import hashlib
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

VENDOR = Path(__file__).resolve().parents[1] / "src" / "fordel" / "web" / "static" / "vendor"

# What our pages use of the design system, and no more. Order matters: it is that of its own index.
PARTS = (
    "base",
    "alert",
    "badge",
    "breadcrumbs",
    "button",
    "card",
    "chip",
    "details",
    "divider",
    "error-summary",
    "field",
    "fieldset",
    "heading",
    "input",
    "label",
    "link",
    "list",
    "pagination",
    "paragraph",
    "skip-link",
    "spinner",
    "table",
    "tabs",
    "tag",
    "toggle-group",
    "validation-message",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One package: which files of it are kept under which name."""

    name: str
    version: str
    sha256: str
    licence: str
    kept: dict[str, tuple[str, ...]]
    layer: str = ""


PACKAGES = (
    Package(
        name="@digdir/designsystemet-css",
        version="1.22.0",
        sha256="0eeef1d967ee4f21e5e59f37c20666db8b66f20d93d4617907c4c4661f52298c",
        licence="MIT",
        layer="ds.components",
        kept={
            "designsystemet.css": tuple(f"dist/src/{part}.css" for part in PARTS),
            "designsystemet.LICENSE.txt": ("LICENSE",),
        },
    ),
    Package(
        name="@digdir/designsystemet-css",
        version="1.22.0",
        sha256="0eeef1d967ee4f21e5e59f37c20666db8b66f20d93d4617907c4c4661f52298c",
        licence="MIT",
        kept={"designsystemet-theme.css": ("dist/theme/designsystemet.css",)},
    ),
    Package(
        name="htmx.org",
        version="2.0.11",
        sha256="165a2655073e9e6e55e307a7c74e8ebcdb76afb7701f9c16cfd106a13add408e",
        licence="0BSD",
        kept={"htmx.min.js": ("dist/htmx.min.js",), "htmx.LICENSE.txt": ("LICENSE",)},
    ),
    Package(
        name="@fontsource-variable/inter",
        version="5.3.0",
        sha256="d26710dd38e7217484a1d47ee76c024977ec550548876f26d06ed1844af09a14",
        licence="OFL-1.1",
        kept={
            "inter-latin.woff2": ("files/inter-latin-wght-normal.woff2",),
            "inter-latin-ext.woff2": ("files/inter-latin-ext-wght-normal.woff2",),
            "inter.LICENSE.txt": ("LICENSE",),
        },
    ),
)


def main() -> int:
    """Fetch every package, check it, and keep what is used of it."""
    VENDOR.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        for package in PACKAGES:
            packed = _fetch(package, Path(folder))
            found = hashlib.sha256(packed.read_bytes()).hexdigest()
            if found != package.sha256:
                sys.stderr.write(f"{package.name} {package.version} has another sum: {found}\n")
                return 1
            _keep(package, packed)
    (VENDOR / "THIRD_PARTY.md").write_text(_note(), encoding="utf-8")
    return 0


def _fetch(package: Package, folder: Path) -> Path:
    wanted = f"{package.name}@{package.version}"
    done = subprocess.run(  # noqa: S603  # the names stand above
        ["npm", "pack", "--silent", wanted],  # noqa: S607  # wherever the developer has it
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return folder / done.stdout.strip().splitlines()[-1]


def _keep(package: Package, packed: Path) -> None:
    with tarfile.open(packed) as archive:
        for name, members in package.kept.items():
            data = b"\n".join(_member(archive, f"package/{each}") for each in members)
            if package.layer and name.endswith(".css"):
                data = f"@layer {package.layer}{{".encode() + data + b"}\n"
            (VENDOR / name).write_bytes(data)


def _member(archive: tarfile.TarFile, name: str) -> bytes:
    found = archive.extractfile(name)
    if found is None:
        raise FileNotFoundError(name)
    return found.read()


def _note() -> str:
    lines = [
        "# Made by others",
        "",
        "Fetched and checked by `tools/vendor_web.py`; each licence lies beside.",
        "",
        "| package | version | licence | SHA-256 of the package |",
        "|---|---|---|---|",
    ]
    rows = dict.fromkeys((p.name, p.version, p.licence, p.sha256) for p in PACKAGES)
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
