"""This file is about what the API holds, as its description says it."""

from fordel.web.openapi import Asked, Resource, listed, thing
from fordel.workbench.basis import Form

_RESPONSE = Asked(name="response", schema={"type": "string", "minLength": 1, "maxLength": 200})
_TASK = Asked(name="task", schema={"type": "string", "minLength": 1, "maxLength": 200})
_WORDS = Asked(name="q", schema={"type": "string", "minLength": 1, "maxLength": 2000}, needed=True)

REPORT_KINDS = {
    Form.HTML: "text/html; charset=utf-8",
    Form.PDF: "application/pdf",
    Form.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Form.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Form.PACKAGE: "application/zip",
}
"""Of which kind a report is in each form."""

REVIEW = Resource(
    path="/api/reviews",
    name="api.review",
    summary="Rule on a statement as it was seen",
    gives=thing("id", "ruling"),
    sends={
        "type": "object",
        "required": ["response", "statement", "mark", "ruling"],
        "properties": {
            "response": {"type": "string"},
            "statement": {"type": "string"},
            "mark": {"type": "string", "description": "The statement's mark when it was seen."},
            "ruling": {"enum": ["accept", "reject", "correct"]},
            "codes": {"type": "object", "description": "Those that are corrected, by name."},
            "why": {"type": "string"},
        },
    },
)

RESOURCES = (
    Resource(
        path="/api/openapi.json",
        name="api.openapi",
        summary="This description",
        gives=thing("openapi", "paths"),
    ),
    Resource(
        path="/api/study",
        name="api.study",
        summary="What the study holds, counted",
        gives=thing("title", "created", "responses", "statements", "ruled"),
    ),
    Resource(
        path="/api/responses",
        name="api.responses",
        summary="Who answered",
        gives=listed("number", "id", "consultee", "kind", "statements", "ruled"),
    ),
    Resource(
        path="/api/responses/{response}",
        name="api.response",
        summary="One response, by its number or its id",
        gives=thing("id", "consultee", "kind", "dated", "language"),
        asked=(Asked(name="response", schema={"type": "string", "minLength": 1}, in_path=True),),
    ),
    Resource(
        path="/api/statements",
        name="api.statements",
        summary="What was said, of one response or of all",
        gives=listed("id", "response", "text", "standing", "mark", "kind", "tasks"),
        asked=(_RESPONSE,),
    ),
    REVIEW,
    Resource(
        path="/api/positions",
        name="api.positions",
        summary="Who wants what",
        gives=listed("response", "consultee", "task", "measure"),
        asked=(_RESPONSE, _TASK),
    ),
    Resource(
        path="/api/tasks",
        name="api.tasks",
        summary="The closed list of tasks",
        gives=listed("id", "name_nb", "name_en", "domain"),
    ),
    Resource(
        path="/api/register",
        name="api.register",
        summary="Who does what, after the moves",
        gives=listed("task", "role", "holder", "sources"),
        asked=(_TASK,),
    ),
    Resource(
        path="/api/findings",
        name="api.findings",
        summary="What stands out in the register",
        gives=listed("id", "kind", "tasks", "why"),
    ),
    Resource(
        path="/api/who",
        name="api.who",
        summary="Who is responsible for what somebody asks about",
        gives=thing("question", "known", "answers"),
        asked=(
            _WORDS,
            Asked(name="place", schema={"type": "string", "minLength": 1, "maxLength": 200}),
            Asked(name="date", schema={"type": "string", "format": "date"}),
        ),
    ),
    Resource(
        path="/api/maps",
        name="api.maps",
        summary="The maps there are",
        gives=listed("map", "name", "status", "districts"),
    ),
    Resource(
        path="/api/options",
        name="api.options",
        summary="The options there are, and what each changes",
        gives=listed("option", "name_nb", "map", "start", "changes"),
    ),
    Resource(
        path="/api/search",
        name="api.search",
        summary="What fits some words best",
        gives=listed("response", "text", "weight", "mode"),
        asked=(
            _WORDS,
            Asked(name="limit", schema={"type": "integer", "minimum": 1, "maximum": 1000}),
        ),
    ),
    Resource(
        path="/api/reports/{form}",
        name="api.report",
        summary="The decision basis in one of its forms",
        gives={},
        asked=(
            Asked(
                name="form",
                schema={"type": "string", "enum": [each.value for each in REPORT_KINDS]},
                in_path=True,
            ),
        ),
        media_type="*/*",
    ),
)
