"""The command line: a thin door to the workbench."""

import click


@click.group()
@click.version_option(package_name="fordel")
def main() -> None:
    """Fordel: who should do what in a city with districts."""
