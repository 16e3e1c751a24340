"""Fordel: the workbench with which a city decides who should do what.

These names are the Python API; docs/reference/python-api.md shows them at work. Each is loaded when
it is first asked for, so that ``import fordel`` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fordel.errors import (
        FordelError,
        InputError,
    )
    from fordel.model.statement import (
        Codes,
        Kind,
        Measure,
        Ruling,
        Statement,
    )
    from fordel.workbench.appraisal import (
        held_named,
    )
    from fordel.workbench.basis import (
        Form,
        basis_of,
        in_form,
        keep_version,
        report_page,
    )
    from fordel.workbench.basis_verify import (
        verify_package,
    )
    from fordel.workbench.blind import (
        agreement_of,
        import_codes,
    )
    from fordel.workbench.coding import (
        code_file,
        evaluate_codes,
        text_of,
    )
    from fordel.workbench.districts import (
        city_named,
        keep_map,
        map_of,
        measured,
        possible_in,
        with_moved,
    )
    from fordel.workbench.districts_sample import (
        sample_maps,
        score,
    )
    from fordel.workbench.exports import (
        Format,
        export_study,
        save_export,
    )
    from fordel.workbench.follow_up import (
        followed_moves,
    )
    from fordel.workbench.judging import (
        Change,
        judged,
        what_if,
    )
    from fordel.workbench.judging_explain import (
        why,
    )
    from fordel.workbench.letters_back import (
        letters_back,
    )
    from fordel.workbench.listing import (
        list_responses,
        positions_of,
        statements_of,
    )
    from fordel.workbench.outcomes import (
        set_outcome,
    )
    from fordel.workbench.register import (
        findings_in,
        keep_register,
        make_moves,
        register_named,
        state_named,
        state_of,
        undo_move,
    )
    from fordel.workbench.responses import (
        code_responses,
        incoming_example,
        incoming_from,
        read_files,
    )
    from fordel.workbench.review import (
        Decision,
        rule,
    )
    from fordel.workbench.searching import (
        prepare_search,
        search_by_meaning,
    )
    from fordel.workbench.study import (
        Study,
        new_study,
        open_study,
    )
    from fordel.workbench.who import (
        who,
    )

_PLACES = {
    "fordel.errors": "FordelError InputError",
    "fordel.model.statement": "Codes Kind Measure Ruling Statement",
    "fordel.workbench.study": "Study new_study open_study",
    "fordel.workbench.responses": "code_responses incoming_example incoming_from read_files",
    "fordel.workbench.listing": "list_responses positions_of statements_of",
    "fordel.workbench.review": "Decision rule",
    "fordel.workbench.searching": "prepare_search search_by_meaning",
    "fordel.workbench.blind": "agreement_of import_codes",
    "fordel.workbench.exports": "Format export_study save_export",
    "fordel.workbench.register": "findings_in keep_register make_moves register_named "
    "state_named state_of undo_move",
    "fordel.workbench.basis": "Form basis_of in_form keep_version report_page",
    "fordel.workbench.basis_verify": "verify_package",
    "fordel.workbench.letters_back": "letters_back",
    "fordel.workbench.outcomes": "set_outcome",
    "fordel.workbench.follow_up": "followed_moves",
    "fordel.workbench.who": "who",
    "fordel.workbench.districts": "city_named keep_map map_of measured possible_in with_moved",
    "fordel.workbench.districts_sample": "sample_maps score",
    "fordel.workbench.coding": "code_file evaluate_codes text_of",
    "fordel.workbench.appraisal": "held_named",
    "fordel.workbench.judging": "Change judged what_if",
    "fordel.workbench.judging_explain": "why",
}
_MODULES = {name: module for module, names in _PLACES.items() for name in names.split()}

__all__ = [
    "Change",
    "Codes",
    "Decision",
    "FordelError",
    "Form",
    "Format",
    "InputError",
    "Kind",
    "Measure",
    "Ruling",
    "Statement",
    "Study",
    "agreement_of",
    "basis_of",
    "city_named",
    "code_file",
    "code_responses",
    "evaluate_codes",
    "export_study",
    "findings_in",
    "followed_moves",
    "held_named",
    "import_codes",
    "in_form",
    "incoming_example",
    "incoming_from",
    "judged",
    "keep_map",
    "keep_register",
    "keep_version",
    "letters_back",
    "list_responses",
    "make_moves",
    "map_of",
    "measured",
    "new_study",
    "open_study",
    "positions_of",
    "possible_in",
    "prepare_search",
    "read_files",
    "register_named",
    "report_page",
    "rule",
    "sample_maps",
    "save_export",
    "score",
    "search_by_meaning",
    "set_outcome",
    "state_named",
    "state_of",
    "statements_of",
    "text_of",
    "undo_move",
    "verify_package",
    "what_if",
    "who",
    "why",
    "with_moved",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module 'fordel' has no attribute {name!r}")
    return getattr(import_module(_MODULES[name]), name)


def __dir__() -> list[str]:
    return __all__
