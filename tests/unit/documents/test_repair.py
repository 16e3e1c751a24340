import numpy as np
import pytest

from damage_makers import LETTER, damaged, document
from fordel.documents.lexicon import norwegian
from fordel.documents.repair import repair
from fordel.model.text import RepairKind


def never_loaded():
    pytest.fail("a clean letter asked for the lexicon")


def read(text):
    return repair(document(text)).text.text


def made_one_by_one(mended):
    parts, position = [], 0
    for change in mended.repairs:
        assert mended.received[change.start : change.end] == change.before
        parts += [mended.received[position : change.start], change.after]
        position = change.end
    return "".join([*parts, mended.received[position:]])


def test_a_clean_letter_is_left_as_it_is_and_needs_no_lexicon():
    mended = repair(document(LETTER), never_loaded)
    assert mended.text.text == mended.received
    assert mended.repairs == ()


def test_the_clean_letter_beside_a_damaged_one_in_a_file_is_left_as_it_is():
    clean = "\n".join(["Her er alt i orden, også det som er gjort."] * 80) + "\n"
    bad, _ = damaged(LETTER, np.random.default_rng(7))
    mended = repair(document(clean + bad + "\n" + clean))
    assert mended.text.text.startswith(clean[: len(clean) // 2])
    assert mended.text.text.endswith(clean[len(clean) // 2 :])
    assert "vedtak \nfattes." in mended.text.text


def test_the_received_text_of_a_damaged_letter_stays():
    text, _ = damaged(LETTER, np.random.default_rng(4))
    assert repair(document(text)).received == text


def test_a_damaged_letter_gets_its_words_and_paragraphs_back():
    text, _ = damaged(LETTER, np.random.default_rng(4))
    mended = repair(document(text))
    paragraphs = [" ".join(part.split()) for part in mended.text.text.split("\n\n")]
    assert len(paragraphs) == len(LETTER.split("\n"))
    assert paragraphs[-1] == LETTER.split("\n")[-1]


def test_the_list_of_repairs_made_one_by_one_gives_the_text():
    text, _ = damaged(LETTER, np.random.default_rng(5))
    mended = repair(document(text))
    assert len(mended.repairs) > 20
    assert made_one_by_one(mended) == mended.text.text


def test_a_repair_shows_whole_words():
    text = "Vi s e r\n\nat d e t\n\ner ansvarfor a l l e\n\n"
    befores = [change.before for change in repair(document(text)).repairs]
    assert "ansvarfor" in befores
    assert "s e r" in befores


def test_the_page_number_in_the_middle_of_a_sentence_is_taken_out():
    words = ("Vi mener at", "bydelen bør", "overta", "driften")
    parts = [f"{part}\n\nLilleby kommune Side {n} av 3\n\n" for n, part in enumerate(words[:3], 1)]
    pages = "".join([*parts, words[3]])
    mended = repair(document(pages))
    assert mended.text.text == "\n".join(words)
    assert {change.kind for change in mended.repairs} == {RepairKind.RUNNING_HEAD}


def test_heads_that_return_go_and_sentences_that_return_stay():
    page = "Høringssvar fra Bydel Solli\n\nVi ber om svar.\n\nDette er side nummer {0}.\n\n{0}\f"
    text = "".join(page.format(number) for number in range(1, 5))
    mended = repair(document(text.replace("\n\nVi", "\n\n" + "Ord.\n" * 8 + "Vi")))
    assert mended.text.text.count("Vi ber om svar.") == 4
    assert mended.text.text.count("Høringssvar fra Bydel Solli") == 1
    assert mended.text.text.count("Dette er side nummer") == 4


def test_a_form_feed_in_the_middle_of_a_sentence_is_joined():
    mended = repair(document("Bydelen mener at ansvaret\f\nmå ligge lokalt."))
    assert mended.text.text == "Bydelen mener at ansvaret\nmå ligge lokalt."
    assert [change.kind for change in mended.repairs] == [RepairKind.PAGE_BREAK]


def test_a_form_feed_between_sentences_stays():
    assert read("Slutt på siden.\fNy side.") == "Slutt på siden.\fNy side."


@pytest.mark.parametrize(
    ("received", "wanted", "kind"),
    [
        ("om oppgave-\nfordelingen", "om oppgavefordelingen", RepairKind.HYPHEN),
        ("om oppgave\u00ad\nfordelingen", "om oppgavefordelingen", RepairKind.HYPHEN),
        ("alle NAV-\nkontor", "alle NAV-kontor", RepairKind.HYPHEN),
        ("i Nord-\nNorge", "i Nord-Norge", RepairKind.HYPHEN),
        ("ny ﬁlial og ﬂere", "ny filial og flere", RepairKind.LIGATURE),
        ("Linje en.\r\nLinje to.", "Linje en.\nLinje to.", RepairKind.CHARACTER),
        ("pa\u030a sykehus", "på sykehus", RepairKind.CHARACTER),
        ("opp\u00adgave", "oppgave", RepairKind.CHARACTER),
    ],
)
def test_other_damage_is_mended_and_recorded(received, wanted, kind):
    mended = repair(document(received))
    assert mended.text.text == wanted
    assert {change.kind for change in mended.repairs} == {kind}
    assert made_one_by_one(mended) == wanted


@pytest.mark.parametrize(
    "clean",
    [
        "innen helse-\nog omsorg",
        "Oppgavefordelingen mellom bydelene - \nbydelens svar",
        "1\u00a0000 kroner og 5\u202fprosent",
        "Tilbudet er:\n\n1\n\n2\n\n3\n",
        "Spørsmål 1\nNei.\nSpørsmål 2\nJa.\nSpørsmål 3\nKanskje.\n",
        "\ufeffHøringssvar",
        "Innhold\n\nDel 1: Innledning\t2\nDel 2: Svar\t3\nDel 3: Mer\t4",
    ],
)
def test_what_only_looks_like_damage_is_left(clean):
    mended = repair(document(clean))
    assert mended.text.text == clean
    assert mended.repairs == ()


def test_a_quote_found_in_the_readable_text_leads_back_to_the_letter():
    text, _ = damaged(LETTER, np.random.default_rng(6))
    mended = repair(document(text))
    at = mended.text.text.index("snørydding")
    start, end = mended.text.received(at, at + len("snørydding"))
    assert "".join(text[start:end].split()) == "snørydding"


@pytest.mark.shared
def test_the_real_letters_that_are_clean_stay_as_they_are(shared):
    for path in sorted((shared / "seeds").iterdir()):
        text = path.read_text(encoding="utf-8")
        if not path.name.startswith("001"):
            mended = repair(document(text), never_loaded)
            assert mended.text.text == text
            assert mended.repairs == ()


@pytest.mark.shared
def test_the_real_letter_that_is_damaged_keeps_every_character_but_spaces(shared):
    (path,) = (shared / "seeds").glob("001*")
    text = path.read_text(encoding="utf-8")
    mended = repair(document(text))
    assert "".join(mended.text.text.split()) == "".join(text.split())
    words = [word.strip(".,:;()«»") for word in mended.text.text.lower().split()]
    known = [word for word in words if word.isalpha()]
    assert sum(norwegian().knows(word) for word in known) / len(known) > 0.94
