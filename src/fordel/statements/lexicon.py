"""This file is about the one lexicon in which every cue of the coder is looked up."""

from fordel.statements.cues import Lexicon
from fordel.statements.cues_changes import CHANGES, SETTLED
from fordel.statements.cues_everyday import TOLD_COMPLAINT, TOLD_PRAISE
from fordel.statements.cues_judgement import COMPLAINT, HINTS, MORE, PRAISE, STILL_MORE, TURNS
from fordel.statements.cues_places import MEASURES, MOVES, PLACES
from fordel.statements.cues_reasons import PARTS, REASONS
from fordel.statements.cues_wishes import CONDITIONS, EFFECTS, FRAMES, MODALS, REFUSALS, WISHES

TABLES = (
    PRAISE,
    COMPLAINT,
    TOLD_PRAISE,
    TOLD_COMPLAINT,
    HINTS,
    MORE,
    STILL_MORE,
    TURNS,
    MODALS,
    WISHES,
    REFUSALS,
    CONDITIONS,
    EFFECTS,
    FRAMES,
    PLACES,
    MOVES,
    MEASURES,
    SETTLED,
    CHANGES,
    REASONS,
    PARTS,
)
"""All cues as written."""

LEXICON = Lexicon(*TABLES)
"""Every cue Fordel knows, in one index."""
