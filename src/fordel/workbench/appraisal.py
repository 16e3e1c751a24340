"""This file is about options for a city and what they come to: beliefs, options, and effects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fordel.adapters.appraisal_files import (
    base_tables,
    example_premise_names,
    example_premise_tables,
    premise_tables_at,
    put_premise_tables,
)
from fordel.adapters.files import product_tasks
from fordel.adapters.store.address import study_place
from fordel.adapters.store.premises import add_premises, newest_premises
from fordel.adapters.store.study import Study, open_study
from fordel.appraisal.effects import Effects, effects
from fordel.appraisal.futures import SCREEN, Futures, case_name, draw, in_case
from fordel.appraisal.ground import Ground
from fordel.appraisal.measures import MEASURES
from fordel.appraisal.measures_equity import Observed, observed, practice_parameters
from fordel.appraisal.options import (
    carried,
    pools_option,
    refuse_taken_names,
    today_option,
    with_groups,
    with_rules,
)
from fordel.appraisal.read import Known, laid_over, read_premises
from fordel.appraisal.write import with_option
from fordel.model.appraisal import PanelId, Parameter, SwitchId
from fordel.model.option import Option, OptionId
from fordel.model.premises import Premises
from fordel.model.table import Table
from fordel.workbench.districts import City, city_named
from fordel.workbench.ground import Held, ground_for, held_from, in_case_of, today_map
from fordel.workbench.register import State, state_named


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Appraised:
    """What options come to under one case of beliefs, with all it rests on (norsk: vurdering).

    ``options`` stand in the order in which they are shown, today first.
    """

    held: Held
    options: tuple[Option, ...]
    ground: Ground
    futures: Futures
    effects: Effects


def appraised(
    name: str,
    *,
    draws: int = SCREEN,
    seed: int = 1,
    case: Mapping[SwitchId, str] | None = None,
    only: Sequence[OptionId] = (),
) -> Appraised:
    """What the options of an example or a study come to.

    ``case`` chooses beliefs about how the world works, the usual ones where nothing is chosen;
    ``only`` names the options to look at besides today.

    Raises:
        InputError: F355, F246, for a study without areas or a register; those of reading.
    """
    return worked_out(held_named(name), draws=draws, seed=seed, case=case, only=only)


def worked_out(
    held: Held,
    *,
    draws: int = SCREEN,
    seed: int = 1,
    case: Mapping[SwitchId, str] | None = None,
    only: Sequence[OptionId] = (),
) -> Appraised:
    """The same for a city that is ready."""
    chosen = case or {}
    held = in_case_of(held, chosen)
    every = options_of(held)
    options = tuple(each for each in every if not only or each.id in only or each is every[0])
    futures = draw(
        in_case(parameters_of(held.premises), held.premises.switches, chosen),
        held.premises.correlations,
        seed=seed,
        draws=draws,
    )
    ground = ground_for(held, options)
    wanted = {name: each for name, each in MEASURES.items() if name not in held.premises.unused}
    return Appraised(
        held=held,
        options=options,
        ground=ground,
        futures=futures,
        effects=effects(
            options, ground, futures, case=case_name(chosen) if chosen else "", measures=wanted
        ),
    )


def held_named(name: str) -> Held:
    """A city with its areas, its register and its beliefs: an example or a study.

    Raises:
        InputError: F355, F246, for a study without areas or a register; those of reading.
    """
    city, state = city_named(name), state_named(name)
    return held_from(city, state, premises_named(name, city, state))


def options_of(held: Held) -> tuple[Option, ...]:
    """Today, today's districts with pools, and what the city has drawn up.

    Raises:
        InputError: F539, if an option takes the name of one that is always there.
    """
    now = today_map(held.city)
    pools = pools_option(held.today, tuple(held.counted), held.counted, held.plans[now])
    above = {each.id: each.parent for each in held.state.register.tasks if each.parent}
    own = tuple(
        carried(with_groups(each, held.plans[each.map]), above, held.today)
        for each in held.premises.options
    )
    return with_rules(own, today_option(now, held.premises.as_of.year), pools)


def parameters_of(premises: Premises, panel: PanelId | None = None) -> tuple[Parameter, ...]:
    """One belief of each thing: the panel's own where it has one, else the first that is given.

    What answers to invented cases say of a task comes in the place of what is believed of it.
    """
    found: dict[str, Parameter] = {}
    for each in (*premises.parameters, *practice_parameters(premises.vignettes)):
        measured = each.task is not None and each.id.startswith("practice_")
        if each.id not in found or measured or (panel is not None and each.panel == panel):
            found[each.id] = each
    return tuple(found.values())


def observed_in(held: Held) -> tuple[Observed, ...]:
    """What was counted in small areas, task by task, under each map that an option is drawn on."""
    options = options_of(held)
    ground = ground_for(held, options)
    return tuple(
        found
        for name, district_of in ground.areas_in.items()
        for found in observed(held.premises.cases, district_of, name)
    )


def base_premises() -> Premises:
    """What holds for every city until it says otherwise."""
    tasks = {str(each.id) for each in product_tasks()}
    return read_premises(base_tables(), Known(tasks=tasks))


def premises_named(name: str, city: City, state: State) -> Premises:
    """What the appraisal of an example or a study starts from, laid over what holds for all.

    Raises:
        InputErrors: all faults of the tables.
    """
    tables = premise_tables_named(name)
    base = base_premises()
    if not tables:
        own = Premises(title=city.table.title, city=city.table.city, as_of=city.table.as_of)
        return laid_over(base, own)
    return read_premises(tables, known_to(city, state))


def known_to(city: City, state: State) -> Known:
    """What the tables of a city may refer to."""
    tasks = {str(each.id) for each in (*state.register.tasks, *product_tasks())}
    return Known(tasks=tasks, maps=set(city.maps), base=base_premises())


def premise_tables_named(name: str) -> tuple[Table, ...]:
    """The appraisal tables of an example or a study; none, if it has none of its own."""
    path = Path(name)
    if name in example_premise_names() and not path.exists():
        return example_premise_tables(name)
    with open_study(study_place(path)) as study, study.viewing() as view:
        return newest_premises(view) or ()


def keep_premises(study: Study, source: str, *, now: datetime) -> Premises:
    """Make the appraisal tables of an example, a workbook or a folder the study's own.

    Raises:
        InputErrors: all faults of the tables.
        InputError: F539, if an option takes the name of one that is always there.
    """
    named = source in example_premise_names() and not Path(source).exists()
    tables = example_premise_tables(source) if named else premise_tables_at(Path(source))
    return keep_premise_tables(study, tables, origin=source, now=now)


def keep_premise_tables(
    study: Study, tables: Sequence[Table], *, origin: str, now: datetime
) -> Premises:
    """Make appraisal tables that were read from somewhere the study's own.

    Raises:
        InputErrors: all faults of the tables.
        InputError: F539, as for ``keep_premises``.
    """
    city, state = city_named(str(study.path)), state_named(str(study.path))
    found = read_premises(tables, known_to(city, state))
    refuse_taken_names(found.options)
    with study.changing() as change:
        add_premises(change, tuple(tables), origin=origin, read_at=now)
    return found


def keep_option(study: Study, held: Held, option: Option, *, origin: str, now: datetime) -> None:
    """Add an option to those of the study; one with the same name gives way to it.

    Raises:
        InputErrors: all faults, such as a map that is not there.
        InputError: F539, if it takes the name of one that is always there.
    """
    tables = with_option(premise_tables_named(str(study.path)), option, held.premises)
    refuse_taken_names(read_premises(tables, known_to(held.city, held.state)).options)
    with study.changing() as change:
        add_premises(change, tables, origin=origin, read_at=now)


def write_premises_template(folder: Path) -> tuple[Path, ...]:
    """A small filled-in example as CSV files in a new folder."""
    return put_premise_tables(folder, example_premise_tables("lilleby"))
