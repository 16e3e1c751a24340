"""This file is about a register for other programs: services as CPSV-AP-NO, tasks as SKOS, JSON.

Source: CPSV-AP-NO 1.1 (Digdir): a public service must have an identifier, a title, a description, a
competent authority, a possible output and a contact point; the output a title and a description.
Who does what stands as participations.
"""

import json
import re
from collections.abc import Iterator
from string import ascii_letters, digits
from typing import Any

from rdflib import DCTERMS, FOAF, RDF, SKOS, XSD, Graph, Literal, Namespace, URIRef

from fordel.errors import InputError
from fordel.model.register import Register, Role, Task, TaskId, Unit, UnitId, UnitKind
from fordel.register.holdings import Holdings, allocation_on, holdings_of
from fordel.register.write import tables_of

CPSV = Namespace("http://purl.org/vocab/cpsv#")
CPSVNO = Namespace("https://data.norge.no/vocabulary/cpsvno#")
CV = Namespace("http://data.europa.eu/m8g/")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
LOS = Namespace("https://psi.norge.no/los/")
ROLE_TYPE = Namespace("https://data.norge.no/vocabulary/role-type#")
BOKMAL = URIRef("http://publications.europa.eu/resource/authority/language/NOB")
_PLAIN = frozenset(f"{ascii_letters}{digits}:/?#&=%.-_~+,;@")
PUBLISHER = Namespace("http://purl.org/adms/publishertype/")
_PRIVATE = frozenset({UnitKind.SUPPLIER, UnitKind.ASSOCIATION})
_KINDS = {
    UnitKind.STATE: "NationalAuthority",
    UnitKind.HOSPITAL: "RegionalAuthority",
    UnitKind.SUPPLIER: "Company",
    UnitKind.ASSOCIATION: "NonProfitOrganisation",
}


def public_services(register: Register, *, root: str, form: str) -> bytes:
    """The tasks that have a known authority, as public services.

    ``root`` is where the city's own addresses begin, and ``form`` is turtle or json-ld.

    Raises:
        InputError: F238, if no contact is known for one of the authorities.
    """
    graph = _graph()
    holdings = holdings_of(allocation_on(register, register.as_of))
    used: dict[UnitId, None] = {}
    deciding: dict[UnitId, None] = {}
    for task in register.tasks:
        authorities = _units_in(holdings, task.id, Role.AUTHORITY)
        if authorities:
            deciding |= dict.fromkeys(authorities)
            used |= dict.fromkeys(_service(graph, task, holdings, root))
    for name in used:
        _organisation(graph, holdings.units[name], register.city, root)
    for name in deciding:
        _contact(graph, holdings.units[name], register.contact, root)
    return _written(graph, form)


def services_left_out(register: Register) -> tuple[TaskId, ...]:
    """The tasks that cannot be told as public services, since nobody is known to decide in them."""
    holdings = holdings_of(allocation_on(register, register.as_of))
    above = {task.parent for task in register.tasks}
    return tuple(
        task.id
        for task in register.tasks
        if task.id not in above and not _units_in(holdings, task.id, Role.AUTHORITY)
    )


def task_list(register: Register, *, root: str) -> bytes:
    """The tasks as a SKOS list in Turtle, with names in both languages and what is above what."""
    graph = _graph()
    scheme = URIRef(f"{root}oppgaver")
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    graph.add((scheme, DCTERMS.title, Literal(register.title, lang="nb")))
    for task in register.tasks:
        here = _task_address(root, task.id)
        graph.add((here, RDF.type, SKOS.Concept))
        graph.add((here, SKOS.inScheme, scheme))
        graph.add((here, SKOS.notation, Literal(task.id)))
        graph.add((here, SKOS.prefLabel, Literal(task.name_nb, lang="nb")))
        if task.name_en:
            graph.add((here, SKOS.prefLabel, Literal(task.name_en, lang="en")))
        for word in task.synonyms:
            if word != task.name_nb:
                graph.add((here, SKOS.altLabel, Literal(word, lang="nb")))
        if task.description:
            graph.add((here, SKOS.definition, Literal(task.description, lang="nb")))
        if task.los:
            graph.add((here, SKOS.closeMatch, LOS[_escaped(task.los)]))
        if task.parent:
            graph.add((here, SKOS.broader, _task_address(root, task.parent)))
        else:
            graph.add((here, SKOS.topConceptOf, scheme))
            graph.add((scheme, SKOS.hasTopConcept, here))
    return _written(graph, "turtle")


def register_json(register: Register) -> bytes:
    """The register as JSON: the same sheets and columns, empty cells left out."""
    plain = {
        table.name: [
            {head: cell for head, cell in zip(table.heads, cells, strict=True) if cell}
            for _, cells in table.rows
        ]
        for table in tables_of(register)
    }
    text = json.dumps({"fordel_register": 1, **plain}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def _graph() -> Graph:
    graph = Graph()
    for prefix, space in (
        ("cpsv", CPSV),
        ("cpsvno", CPSVNO),
        ("cv", CV),
        ("vcard", VCARD),
        ("dct", DCTERMS),
        ("skos", SKOS),
    ):
        graph.bind(prefix, space)
    return graph


def _written(graph: Graph, form: str) -> bytes:
    if form == "turtle":
        return graph.serialize(format="turtle").encode()
    prefixes = {
        prefix: str(space)
        for prefix, space in graph.namespaces()
        if prefix in {"cpsv", "cpsvno", "cv", "vcard", "dct", "skos", "xsd"}
    }
    plain = json.loads(graph.serialize(format="json-ld", context=prefixes))
    # The library gives nodes and values in no order; the same register shall give the same bytes.
    text = json.dumps(_ordered(plain), ensure_ascii=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()


def _ordered(plain: Any) -> Any:  # what JSON holds
    if isinstance(plain, dict):
        return {key: _ordered(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return sorted(map(_ordered, plain), key=lambda each: json.dumps(each, sort_keys=True))
    return plain


def _service(graph: Graph, task: Task, holdings: Holdings, root: str) -> Iterator[UnitId]:
    """Put the task in as a service; the units that have to do with it."""
    here = _task_address(root, task.id)
    graph.add((here, RDF.type, CPSV.PublicService))
    graph.add((here, DCTERMS.identifier, Literal(str(here), datatype=XSD.anyURI)))
    graph.add((here, DCTERMS.title, Literal(task.name_nb, lang="nb")))
    if task.name_en:
        graph.add((here, DCTERMS.title, Literal(task.name_en, lang="en")))
    about = task.description or task.name_nb
    graph.add((here, DCTERMS.description, Literal(about, lang="nb")))
    if task.los:
        theme = LOS[_escaped(task.los)]
        graph.add((here, CV.thematicArea, theme))
        graph.add((theme, RDF.type, SKOS.Concept))
    _output(graph, here, task, root)
    for name in _units_in(holdings, task.id, Role.AUTHORITY):
        graph.add((here, CV.hasCompetentAuthority, _unit_address(root, name)))
        graph.add((here, CV.contactPoint, _contact_address(root, name)))
        yield name
    for role in Role:
        for name in _units_in(holdings, task.id, role):
            _participation(graph, here, role, name, root)
            yield name


def _output(graph: Graph, service: URIRef, task: Task, root: str) -> None:
    here = URIRef(f"{root}resultat/{task.id}")
    graph.add((service, CPSVNO.hasPossibleOutput, here))
    graph.add((here, RDF.type, CPSVNO.PossibleOutput))
    graph.add((here, DCTERMS.identifier, Literal(str(here), datatype=XSD.anyURI)))
    graph.add((here, DCTERMS.title, Literal(task.output or task.name_nb, lang="nb")))
    about = task.output or task.description or task.name_nb
    graph.add((here, DCTERMS.description, Literal(about, lang="nb")))


def _participation(graph: Graph, service: URIRef, role: Role, name: UnitId, root: str) -> None:
    task = str(service).rpartition("/")[2]
    here = URIRef(f"{root}deltakelse/{task}/{role}/{name}")
    graph.add((service, CV.hasParticipation, here))
    graph.add((here, RDF.type, CV.Participation))
    graph.add((here, DCTERMS.identifier, Literal(str(here), datatype=XSD.anyURI)))
    graph.add((here, DCTERMS.description, Literal(_ROLES[role], lang="nb")))
    kind = ROLE_TYPE["service-provider"] if role is Role.DELIVERY else URIRef(f"{root}rolle/{role}")
    graph.add((here, CV.role, kind))
    graph.add((_unit_address(root, name), CV.participates, here))


_ROLES = {
    Role.AUTHORITY: "Har myndighet",
    Role.FUNDING: "Finansierer",
    Role.DELIVERY: "Utfører",
    Role.SUPERVISION: "Fører tilsyn",
    Role.SUPPORT: "Støtter",
    Role.CONSULTED: "Blir hørt",
}


def _organisation(graph: Graph, unit: Unit, city: str, root: str) -> None:
    here, place = _unit_address(root, unit.id), URIRef(f"{root}sted/{_escaped(city)}")
    graph.add((place, RDF.type, DCTERMS.Location))
    graph.add((here, RDF.type, FOAF.Agent if unit.kind in _PRIVATE else CV.PublicOrganisation))
    graph.add((here, DCTERMS.identifier, Literal(str(here), datatype=XSD.anyURI)))
    graph.add((here, DCTERMS.title, Literal(unit.name_nb, lang="nb")))
    graph.add((here, SKOS.prefLabel, Literal(unit.name_nb, lang="nb")))
    graph.add((here, DCTERMS.spatial, place))
    graph.add((here, DCTERMS.type, PUBLISHER[_KINDS.get(unit.kind, "LocalAuthority")]))


def _contact(graph: Graph, unit: Unit, otherwise: str, root: str) -> None:
    contact = unit.contact or otherwise
    if not contact:
        raise InputError(
            "F238",
            "There is no contact for {unit}, and a public service must have one.",
            where=unit.id,
            hint="Fill in its contact in the sheet units, or one for the whole city in about.",
            unit=unit.name_nb,
        )
    point = _contact_address(root, unit.id)
    graph.add((point, RDF.type, CV.ContactPoint))
    graph.add((point, VCARD.category, Literal(unit.name_nb, lang="nb")))
    graph.add((point, VCARD.language, BOKMAL))
    for way, address in _ways(contact):
        is_page = way == "contactPage"
        there = URIRef(address) if is_page else Literal(address, datatype=XSD.anyURI)
        graph.add((point, CV[way], there))


def _ways(contact: str) -> Iterator[tuple[str, str]]:
    """In which way a contact is reached: e-mail, telephone or page."""
    if re.fullmatch(r"[^\s@]+@[^\s@]+", contact):
        yield "email", f"mailto:{contact}"
    elif re.fullmatch(r"\+?[\d\s]{5,}", contact):
        yield "telephone", "tel:" + "".join(contact.split())
    else:
        page = contact if "://" in contact else f"https://{contact}"
        yield "contactPage", _escaped(page)


def _units_in(holdings: Holdings, task: TaskId, role: Role) -> tuple[UnitId, ...]:
    names = {name for row in holdings.held(task, role) for name in holdings.ids(row.holder)}
    return tuple(sorted(UnitId(name) for name in names if name in holdings.units))


def _task_address(root: str, name: TaskId) -> URIRef:
    return URIRef(f"{root}oppgave/{name}")


def _unit_address(root: str, name: UnitId) -> URIRef:
    return URIRef(f"{root}virksomhet/{name}")


def _contact_address(root: str, name: UnitId) -> URIRef:
    return URIRef(f"{root}kontakt/{name}")


def _escaped(text: str) -> str:
    """The text as it may stand in an address."""
    return "".join(
        each if each in _PLAIN else "".join(f"%{byte:02X}" for byte in each.encode())
        for each in text
    )
