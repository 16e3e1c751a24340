"""This file is about reading PDF: what size, weight and distance tell."""

import struct
import zlib

import pytest

from fordel.documents.readers import page_picture, read
from fordel.errors import InputError
from letter_makers import pdf, quote, scanned_pdf, shown

FIRST = [
    (72, 60, 9, False, "Lilleby kommune, sak 24/11"),
    (72, 120, 20, True, "Svar på høringen"),
    (72, 170, 14, True, "1. Styrker"),
    (
        72,
        200,
        11,
        False,
        "Bydelene kjenner innbyggerne godt, og de ser hva som trengs der de bor i",
    ),
    (
        72,
        214,
        11,
        False,
        "byen hver dag. Det gir bedre tjenester og kortere vei fra behov til hjelp for",
    ),
    (72, 228, 11, False, "alle."),
    (72, 252, 11, False, "• nærhet til dem det gjelder"),
    (72, 266, 11, False, "• kunnskap om nærmiljøet"),
    (90, 280, 11, False, "– også det som ikke står i noen plan"),
    (72, 310, 14, True, "2. Svakheter"),
    (72, 340, 11, True, "Lønn."),
    (110, 340, 11, False, "Oppgaven bør samles ett sted, slik at de som arbeider med den, får et"),
    (72, 800, 9, False, "Side 1 av 2"),
]
SECOND = [
    (72, 60, 9, False, "Lilleby kommune, sak 24/11"),
    (
        72,
        120,
        11,
        False,
        "fagmiljø som tåler fravær, og som kan lære av hverandre fra dag til dag.",
    ),
    (72, 700, 8, False, "1 Se vedtaket fra i fjor."),
    (72, 800, 9, False, "Side 2 av 2"),
]


def test_size_weight_and_distance_tell_what_each_line_is():
    document = read(pdf([FIRST, SECOND]), "svar.pdf")
    assert [(kind, level, mark, words[:22]) for kind, level, mark, words in shown(document)] == [
        ("running_head", 0, "", "Lilleby kommune, sak 2"),
        ("heading", 1, "", "Svar på høringen"),
        ("heading", 1, "1.", "Styrker"),
        ("paragraph", 0, "", "Bydelene kjenner innby"),
        ("list_item", 1, "•", "nærhet til dem det gje"),
        ("list_item", 1, "•", "kunnskap om nærmiljøet"),
        ("list_item", 2, "–", "også det som ikke står"),
        ("heading", 1, "2.", "Svakheter"),
        ("paragraph", 0, "", "Lønn. Oppgaven bør sam"),
        ("running_head", 0, "", "Side 1 av 2"),
        ("running_head", 0, "", "Lilleby kommune, sak 2"),
        ("footnote", 0, "", "1 Se vedtaket fra i fj"),
        ("running_head", 0, "", "Side 2 av 2"),
    ]


def test_a_paragraph_that_runs_over_a_page_is_one_block_on_two_pages():
    document = read(pdf([FIRST, SECOND]), "svar.pdf")
    block = next(block for block in document.blocks if quote(document, block).startswith("Lønn."))
    assert quote(document, block).endswith(
        "får et\nfagmiljø som tåler fravær, og som kan lære av hverandre fra dag til dag."
    )
    places = [place for place in document.places if block.start <= place.start < block.end]
    assert [place.page for place in places] == [1, 1, 2]
    assert document.received[block.bold[0].start : block.bold[0].end].strip() == "Lønn."


def test_every_line_knows_its_box_in_points_from_the_upper_left_corner():
    document = read(pdf([FIRST]), "svar.pdf")
    at = document.received.index("Svar på")
    place = next(place for place in document.places if place.start <= at < place.end)
    left, top, right, bottom = place.box
    assert left == pytest.approx(72, abs=2)
    assert top < 120 < bottom
    assert 20 < bottom - top < 32
    assert right > 200


def test_a_page_without_text_is_named_and_not_guessed():
    document = read(scanned_pdf(2), "skann.pdf")
    assert (document.received, document.unread_pages, document.pages) == ("", (1, 2), 2)
    assert "side 1, 2" in document.notices[0]


def test_an_empty_page_awaits_nothing():
    assert read(pdf([FIRST, []]), "svar.pdf").unread_pages == ()


def test_a_page_becomes_a_picture_that_knows_its_resolution():
    picture = page_picture(pdf([FIRST]), 1)
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack_from(">II", picture, 16)
    assert (width, height) == pytest.approx((595 * 200 / 72, 842 * 200 / 72), abs=2)
    per_metre = struct.unpack_from(">I", picture, picture.index(b"pHYs") + 4)[0]
    assert per_metre == pytest.approx(200 / 0.0254, abs=1)
    start = picture.index(b"IDAT")
    dots = zlib.decompress(picture[start + 4 :][: struct.unpack_from(">I", picture, start - 4)[0]])
    assert len(dots) == height * (width + 1)
    assert min(dots) == 0
    assert max(dots) == 255


def test_there_is_no_picture_of_a_page_that_is_not_there():
    with pytest.raises(InputError, match="F126"):
        page_picture(pdf([FIRST]), 2)
    with pytest.raises(InputError, match="F134"):
        page_picture(b"Hei", 1)


def test_a_contents_list_is_not_taken_for_chapters():
    lines = [
        "Innhold",
        "1. Styrker ........ 2",
        "2. Svakheter ........ 3",
        "Ellers vil vi si dette.",
    ]
    page = [(72, 100 + 30 * at, 11, False, words) for at, words in enumerate(lines)]
    kinds = [kind for kind, *_ in shown(read(pdf([page]), "svar.pdf"))]
    assert kinds == ["contents", "contents", "contents", "paragraph"]


def test_a_list_item_goes_on_where_its_lines_stand():
    first = [
        (
            72,
            740,
            11,
            False,
            "1. Organene bestemmes av bydelen selv, og det er slik vi mener at det",
        ),
        (90, 754, 11, False, "bør være."),
    ]
    second = [(90, 100, 11, False, "Oppgavene bestemmes også der."), (72, 130, 11, False, "Slutt.")]
    blocks = shown(read(pdf([first, second]), "svar.pdf"))
    assert [(kind, words[-14:]) for kind, _, _, words in blocks] == [
        ("list_item", "bestemmes også der."[-14:]),
        ("paragraph", "Slutt."),
    ]


def test_lines_marked_as_quoted_are_somebody_elses():
    words = ["> Hva mener dere om", "> oppgavene?", "Vi mener at de bør samles."]
    page = [(72, 100 + 14 * at, 11, False, line) for at, line in enumerate(words)]
    blocks = [(kind, text) for kind, _, _, text in shown(read(pdf([page]), "svar.pdf"))]
    assert blocks == [("quoted", "> Hva mener dere om\n> oppgavene?"), ("paragraph", words[2])]


def test_columns_have_their_own_right_edges():
    left = [
        "Bydelen kjenner barna i sitt",
        "nærmiljø. Derfor bør",
        "Oppvekstetaten ikke overta",
        "dette.",
    ]
    right = [
        "Lønn og arkiv kan derimot",
        "samles hos en etat. Det gir",
        "Lilleby et bedre fagmiljø",
        "enn nå.",
    ]
    page = [(72, 100 + 14 * at, 11, False, line) for at, line in enumerate(left)]
    page += [(320, 100 + 14 * at, 11, False, line) for at, line in enumerate(right)]
    assert [words for *_, words in shown(read(pdf([page]), "svar.pdf"))] == [
        "\n".join(left),
        "\n".join(right),
    ]


def test_a_dash_that_only_wraps_is_no_list_item():
    words = [
        "Byen har mange etater og virksomheter, og oppgavene er spredt på bydeler og etater",
        "– også der det er få som arbeider med dem.",
        "Vi mener dette:",
        "– lønn bør samles",
        "– arkiv bør bli",
    ]
    page = [(72, 100 + 14 * at, 11, False, line) for at, line in enumerate(words)]
    kinds = [kind for kind, *_ in shown(read(pdf([page]), "svar.pdf"))]
    assert kinds == ["paragraph", "paragraph", "list_item", "list_item"]
