"""This file is about what judging the options says in the decision basis: effects, for whom."""

from collections.abc import Iterator, Sequence

from fordel.adapters.store.premises import newest_premises
from fordel.adapters.store.study import Study
from fordel.appraisal.judge import Judgement
from fordel.model.appraisal import Grade, ParameterId, Truth
from fordel.model.statement import Position
from fordel.report.appraisal_svg import range_lines, rank_bars
from fordel.report.basis import (
    Basing,
    Block,
    BlockId,
    Chapter,
    Column,
    Datum,
    Grid,
    Paragraph,
    Picture,
    Points,
    Ref,
    Sentence,
    SourceEntry,
)
from fordel.report.decision.compose import Contribution
from fordel.workbench.basis_options import COMPUTED, option_chapters, task_chapters, traced
from fordel.workbench.basis_questions import (
    beliefs_chapter,
    homes_chapter,
    proposals_chapter,
    sharing_chapter,
)
from fordel.workbench.judging import Judged, judged
from fordel.workbench.judging_findings import Findings
from fordel.workbench.judging_words import JudgingWords
from fordel.workbench.texts import Texts

_MINUS = "\u2212"


def has_premises(study: Study) -> bool:
    """Whether the study keeps beliefs and options of its own."""
    with study.viewing() as view:
        return newest_premises(view) is not None


def appraisal_contribution(
    study: Study, said: Texts, *, positions: Sequence[Position] = (), draws: int = 10_000
) -> Contribution:
    """What judging the options of a study says, with what the letters want beside it."""
    return contribution_of(judged(str(study.path), draws=draws), said, positions)


def contribution_of(found: Judged, said: Texts, positions: Sequence[Position] = ()) -> Contribution:
    """The same for options that have been judged."""
    words = JudgingWords(said=said, appraised=found.appraised)
    findings = Findings(words=words, judged=found)
    sentences = tuple(_told(each) for each in findings.all())
    return Contribution(
        points=tuple(_told(each) for each in findings.short()),
        chapters={
            "effects": (
                *sharing_chapter(words, found),
                *homes_chapter(words, found),
                _effects(words, found.usual),
                *_signs(words, found.usual),
                *proposals_chapter(words, found, positions),
                *task_chapters(words, found, positions),
            ),
            "advice": (
                _ranking(words, found, sentences),
                beliefs_chapter(words, found),
                *_beliefs(words, found.usual),
                option_chapters(words, found),
            ),
        },
        entries=(_computed(words, found), *_assumptions(words, found)),
    )


def _told(text: str) -> Sentence:
    return Sentence(text=text, refs=(COMPUTED,), truth=Truth.SAMPLED)


def _note(words: JudgingWords, name: str, key: str) -> Paragraph:
    text = words.said.say(f"judging.report.{name}")
    return Paragraph(id=BlockId(key), sentences=(Sentence(text=text, refs=(COMPUTED,)),))


def _ranking(words: JudgingWords, found: Judged, sentences: tuple[Sentence, ...]) -> Chapter:
    say, usual = words.said.say, found.usual
    again = say("judging.report.again", draws=found.draws, seed=found.seed)
    blocks: list[Block] = [
        _note(words, "note", "rangering-om"),
        Points(id=BlockId("rangering-funn"), points=sentences),
        _ranks_table(words, usual),
        _ranks_picture(words, usual),
    ]
    if usual.priced:
        blocks.append(_money_picture(words, usual))
    blocks.append(
        Paragraph(
            id=BlockId("rangering-igjen"), sentences=(Sentence(text=again, refs=(COMPUTED,)),)
        )
    )
    return Chapter(
        id=BlockId("rangering"), title=say("judging.report.ranking"), blocks=tuple(blocks)
    )


def _ranks_table(words: JudgingWords, usual: Judgement) -> Grid:
    say = words.said.say
    columns = (
        Column(name=say("judging.report.option")),
        *(Column(name=words.panel(each.panel), numeric=True) for each in usual.groups),
        Column(name=say("judging.report.money"), numeric=True),
        Column(name=say("judging.report.range"), numeric=True),
    )
    return Grid(
        id=BlockId("rangering-tabell"),
        name=say("judging.report.sheet_ranks"),
        caption=say("judging.report.ranking"),
        columns=columns,
        rows=tuple(_ranks_row(words, usual, at) for at in range(len(usual.options))),
        note=say("judging.report.ranking_note"),
        refs=(COMPUTED,),
    )


def _ranks_row(words: JudgingWords, usual: Judgement, at: int) -> tuple[Datum, ...]:
    option = usual.options[at]
    place = usual.ranked.index(option) if option in usual.ranked else None
    cells = [Datum(text=f"{at + 1}. {words.option(option)}")]
    for each in usual.groups:
        share = None if place is None else float(each.together.ranks[place, 0])
        cells.append(_datum("–" if share is None else words.share(share), share))
    if not usual.priced:
        return (*cells, Datum(text="–"), Datum(text=""))
    money = usual.priced[at]
    cells.append(_datum(words.number(round(money.p50), signed=True), money.p50))
    cells.append(Datum(text=_range(words, money.p10, money.p90)))
    return tuple(cells)


def _datum(text: str, value: float | None) -> Datum:
    return Datum(text=text, value=value, refs=(COMPUTED,))


def _range(words: JudgingWords, low: float, high: float) -> str:
    if low == high:
        return ""
    return words.said.say("judging.word.to", low=words.number(low), high=words.number(high))


def _ranks_picture(words: JudgingWords, usual: Judgement) -> Picture:
    ranks = usual.groups[0].together.ranks
    rows = [
        ranks[usual.ranked.index(each)].tolist() if each in usual.ranked else []
        for each in usual.options
    ]
    told = "; ".join(f"{at + 1}: {words.share(row[0])}" for at, row in enumerate(rows) if row)
    alt = words.said.say("judging.report.ranks_title", told=told)
    return Picture(
        id=BlockId("rangering-bilde"),
        caption=words.said.say("judging.report.ranks_caption"),
        alt=alt,
        svg=rank_bars(rows, title=alt),
        refs=(COMPUTED,),
    )


def _money_picture(words: JudgingWords, usual: Judgement) -> Picture:
    rows = [(each.p10, each.p50, each.p90) for each in usual.priced]
    told = "; ".join(
        f"{at + 1}: {words.number(round(each[1]), signed=True)}" for at, each in enumerate(rows)
    )
    alt = words.said.say("judging.report.money_title", told=told)
    return Picture(
        id=BlockId("rangering-kroner"),
        caption=words.said.say("judging.report.money_caption"),
        alt=alt,
        svg=range_lines(rows, title=alt),
        refs=(COMPUTED,),
    )


def _effects(words: JudgingWords, usual: Judgement) -> Chapter:
    say = words.said.say
    numbers = tuple(Column(name=str(at + 1), numeric=True) for at in range(len(usual.options)))
    named = "; ".join(f"{at + 1}: {words.option(each)}" for at, each in enumerate(usual.options))
    table = Grid(
        id=BlockId("virkninger-tabell"),
        name=say("judging.report.sheet_effects"),
        caption=say("judging.report.effects"),
        columns=(
            Column(name=say("judging.report.criterion")),
            *numbers,
            Column(name=say("judging.report.truth")),
        ),
        rows=tuple(_effects_row(words, usual, at) for at in range(len(usual.criteria))),
        note=say("judging.report.effects_note"),
        refs=(COMPUTED,),
    )
    key = Paragraph(
        id=BlockId("virkninger-numre"), sentences=(Sentence(text=f"{named}.", refs=(COMPUTED,)),)
    )
    title = say("judging.report.effects")
    return Chapter(id=BlockId("virkninger"), title=title, blocks=(key, table, *_noted(words)))


def _noted(words: JudgingWords) -> Iterator[Block]:
    """What the city has said about its criteria, where it has said something."""
    notes = words.appraised.held.premises.notes
    english = words.said.language == "en"
    told = [
        Sentence(text=f"{words.criterion(name)}: {(note[1] if english else '') or note[0]}")
        for name, note in notes.items()
        if name in words.criteria and any(note)
    ]
    if told:
        yield Points(id=BlockId("virkninger-merknader"), points=tuple(told))


def _effects_row(words: JudgingWords, usual: Judgement, column: int) -> tuple[Datum, ...]:
    name, table = usual.criteria[column], usual.table
    title = f"{words.criterion(name)} {words.arrow(name)} ({words.unit(name)})"
    cells = [Datum(text=title)]
    for at in range(len(usual.options)):
        low, high = float(table.p10[at, column]), float(table.p90[at, column])
        middle, around = float(table.p50[at, column]), _range(words, low, high)
        text = words.number(middle)
        cells.append(_datum(f"{text} ({around})" if around else text, middle))
    truth = words.criteria[name].truth
    return (*cells, Datum(text=words.said.say(f"judging.truth.{truth}")))


def _signs(words: JudgingWords, usual: Judgement) -> Iterator[Chapter]:
    """The plus and minus table, where something has no price."""
    say = words.said.say
    found = {(usual.ranked[each.option], each.criterion): each for each in usual.groups[0].signs}
    rows: list[tuple[Datum, ...]] = []
    for name in usual.weighed:
        cells = [found.get((option, name)) for option in usual.options[1:]]
        if any(cells):
            told = (
                "–" if each is None else _signed(each.sign, each.low, each.high) for each in cells
            )
            rows.append((Datum(text=words.criterion(name)), *(Datum(text=each) for each in told)))
    if not rows:
        return
    numbers = (Column(name=str(at + 2)) for at in range(len(usual.options) - 1))
    table = Grid(
        id=BlockId("plussminus-tabell"),
        name=say("judging.report.sheet_signs"),
        caption=say("judging.report.signs"),
        columns=(Column(name=say("judging.report.criterion")), *numbers),
        rows=tuple(rows),
        note=say("judging.report.signs_note"),
        refs=(COMPUTED,),
    )
    yield Chapter(id=BlockId("plussminus"), title=say("judging.report.signs"), blocks=(table,))


def _signed(sign: int, low: int, high: int) -> str:
    return _steps(sign) if low == high else f"{_steps(sign)} ({_steps(low)} / {_steps(high)})"


def _steps(steps: int) -> str:
    return "0" if steps == 0 else ("+" if steps > 0 else _MINUS) * abs(steps)


def _beliefs(words: JudgingWords, usual: Judgement) -> Iterator[Chapter]:
    """What the lead hangs on, and what it is worth to find out."""
    bars = usual.groups[0].tornado
    if not bars:
        return
    say = words.said.say
    worth = {each.parameter: each for each in usual.priced_partial}
    heads = ("number", "value", "grade", "source", "share", "worth")
    rows = []
    for bar in bars:
        known = worth.get(bar.parameter)
        gain = known.value if known is not None and known.value > known.noise else 0.0
        rows.append(
            (
                *traced(words, bar.parameter),
                _datum(words.share(bar.share), bar.share),
                _datum(words.number(gain), gain),
            )
        )
    table = Grid(
        id=BlockId("usikkerhet-tabell"),
        name=say("judging.report.sheet_beliefs"),
        caption=say("judging.report.uncertain"),
        columns=tuple(
            Column(name=say(f"judging.report.{name}"), numeric=name in {"share", "worth"})
            for name in heads
        ),
        rows=tuple(rows),
        note=say("judging.report.uncertain_note"),
        refs=(COMPUTED,),
    )
    yield Chapter(id=BlockId("usikkerhet"), title=say("judging.report.uncertain"), blocks=(table,))


def _computed(words: JudgingWords, found: Judged) -> SourceEntry:
    """What the figures were worked out by: every formula, and how to do it again."""
    say = words.said.say
    formulas = (
        say(
            "judging.report.formula",
            criterion=words.criterion(each.id),
            formula=each.formula,
            source=each.source,
        )
        for each in words.criteria.values()
    )
    again = say("judging.report.again", draws=found.draws, seed=found.seed)
    return SourceEntry(
        ref=COMPUTED, title=say("judging.report.computed"), details=(again, *formulas)
    )


def _assumptions(words: JudgingWords, found: Judged) -> Iterator[SourceEntry]:
    sources = {str(each.id): each for each in found.appraised.held.premises.sources}
    for each in found.appraised.futures.parameters:
        source = sources.get(str(each.source))
        name, value, grade, *_ = (cell.text for cell in traced(words, ParameterId(each.id)))
        details = [words.said.say("judging.report.value_line", value=value, grade=grade)]
        details += [text for text in (each.locator, each.note) if text]
        yield SourceEntry(
            ref=Ref(kind=Basing.ASSUMPTION, id=each.id),
            title=words.said.say("judging.report.assumption", name=name),
            details=(*details, *((source.title,) if source else ())),
            licence=(source.licence or "") if source else "",
            dated=each.dated,
            grade=Grade(each.grade),
        )
