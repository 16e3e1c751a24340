"""This file is about links and objections in the store: only added, the last word counts."""

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError

from fordel.adapters.store import answers, tables
from fordel.adapters.store.letters import Signature
from fordel.errors import FordelError
from fordel.model.statement import StatementId
from fordel.workbench.listing import list_responses
from fordel.workbench.study import open_study
from web_makers import NOW, coded_lilleby

BY = Signature(person="Prøve", at=NOW)


@pytest.fixture
def study(tmp_path):
    path = tmp_path / "lilleby.fordel"
    coded_lilleby(path, letters=1)
    with open_study(path) as opened:
        yield opened


@pytest.fixture
def response(study):
    return next(each.response.id for each in list_responses(study))


def test_the_last_link_holds_until_it_is_taken_back(study, response):
    with study.changing() as change:
        answers.add_link(change, response, "a" * 64, BY)
        answers.add_link(change, response, "b" * 64, BY)
        assert answers.links(change)[response].print == "b" * 64
        answers.add_link(change, response, None, BY)
        assert answers.links(change) == {}


def test_an_objection_keeps_its_replies_in_their_order(study, response):
    point = StatementId("s1")
    with study.changing() as change:
        answers.add_objection(change, response, point, "Feil", BY)
        answers.add_objection(change, response, None, "Mangler", BY)
        answers.add_reply(change, 1, "Takk", BY)
        answers.add_reply(change, 1, "Rettet", BY)
        first, second = answers.objections(change, response)
    assert [each.said for each in first.replies] == ["Takk", "Rettet"]
    assert (first.statement, second.statement) == (point, None)
    assert (first.open, second.open) == (False, True)


def test_a_reply_to_nothing_or_to_a_reply_is_refused(study, response):
    with study.changing() as change:
        answers.add_objection(change, response, None, "Feil", BY)
        answers.add_reply(change, 1, "Takk", BY)
        for number in (2, 9):
            with pytest.raises(FordelError, match="F854"):
                answers.add_reply(change, number, "Hei", BY)


@pytest.mark.parametrize("table", [tables.answer_link, tables.objection], ids=lambda t: t.name)
def test_what_was_said_is_never_changed_or_removed(study, response, table):
    with study.changing() as change:
        answers.add_link(change, response, "a" * 64, BY)
        answers.add_objection(change, response, None, "Feil", BY)
    for order in (update(table).values(named_by="en annen"), delete(table)):
        with pytest.raises(IntegrityError, match="never"), study.changing() as change:
            change.connection.execute(order)
