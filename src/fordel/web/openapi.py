"""This file is about the description of the API that programs read: OpenAPI 3.1."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Schema = Mapping[str, object]

PROBLEM: Schema = {
    "type": "object",
    "required": ["type", "status", "title"],
    "properties": {
        "type": {"type": "string"},
        "status": {"type": "integer"},
        "code": {"type": "string", "pattern": "^F[0-9]{3}$"},
        "title": {"type": "string"},
        "detail": {"type": "string"},
        "where": {"type": ["string", "null"]},
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Something that may be said in the question (norsk: parameter)."""

    name: str
    schema: Schema
    needed: bool = False
    in_path: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """Something that can be asked for, or sent (norsk: ressurs).

    ``sends`` is the shape of what is sent; None where nothing is.
    """

    path: str
    name: str
    summary: str
    gives: Schema
    asked: Sequence[Asked] = ()
    sends: Schema | None = None
    media_type: str = "application/json"


def listed(*fields: str) -> Schema:
    """A list of things that have these fields."""
    return {"type": "array", "items": thing(*fields)}


def thing(*fields: str) -> Schema:
    """A thing that has these fields."""
    return {"type": "object", "required": list(fields)}


def description(resources: Sequence[Resource], *, title: str, version: str) -> Schema:
    """All resources as OpenAPI 3.1."""
    paths: dict[str, dict[str, object]] = {}
    for each in resources:
        method = "get" if each.sends is None else "post"
        paths.setdefault(each.path, {})[method] = _operation(each)
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": version, "license": {"name": "MIT"}},
        "paths": paths,
        "components": {"schemas": {"Problem": PROBLEM}},
    }


def _operation(resource: Resource) -> Schema:
    good = "200" if resource.sends is None else "201"
    problem = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    made: dict[str, object] = {
        "operationId": resource.name,
        "summary": resource.summary,
        "parameters": [_parameter(each) for each in resource.asked],
        "responses": {
            good: {
                "description": resource.summary,
                "content": {resource.media_type: {"schema": resource.gives}},
            },
            "default": {"description": "What went wrong, and what to do.", "content": problem},
        },
    }
    if resource.sends is not None:
        body = {"application/json": {"schema": resource.sends}}
        made["requestBody"] = {"required": True, "content": body}
    return made


def _parameter(asked: Asked) -> Schema:
    return {
        "name": asked.name,
        "in": "path" if asked.in_path else "query",
        "required": asked.needed or asked.in_path,
        "schema": asked.schema,
    }
