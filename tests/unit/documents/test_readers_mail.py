"""This file is about reading e-mail."""

from email.message import EmailMessage

import pytest

from fordel.documents.readers import attachments, read
from letter_makers import quote, shown

PLAIN = (
    "From: Velforeningen <post@velet.example>\r\n"
    "To: postmottak@lilleby.example\r\n"
    "Subject: =?utf-8?q?H=C3=B8ring?=\r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    "Content-Transfer-Encoding: 8bit\r\n\r\n"
    "Hei!\r\n\r\nBydelen bør få ansvaret for parkene.\r\n\r\n> Hva mener dere?\r\n"
)


def _mail(**parts):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@lilleby.example", "b@lilleby.example", "Høring"
    mail.set_content(parts.get("plain", "Vi støtter forslaget om lønn.\n\n> Hva mener dere?\n"))
    if "web" in parts:
        mail.add_alternative(parts["web"], subtype="html")
    for name, content in parts.get("hanging", ()):
        mail.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    return mail.as_bytes()


def test_a_plain_e_mail_is_the_file_to_the_character():
    document = read(PLAIN.encode(), "svar.eml")
    assert document.received == PLAIN
    kinds = {quote(document, block).split("\r\n")[0]: block.kind for block in document.blocks}
    assert kinds["To: postmottak@lilleby.example"] == "letterhead"
    assert kinds["Bydelen bør få ansvaret for parkene."] == "paragraph"
    assert kinds["Hva mener dere?"] == "quoted"


def test_a_packed_e_mail_is_unpacked_and_its_headers_are_read():
    document = read(_mail(web="<p>Vi <b>støtter</b> forslaget om lønn.</p>"), "svar.eml")
    assert document.received.startswith("Fra: a@lilleby.example\nTil: b@lilleby.example\nEmne: Hø")
    assert ("paragraph", 0, "", "Vi støtter forslaget om lønn.") in shown(document)
    assert ("quoted", 0, "", "Hva mener dere?") in shown(document)


def test_an_e_mail_that_is_only_a_web_page_is_read_from_it():
    page = "<h2>Svar</h2><p>Bydelen bør få ansvaret for parker, lek og lys i gatene.</p>"
    document = read(_mail(plain="Se HTML.", web=page), "svar.eml")
    assert ("heading", 2, "", "Svar") in shown(document)
    assert "Se HTML" not in document.received


def test_attachments_come_out_with_safe_names():
    data = _mail(hanging=[("svar ø.pdf", b"%PDF-1"), ("../../etc/passwd", b"x"), ("", b"y")])
    assert attachments(data, "svar.eml") == (
        ("svar ø.pdf", b"%PDF-1"),
        ("passwd", b"x"),
        ("vedlegg-3.pdf", b"y"),
    )
    assert "svar ø.pdf" in read(data, "svar.eml").notices[0]


def test_an_e_mail_inside_an_e_mail_is_an_attachment_with_attachments():
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "c@lilleby.example", "Videresendt"
    outer.set_content("Se vedlegg.")
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "a@lilleby.example", "Svar"
    inner.set_content("Vi støtter forslaget.")
    inner.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="a.pdf")
    outer.add_attachment(inner)
    ((name, data),) = attachments(outer.as_bytes(), "ut.eml")
    assert name.endswith(".eml")
    assert "Vi støtter forslaget." in read(data, name).received
    assert attachments(data, name) == (("a.pdf", b"%PDF-1"),)


@pytest.mark.parametrize("name", ["svar.txt", "svar.eml"])
def test_what_is_no_e_mail_has_no_attachments(name):
    assert attachments(b"Hei", name) == ()


def test_an_unknown_encoding_is_asked_of_the_bytes():
    data = PLAIN.replace("utf-8\r", "x-ukjent\r").replace("8bit", "quoted-printable")
    coded = data.replace("ø", "=C3=B8").replace("å", "=C3=A5")
    assert "Bydelen bør få ansvaret" in read(coded.encode(), "svar.eml").received
