"""This file is about files that are torn, locked, hostile or not what they say."""

import struct
import zlib
from email.message import EmailMessage

import pytest

from fordel.documents.limits import Limits
from fordel.documents.readers import attachments, read
from fordel.errors import InputError
from letter_makers import RTF, docx, odt, packed, pdf, pdf_of, shown, stream

LINE = [(72, 100, 11, False, "Bydelen er nær.")]
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _refused(code, data, name="svar", limits=None):
    """Read what must be refused, and give back what was said."""
    with pytest.raises(InputError, match=code) as caught:
        read(data, name, limits=limits)
    assert caught.value.where is not None
    assert name in caught.value.where
    assert caught.value.hint
    return caught.value


def test_an_empty_file_is_refused():
    _refused("F112", b"")


def test_binary_rubbish_is_refused():
    _refused("F113", bytes(range(256)) * 40, "svar.txt")
    _refused("F113", b"\0" * 5000, "svar.docx")


def test_a_hundred_megabytes_of_text_are_refused_before_they_are_decoded():
    _refused("F111", b"bydelen \n" * 11_000_000, "svar.txt")


def test_a_file_larger_than_the_limit_is_refused():
    _refused("F110", b"x" * 2001, limits=Limits(file_bytes=2000))


@pytest.mark.parametrize(
    ("code", "data", "kind"),
    [
        ("F114", OLD + b"\0" * 600 + "WordDocument".encode("utf-16-le"), ".doc"),
        ("F114", OLD + b"\0" * 600 + "__substg1.0_".encode("utf-16-le"), ".msg"),
        ("F114", OLD + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "passord"),
        ("F114", packed({"xl/workbook.xml": "<a/>"}), ".xlsx"),
        ("F114", packed({"svar.txt": "Hei"}), "ZIP"),
        ("F114", b"\x1f\x8b\x08" + b"\0" * 40, "GZIP"),
    ],
)
def test_known_formats_that_are_not_read_are_named(code, data, kind):
    assert kind in str(_refused(code, data, "svar.docx").facts["kind"])


@pytest.mark.parametrize("name", ["svar.pdf", "svar.docx", "svar.txt", "svar.eml", "svar"])
def test_a_wrong_ending_changes_nothing(name):
    assert read(pdf([LINE]), name).media_type == "application/pdf"
    assert read(docx(), name).media_type.endswith("wordprocessingml.document")
    assert read(RTF, name).media_type == "application/rtf"
    assert read(odt("<text:p>Hei</text:p>"), name).received == "Hei"


def test_a_locked_pdf_says_that_it_is_locked():
    locked = pdf([LINE]).replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt 99 0 R/ID[<00><00>]")
    key = b"<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"11" * 32, b"22" * 32)
    at = locked.index(b"xref")
    number = len(locked[:at])
    body = locked[:at] + b"99 0 obj\n" + key + b"\nendobj\n"
    table = locked[at : locked.index(b"trailer")] + b"99 1\n%010d 00000 n \n" % number
    trailer = locked[locked.index(b"trailer") : locked.index(b"startxref")]
    whole = body + table + trailer + b"startxref\n%d\n%%%%EOF" % len(body)
    _refused("F115", whole, "svar.pdf")


def test_a_locked_open_document_says_that_it_is_locked():
    members = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": b"\x8f\x01\x02",
        "META-INF/manifest.xml": "<manifest><encryption-data/></manifest>",
    }
    _refused("F129", packed(members), "svar.odt")


def test_torn_files_say_that_they_are_torn():
    _refused("F116", b"%PDF-1.4\nnothing here", "svar.pdf")
    _refused("F118", docx()[:3000], "svar.docx")
    _refused("F118", odt("<text:p>Hei</text:p>")[:400], "svar.odt")
    _refused("F120", odt("<text:p>Hei"), "svar.odt")
    _refused("F120", packed({"word/document.xml": "<w:document"}), "svar.docx")
    _refused("F127", packed({"word/document.xml": "<document/>"}), "svar.docx")
    _refused("F128", packed({"content.xml": "<a/>", "META-INF/manifest.xml": "<a/>"}), "a.odt")
    _refused("F130", b"{\\rtf1{{", "svar.rtf")


def test_a_member_whose_content_is_torn_is_refused():
    data = bytearray(docx())
    at = data.index(b"word/document.xml") + 40
    data[at : at + 200] = b"\xaa" * 200
    _refused("F118", bytes(data), "svar.docx")


def test_a_packed_file_that_says_it_swells_is_refused():
    bomb = packed({"word/document.xml": "<a/>", "word/media/a.png": b"\0" * 2_000_000})
    _refused("F122", bomb, "svar.docx", Limits(unpacked_bytes=1_000_000))
    many = packed({f"word/{n}.xml": "" for n in range(60)} | {"word/document.xml": "<a/>"})
    _refused("F122", many, "svar.docx", Limits(members=50))


def test_a_packed_file_that_lies_about_its_size_is_refused():
    data = bytearray(packed({"word/document.xml": b" " * 3_000_000}))
    entry = data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 24, 10)
    with pytest.raises(InputError, match=r"F11[89]"):
        read(bytes(data), "svar.docx", limits=Limits(markup_bytes=1_000_000))


def test_markup_that_is_larger_than_any_letter_is_refused():
    small = Limits(markup_bytes=100_000)
    body = packed({"word/document.xml": "<a>" + "<b/>" * 50_000 + "</a>"})
    _refused("F119", body, "svar.docx", small)
    _refused("F119", b"<html>" + b"<b>x</b>" * 20_000, "svar.html", small)
    _refused("F119", b"{\\rtf1 " + b"\\b x" * 50_000 + b"}", "svar.rtf", small)


def test_entities_are_never_followed(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hemmelig", encoding="utf-8")
    outside = (
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a><p><r><t>&x;</t></r></p></a>'
    )
    _refused("F121", packed({"word/document.xml": outside}), "svar.docx")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE a [<!ENTITY l0 "ha">{laughs}]><a>&l11;</a>'
    with pytest.raises(InputError, match=r"F12[01]"):
        read(packed({"word/document.xml": bomb}), "svar.docx")


def test_a_web_page_fetches_and_reads_nothing_else(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hemmelig", encoding="utf-8")
    page = (
        f'<!DOCTYPE html SYSTEM "{secret.as_uri()}"><html><body>'
        f'<iframe src="{secret.as_uri()}"></iframe><img src="http://nowhere.example/a.png">'
        f'<object data="{secret.as_uri()}">gammelt</object><p>Hei</p></body></html>'
    )
    assert read(page.encode(), "svar.html").received == "Hei"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("svar.html", b"<html>" + b"<div>" * 200_000 + b"Hei"),
        ("svar.html", b"<html>" + b"<table><tr><td>" * 50_000 + b"Hei"),
        ("svar.rtf", b"{\\rtf1" + b"{" * 2_000_000 + b"Hei"),
        (
            "svar.eml",
            b"From: a\nTo: b\nMIME-Version: 1.0\n" + b"Content-Type: multipart/x;"
            b' boundary="a"\n\n--a\n' * 5_000,
        ),
    ],
)
def test_parts_inside_parts_without_end_are_refused(name, data):
    _refused("F123", data, name)


@pytest.mark.parametrize("times", [70, 90, 600])
def test_tables_inside_tables_without_end_are_refused(times):
    deep = "<tbl><tr><tc>" * times + "<p><r><t>Hei</t></r></p>" + "</tc></tr></tbl>" * times
    body = f"<document><body>{deep}</body></document>"
    _refused(r"F12[03]", packed({"word/document.xml": body}), "svar.docx")
    spans = "<text:span>" * times * 3 + "Hei" + "</text:span>" * times * 3
    _refused(r"F12[03]", odt(f"<text:p>{spans}</text:p>"), "svar.odt")


def test_some_tables_inside_tables_are_read():
    some = "<tbl><tr><tc>" * 30 + "<p><r><t>Hei</t></r></p>" + "</tc></tr></tbl>" * 30
    data = packed({"word/document.xml": f"<document><body>{some}</body></document>"})
    assert read(data, "svar.docx").received == "Hei"


def test_lists_and_styles_that_point_at_themselves_end():
    styles = (
        "<styles><style styleId='A'><basedOn val='B'/></style>"
        "<style styleId='B'><basedOn val='A'/></style></styles>"
    )
    body = "<document><body><p><pPr><pStyle val='A'/></pPr><r><t>Hei</t></r></p></body></document>"
    data = packed({"word/document.xml": body, "word/styles.xml": styles})
    assert read(data, "svar.docx").received == "Hei"


def test_a_pdf_of_five_hundred_pages_is_read():
    document = read(pdf([LINE] * 500), "svar.pdf")
    assert document.pages == 500
    assert document.received.count("Bydelen er nær.") == 500


def test_a_pdf_with_too_many_pages_is_refused():
    _refused("F117", pdf([LINE] * 20), "svar.pdf", Limits(pages=10))
    _refused("F111", pdf([LINE] * 20), "svar.pdf", Limits(characters=100))


@pytest.mark.parametrize("times", [1, 2, 5])
def test_a_pdf_that_swells_is_refused_however_often_it_is_packed(times):
    content, filters = b" " * 20_000_000, b"/FlateDecode" * times
    for _ in range(times):
        content = zlib.compress(content)
    _refused("F124", pdf_of([stream(content, b"/Filter[%s]" % filters)]), "svar.pdf")


def test_a_pdf_whose_pages_are_missing_or_go_in_circles_ends():
    circle = b"<</Type/Pages/Count 3/Kids[2 0 R]>>"
    whole = pdf([LINE]).replace(b"<</Type/Pages/Count 1/Kids[5 0 R]>>", circle)
    with pytest.raises(InputError, match=r"F1(16|25)"):
        read(whole, "svar.pdf")


def test_e_mails_inside_e_mails_come_to_an_end():
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "a@lilleby.example", "innerst"
    mail.set_content("Hei")
    for depth in range(12):
        outer = EmailMessage()
        outer["From"], outer["Subject"] = "a@lilleby.example", f"lag {depth}"
        outer.set_content("Se vedlegg")
        outer.add_attachment(mail)
        mail = outer
    data, name, seen = mail.as_bytes(), "svar.eml", 0
    while found := attachments(data, name):
        (name, inner), seen = found[0], seen + 1
        assert len(inner) < len(data)
        data = inner
    assert seen == 12


def test_a_picture_of_several_pages_is_refused():
    first = struct.pack("<4sIHI", b"II*\0", 8, 0, 14)
    second = struct.pack("<HI", 0, 0)
    _refused("F133", first + second, "svar.tif")
    assert read(struct.pack("<4sIHI", b"II*\0", 8, 0, 0), "svar.tif").unread_pages == (1,)


def test_one_bad_part_does_not_hide_the_rest_of_an_e_mail():
    mail = (
        b"From: a@lilleby.example\nSubject: x\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="a"\n\n--a\nContent-Type: text/plain\n\n'
        b"Vi mener at dette er bra.\n--a\nContent-Type: application/pdf; name=a.pdf\n"
        b"Content-Transfer-Encoding: base64\n\n!!ikke base64!!\n"
    )
    assert ("paragraph", 0, "", "Vi mener at dette er bra.") in shown(read(mail, "svar.eml"))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("svar.html", b"<html><p>Hei" + b"<b>&nbsp;</b><i>&nbsp;</i>" * 6_000 + b"</p>"),
        ("svar.html", b"<html><p>" + b"Hei<br>" * 8_000),
        ("svar.html", b"<html><p>Hei" + b"." * 200_000 + b"x"),
        ("svar.html", b"<html><p>Innhold</p><p>Hei" + b"\xc2\xa0" * 200_000 + b"x"),
        ("svar.rtf", b"{\\rtf1 Hei " + b"\\pict " * 500_000 + b"}"),
        ("svar.rtf", b"{\\rtf1 Hei " + b"\\line x" * 8_000 + b"}"),
        ("svar.pdf", pdf([LINE]) + b"stream\nendstream\n" * 100_000),
        ("svar.pdf", pdf([[(72, 838, 5, False, f"{n} Hei" + " -" * 40) for n in range(1500)]])),
    ],
)
def test_long_stretches_of_the_same_do_not_take_the_square_of_their_length(name, data):
    assert "er" in read(data, name).received or "Hei" in read(data, name).received
