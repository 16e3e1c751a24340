"""This file is about a study as a REFI-QDA project, which other analysis programs open.

Source: REFI-QDA standard, QDA-XML version 1.0, Project.xsd of 18 March 2019. Positions count
characters of the plain text source; the first is 0, and the end is the first one left out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum
from io import BytesIO
from uuid import NAMESPACE_URL, UUID, uuid5
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from fordel.model.register import Task, TaskId
from fordel.model.response import CanonicalQuestion, ResponseId
from fordel.model.statement import (
    About,
    Codes,
    Demand,
    Kind,
    Measure,
    PlaceSource,
    Reason,
    Standing,
    Statement,
)
from fordel.report.outgoing import (
    Outgoing,
    SentResponse,
    SentStatement,
    Words,
    label,
    task_names,
)

_NAMESPACE = "urn:QDA-XML:project:1.0"
_OURS = uuid5(NAMESPACE_URL, "urn:fordel:qdpx")
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_NAME_LENGTH = 60
_GROUPS: tuple[tuple[str, type[StrEnum]], ...] = (
    ("kind", Kind),
    ("measure", Measure),
    ("demand", Demand),
    ("reason", Reason),
    ("about", About),
    ("place_source", PlaceSource),
    ("question", CanonicalQuestion),
    ("standing", Standing),
)
_COLOURS = {
    Kind.STRENGTH: "#2E7D32",
    Kind.WEAKNESS: "#C62828",
    Kind.PROPOSAL: "#1565C0",
    Kind.ARGUMENT: "#6A1B9A",
    Kind.CONDITION: "#EF6C00",
    Kind.CONTEXT: "#616161",
}


def qdpx(outgoing: Outgoing, *, words: Words, language: str) -> bytes:
    """The project file: the letters as plain text, a code book, and every statement coded."""
    desk = _Desk(outgoing=outgoing, words=words, language=language)
    tree = etree.ElementTree(_project(desk))
    xml = etree.tostring(tree, xml_declaration=True, encoding="utf-8", pretty_print=True)
    file = BytesIO()
    with ZipFile(file, "w") as bundle:
        _put(bundle, "project.qde", xml)
        for sent in outgoing.responses:
            _put(bundle, f"sources/{desk.source(sent)}.txt", sent.text.encode("utf-8"))
    return file.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    outgoing: Outgoing
    words: Words
    language: str

    @property
    def time(self) -> str:
        return self.outgoing.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def say(self, name: str) -> str:
        return self.words[f"export.{name}"]

    def guid(self, *parts: object) -> str:
        """The same for the same thing in every export, and for nothing else."""
        return str(_uuid(*parts))

    def user(self, coder: str) -> str:
        return self.guid("user", coder)

    def code(self, group: str, value: str) -> str:
        return self.guid("code", group, value)

    def source(self, sent: SentResponse) -> str:
        return self.guid("source", sent.response.id)

    def selection(self, response: ResponseId, statement: str) -> str:
        return self.guid("selection", response, statement)

    def statements(self) -> Iterator[Statement]:
        return (each.statement for sent in self.outgoing.responses for each in sent.statements)


def _uuid(*parts: object) -> UUID:
    return uuid5(_OURS, "\x1f".join(map(str, parts)))


def _project(desk: _Desk) -> etree._Element:
    coders = sorted({each.coder for each in desk.statements()} | {"Fordel"})
    project = etree.Element(
        f"{{{_NAMESPACE}}}Project",
        {
            "name": _safe(desk.outgoing.title),
            "origin": "Fordel",
            "creatingUserGUID": desk.user("Fordel"),
            "creationDateTime": desk.time,
        },
        nsmap={None: _NAMESPACE},  # type: ignore[dict-item]  # lxml takes None for no prefix
    )
    users = _in(project, "Users")
    for coder in coders:
        _in(users, "User", guid=desk.user(coder), name=coder)
    _code_book(desk, project)
    if desk.outgoing.responses:
        _cases(desk, project)
        sources = _in(project, "Sources")
        for sent in desk.outgoing.responses:
            _source(desk, sources, sent)
    _links(desk, project)
    _in(project, "Description").text = desk.say("about.private_text")
    return project


def _code_book(desk: _Desk, project: etree._Element) -> None:
    codes = _in(_in(project, "CodeBook"), "Codes")
    for group, values in _GROUPS:
        head = _head(desk, codes, group)
        for value in values:
            code = _code(desk, head, group, value, label(desk.words, group, value))
            if isinstance(value, Kind):
                code.set("color", _COLOURS[value])
    holders = sorted({holder for each in desk.statements() for holder in each.codes.holder})
    head = _head(desk, codes, "holder")
    for holder in holders:
        _code(desk, head, "holder", holder, label(desk.words, "holder", holder))
    _tasks(desk, _head(desk, codes, "task"))


def _tasks(desk: _Desk, head: etree._Element) -> None:
    """The task list as a tree: domains, tasks, and tasks that are parts of others."""
    names = task_names(desk.outgoing.tasks, desk.language)
    children: dict[TaskId | None, list[Task]] = defaultdict(list)
    for task in desk.outgoing.tasks:
        children[task.parent].append(task)
    domains = dict.fromkeys(task.domain for task in children[None])
    for domain in domains:
        above = _code(
            desk, head, "domain", domain, label(desk.words, "domain", domain), codable=False
        )
        _branch(desk, above, [task for task in children[None] if task.domain == domain], children)
    unknown = {task for each in desk.statements() for task in each.codes.tasks} - set(names)
    for other in sorted(unknown):
        _code(desk, head, "task", other, other)


def _branch(
    desk: _Desk,
    above: etree._Element,
    tasks: Iterable[Task],
    children: dict[TaskId | None, list[Task]],
) -> None:
    names = task_names(tasks := list(tasks), desk.language)
    for task in tasks:
        code = _code(desk, above, "task", task.id, names[task.id])
        _branch(desk, code, children.get(task.id, []), children)


def _head(desk: _Desk, codes: etree._Element, group: str) -> etree._Element:
    return _code(desk, codes, "group", group, desk.say(f"code.{group}"), codable=False)


def _code(
    desk: _Desk,
    above: etree._Element,
    group: str,
    value: str,
    name: str,
    *,
    codable: bool = True,
) -> etree._Element:
    return _in(
        above,
        "Code",
        guid=desk.code(group, value),
        name=name,
        isCodable=str(codable).lower(),
    )


_VARIABLES = (("body", "Text"), ("dated", "Date"), ("case_number", "Text"), ("file", "Text"))


def _cases(desk: _Desk, project: etree._Element) -> None:
    """One case for each respondent, with what is known of them."""
    variables = _in(project, "Variables")
    for name, kind in _VARIABLES:
        _in(
            variables,
            "Variable",
            guid=desk.guid("variable", name),
            name=desk.say(f"column.{name}"),
            typeOfVariable=kind,
        )
    cases = _in(project, "Cases")
    for sent in desk.outgoing.responses:
        response = sent.response
        case = _in(cases, "Case", guid=desk.guid("case", response.id), name=response.consultee.name)
        known = {
            "body": label(desk.words, "body", response.consultee.kind),
            "dated": response.dated.isoformat() if response.dated else None,
            "case_number": response.case_number,
            "file": sent.file,
        }
        for name, kind in _VARIABLES:
            if value := known[name]:
                entry = _in(case, "VariableValue")
                _in(entry, "VariableRef", targetGUID=desk.guid("variable", name))
                _in(entry, f"{kind}Value").text = _safe(value)
        _in(case, "SourceRef", targetGUID=desk.source(sent))


def _source(desk: _Desk, sources: etree._Element, sent: SentResponse) -> None:
    guid = desk.source(sent)
    source = _in(
        sources,
        "TextSource",
        guid=guid,
        name=f"{sent.number:03d} {sent.response.consultee.name}",
        plainTextPath=f"internal://{guid}.txt",
        creatingUser=desk.user("Fordel"),
        creationDateTime=desk.time,
    )
    for each in sent.statements:
        _selection(desk, source, each)


def _selection(desk: _Desk, source: etree._Element, sent: SentStatement) -> None:
    statement = sent.statement
    user = desk.user(statement.coder)
    selection = _in(
        source,
        "PlainTextSelection",
        guid=desk.selection(statement.response, statement.id),
        name=_short(sent.text),
        startPosition=str(sent.start),
        endPosition=str(sent.end),
        creatingUser=user,
        creationDateTime=desk.time,
    )
    _in(selection, "Description").text = desk.say("received_place").format(
        start=statement.passage.start, end=statement.passage.end
    )
    for group, value in _marks(statement.codes, statement.standing):
        coding = _in(
            selection,
            "Coding",
            guid=desk.guid("coding", statement.response, statement.id, group, value),
            creatingUser=user,
            creationDateTime=desk.time,
        )
        _in(coding, "CodeRef", targetGUID=desk.code(group, value))


def _marks(codes: Codes, standing: Standing) -> Sequence[tuple[str, str]]:
    """Every code a statement carries, each once."""
    single = {
        "kind": codes.kind,
        "question": codes.question,
        "about": codes.about,
        "place_source": codes.place_source,
        "demand": codes.demand,
        "standing": standing,
    }
    lists: dict[str, Sequence[str]] = {
        "measure": codes.measures,
        "task": codes.tasks,
        "reason": codes.reasons,
        "holder": codes.holder,
    }
    found = [(group, str(value)) for group, value in single.items() if value is not None]
    found += [(group, str(value)) for group, values in lists.items() for value in values]
    return list(dict.fromkeys(found))


def _links(desk: _Desk, project: etree._Element) -> None:
    """From each argument and condition to the proposal it belongs to."""
    known = {(each.response, each.id) for each in desk.statements()}
    pairs = [
        (each.response, each.id, each.codes.supports)
        for each in desk.statements()
        if each.codes.supports is not None and (each.response, each.codes.supports) in known
    ]
    if not pairs:
        return
    links = _in(project, "Links")
    for response, origin, target in pairs:
        _in(
            links,
            "Link",
            guid=desk.guid("link", response, origin, target),
            name=desk.say("supports"),
            direction="OneWay",
            originGUID=desk.selection(response, origin),
            targetGUID=desk.selection(response, target),
        )


def _in(above: etree._Element, tag: str, **attributes: str) -> etree._Element:
    safe = {name: _safe(value) for name, value in attributes.items()}
    return etree.SubElement(above, f"{{{_NAMESPACE}}}{tag}", safe)


def _short(text: str) -> str:
    return text if len(text) <= _NAME_LENGTH else text[: _NAME_LENGTH - 1].rstrip() + "…"


def _safe(text: str) -> str:
    """The text without the characters that XML forbids."""
    return "".join(each if _is_xml(each) else "\ufffd" for each in text)


def _is_xml(character: str) -> bool:
    return (
        character in "\t\n\r"
        or " " <= character <= "\ud7ff"
        or "\ue000" <= character <= "\ufffd"
        or character >= "\U00010000"
    )


def _put(bundle: ZipFile, name: str, content: bytes) -> None:
    """The same content makes the same bytes, whenever it is written."""
    entry = ZipInfo(name, date_time=_ZIP_EPOCH)
    entry.compress_type = ZIP_DEFLATED
    bundle.writestr(entry, content)
