"""This file is about the commands that draw maps at random, and that write a map to a file."""

from pathlib import Path

import click

from fordel.adapters.exports import put_file
from fordel.cli.districts import city_with, follow_option, map_argument
from fordel.cli.districts_sample_shown import plain_sampled, show_sampled
from fordel.cli.shell import Talk, command
from fordel.districts.ensemble import Variant, Walk
from fordel.workbench.districts import City, map_of
from fordel.workbench.districts_export import Kind, exported, with_outlines
from fordel.workbench.districts_sample import Wish, crew_for, even_sizes, sample_maps, widest
from fordel.workbench.spreading import Crew

TEXTS = "sampling"
_whole = click.IntRange(1)


@command("sample", texts_file=TEXTS)
@click.argument("city")
@click.argument("plans", metavar="[MAP]...", nargs=-1)
@click.option("-k", "--districts", "count", type=click.IntRange(2, 255))
@click.option("--sizes", metavar="2,1,1")
@click.option("--band", type=click.FloatRange(0, 1, min_open=True))
@click.option("--variant", type=click.Choice([each.value for each in Variant]), multiple=True)
@click.option("--chains", type=_whole, default=4)
@click.option("--samples", type=click.IntRange(4), default=1000)
@click.option("--every", type=_whole, default=25)
@click.option("--keep-whole", type=click.FloatRange(0), default=0.0)
@click.option("--lock", "locks", multiple=True, metavar="A+B|A/B|A=B")
@click.option("--seed", type=int, default=1)
@click.option("--jobs", type=click.IntRange(1, 64))
@click.option("--cluster", metavar="tcp://HOST:PORT", default="")
@follow_option
def sample_command(
    talk: Talk,
    *,
    city: str,
    plans: tuple[str, ...],
    count: int | None,
    sizes: str | None,
    band: float | None,
    variant: tuple[str, ...],
    chains: int,
    samples: int,
    every: int,
    keep_whole: float,
    locks: tuple[str, ...],
    seed: int,
    jobs: int | None,
    cluster: str,
    follow: tuple[str, ...],
) -> None:
    """Draw maps at random, and lay proposals beside them."""
    found = city_with(city, follow)
    drawn = [map_of(found, name) for name in plans]
    wanted = _sizes(count, sizes, [len(each.names) for each in drawn])
    wish = Wish(
        sizes=wanted,
        band=widest(found, drawn) if band is None else band,
        variants=tuple(Variant(each) for each in variant),
        walk=Walk(chains=chains, samples=samples, every=every),
        seed=seed,
        locks=locks,
        keep_whole=keep_whole,
    )
    with talk.progress("sampling.sample.progress", chains=chains) as progress:
        crew = crew_for(wish, Crew(jobs=jobs or 0, address=cluster, on_each=progress.step))
        held = sample_maps(found, wish, drawn, crew=crew)
    if talk.as_json:
        talk.give(plain_sampled(held))
        return
    show_sampled(talk, held)


@command("export", texts_file=TEXTS)
@click.argument("city")
@map_argument
@click.option("--format", "kind", type=click.Choice([each.value for each in Kind]))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
@click.option("--outlines", type=click.Path(path_type=Path))
@follow_option
def export_command(
    talk: Talk,
    *,
    city: str,
    plan: str,
    kind: str | None,
    output: Path,
    outlines: Path | None,
    follow: tuple[str, ...],
) -> None:
    """Write a map as a picture, a table or polygons."""
    found: City = city_with(city, follow)
    if outlines is not None:
        found = with_outlines(found, outlines)
    wanted = Kind(kind) if kind else _kind_of(output)
    put_file(output, exported(found, map_of(found, plan), wanted, talk.texts))
    if talk.as_json:
        talk.give({"path": str(output), "format": wanted})
        return
    talk.tell("sampling.export.done", path=str(output))


def _sizes(count: int | None, sizes: str | None, drawn: list[int]) -> tuple[float, ...]:
    """How large the districts are to be, from what was said or from the first proposal."""
    if sizes is not None:
        try:
            found = tuple(float(each) for each in sizes.split(","))
        except ValueError as fault:
            raise click.BadParameter(sizes, param_hint="--sizes") from fault
        if min(found) <= 0 or (count is not None and count != len(found)):
            raise click.BadParameter(sizes, param_hint="--sizes")
        return found
    if count is None and not drawn:
        raise click.UsageError("-k")
    return even_sizes(count or drawn[0])


def _kind_of(output: Path) -> Kind:
    ending = output.suffix.lower().removeprefix(".")
    try:
        return Kind("geojson" if ending == "json" else ending)
    except ValueError as fault:
        raise click.BadParameter(str(output), param_hint="--format") from fault
