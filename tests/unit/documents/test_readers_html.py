"""This file is about reading web pages."""

from fordel.documents.readers import read
from letter_makers import HTML, shown


def test_headings_lists_quotes_and_tables_are_told_apart_and_hidden_parts_fall_away():
    document = read(HTML.encode(), "svar.html")
    assert shown(document) == [
        ("running_head", 0, "", "Meny"),
        ("heading", 1, "", "Høringssvar"),
        ("paragraph", 0, "", "Bydelene bør ikke slås sammen."),
        ("list_item", 1, "3.", "Tre"),
        ("list_item", 2, "•", "Under"),
        ("list_item", 1, "4.", "Fire"),
        ("quoted", 0, "", "Hva mener dere?"),
        ("table_cell", 0, "", "Oppgave"),
        ("table_cell", 0, "", "Hvem"),
        ("table_cell", 0, "", "BPA"),
        ("table_cell", 0, "", "Etat"),
    ]
    bold = document.blocks[2].bold[0]
    assert document.received[bold.start : bold.end] == "ikke"


def test_the_declared_encoding_is_believed_if_it_is_true():
    page = "<html><head><meta charset='iso-8859-1'></head><body><p>Bør få</p></body></html>"
    assert read(page.encode("latin-1"), "a.html").received == "Bør få"
    wrong = page.replace("iso-8859-1", "utf-8").encode("latin-1")
    assert read(wrong, "a.html").received == "Bør få"


def test_line_breaks_part_list_items_and_blank_lines_part_paragraphs():
    page = "<html><body><div>Først:<br>- en<br>- to<br><br>Sist<br>samme</div></body></html>"
    words = [words for *_, words in shown(read(page.encode(), "a.html"))]
    assert words == ["Først:", "en", "to", "Sist\nsamme"]


def test_a_table_of_one_column_is_only_a_frame():
    cell = "<td><p>Hei</p><p>Vi mener dette.</p></td>"
    page = f"<html><body><table><tr>{cell}</tr></table></body></html>"
    assert [kind for kind, *_ in shown(read(page.encode(), "a.html"))] == ["paragraph"] * 2


def test_a_piece_of_a_page_is_read_as_one_if_its_name_says_so():
    assert read(b"<p>Hei</p>", "a.html").received == "Hei"
    assert read(b"<p>Hei</p>", "a.txt").received == "<p>Hei</p>"
