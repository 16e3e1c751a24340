"""This file is about values as plain names and lists, for machines; docs/reference/json.md."""

from fordel.model.response import Response
from fordel.model.statement import Codes, Position
from fordel.workbench.listing import Found, Listed, Told


def plain_response(response: Response) -> dict[str, object]:
    """Who answered, in which file, when."""
    return {
        "id": response.id,
        "document": response.document,
        "consultee": response.consultee.name,
        "kind": response.consultee.kind,
        "dated": response.dated.isoformat() if response.dated else None,
        "case_number": response.case_number,
        "document_number": response.document_number,
        "language": response.language,
    }


def plain_listed(listed: Listed) -> dict[str, object]:
    """A response as it stands in the list."""
    return {
        "number": listed.number,
        **plain_response(listed.response),
        "file": listed.file,
        "statements": listed.statements,
        "ruled": listed.ruled,
    }


def plain_codes(codes: Codes) -> dict[str, object]:
    """The fields of the coding scheme."""
    return {
        "question": codes.question,
        "kind": codes.kind,
        "about": codes.about,
        "measures": list(codes.measures),
        "place_source": codes.place_source,
        "tasks": list(codes.tasks),
        "holder": list(codes.holder),
        "reasons": list(codes.reasons),
        "demand": codes.demand,
        "supports": codes.supports,
    }


def plain_statement(told: Told) -> dict[str, object]:
    """A statement with its codes, its place in the text as received, and its words as shown."""
    statement = told.statement
    return {
        "id": statement.id,
        "response": statement.response,
        "start": statement.passage.start,
        "end": statement.passage.end,
        "text": told.text,
        "standing": statement.standing,
        "coder": statement.coder,
        "sureness": dict(statement.sureness),
        **plain_codes(statement.codes),
    }


def plain_position(position: Position) -> dict[str, object]:
    """What one respondent wants done with one task."""
    return {
        "response": position.response,
        "consultee": position.consultee.name,
        "kind": position.consultee.kind,
        "task": position.task,
        "measure": position.measure,
        "demand": position.demand,
        "reasons": list(position.reasons),
        "proposals": list(position.proposals),
        "conditions": list(position.conditions),
        "arguments": list(position.arguments),
    }


def plain_found(found: Found) -> dict[str, object]:
    """A hit of a search; ``statement`` is null in text that is not coded."""
    hit = found.hit
    return {
        "response": hit.response,
        "consultee": found.response.consultee.name,
        "statement": hit.statement,
        "start": hit.start,
        "end": hit.end,
        "text": hit.text,
        "weight": round(hit.weight, 4),
    }
