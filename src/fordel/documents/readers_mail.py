"""This file is about e-mail: what was written, what was quoted, and what hangs on it.

A plain e-mail is kept exactly as the file holds it, so that positions are those of the file. One
that is packed for the journey (several parts, or letters written as codes) is unpacked first.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage

from fordel.documents.limits import Limits, ensure_characters, too_deep
from fordel.documents.moved import moved_block
from fordel.documents.pieces import Piece, Reading, Run, compose
from fordel.documents.readers_html import html_pieces
from fordel.documents.readers_text import decode
from fordel.documents.structure import structure
from fordel.errors import InputError
from fordel.model.response import Block, BlockKind, Document, DocumentId
from fordel.model.text import unrepaired

_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]?[^\r\n]*\r?\n(?:[ \t]+[^\r\n]*\r?\n)*")
_ONLY_MACHINES_WRITE = re.compile(
    rb"^(?:message-id|mime-version|received|return-path|content-type|content-transfer-encoding"
    rb"|dkim-signature|x-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_PEOPLE_WRITE = re.compile(rb"^(?:from|to|subject|date|sender):", re.IGNORECASE | re.MULTILINE)
_SHOWN = (("From", "Fra"), ("To", "Til"), ("Cc", "Kopi"), ("Date", "Dato"), ("Subject", "Emne"))


def is_mail(data: bytes, name: str) -> bool:
    """Whether the content is an e-mail as programs store it, not a text that shows one."""
    head = b"".join(match.group() for match in _headers(data))
    if not head or not _PEOPLE_WRITE.search(head):
        return False
    return name.lower().endswith(".eml") or len(_ONLY_MACHINES_WRITE.findall(head)) >= 2


def _headers(data: bytes) -> Iterator[re.Match[bytes]]:
    at = len(re.match(rb"\s*(?:From [^\r\n]*\r?\n)?", data[:2000]).group())  # type: ignore[union-attr]  # matches nothing at worst
    while match := _HEADER.match(data, at, at + 20_000):
        yield match
        at = match.end()


def read_mail(data: bytes, name: str, limits: Limits) -> Reading:
    """The letter in an e-mail; attachments are read as files of their own."""
    message = _parsed(data, name, limits)
    reading = (
        _as_it_stands(data, limits) if _is_plain(message) else _unpacked(message, name, limits)
    )
    ensure_characters(len(reading.text), name, limits)
    hanging = [attached for attached, _ in attachments(data, name, limits=limits)]
    if not hanging:
        return reading
    shown = ", ".join(hanging[:10]) + (" …" if len(hanging) > 10 else "")
    notice = f"Vedlegg i e-posten leses som egne filer: {shown}."
    return replace(reading, notices=(*reading.notices, notice))


def attachments(
    data: bytes, name: str, *, limits: Limits | None = None
) -> tuple[tuple[str, bytes], ...]:
    """The files that hang on an e-mail, one level down; none for what is no e-mail.

    An e-mail inside an e-mail is one of them, and is asked for its own attachments in turn; each
    is smaller than the one it came in, so asking comes to an end.
    """
    if not is_mail(data, name):
        return ()
    message = _parsed(data, name, limits or Limits())
    found: list[tuple[str, bytes]] = []
    for part in _leaves(message):
        if _hangs_on(part):
            content = _content(part)
            if content:
                found.append((_file_name(part, len(found) + 1), content))
    return tuple(found)


def _parsed(data: bytes, name: str, limits: Limits) -> EmailMessage:
    # A part opens with its boundary; counting them first keeps the parser from digging too deep.
    if data.lower().count(b"content-type: multipart/") > limits.nesting // 20:
        raise too_deep(name)
    if data.lower().count(b"message/rfc822") > limits.nesting // 20:
        raise too_deep(name)
    try:
        message = message_from_bytes(data, policy=policy.default)
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise InputError(
            "F132",
            "The e-mail cannot be taken apart.",
            where=name,
            hint="Save it again from the mail program as .eml, or print it to PDF.",
        ) from error
    return message


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    if message.get_content_maintype() != "multipart":
        yield message
        return
    for part in message.iter_parts():
        if isinstance(part, EmailMessage):
            yield from _leaves(part)


def _hangs_on(part: EmailMessage) -> bool:
    if part.get_content_disposition() == "attachment":
        return True
    kind = part.get_content_maintype()
    if kind == "text":
        return bool(part.get_filename())
    # Pictures in the text are logos and signatures.
    return kind != "image"


def _content(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes() if isinstance(first, EmailMessage) else b""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _file_name(part: EmailMessage, count: int) -> str:
    given = re.split(r"[\\/]", part.get_filename() or "")[-1]
    name = re.sub(r"[\x00-\x1f\x7f]", "", given).strip(" .")[:120]
    if name:
        return name
    ending = "eml" if part.get_content_type() == "message/rfc822" else part.get_content_subtype()
    return f"vedlegg-{count}.{re.sub(r'[^a-z0-9]', '', ending.lower())[:10] or 'bin'}"


def _is_plain(message: EmailMessage) -> bool:
    packing = str(message.get("Content-Transfer-Encoding", "8bit")).strip().lower()
    return message.get_content_type() == "text/plain" and packing in {"7bit", "8bit", "binary"}


def _as_it_stands(data: bytes, limits: Limits) -> Reading:
    ensure_characters(len(data) // 4, "", limits)
    text, notices = decode(data)
    body = re.search(r"\r?\n\r?\n", text)
    start = body.end() if body else len(text)
    head = [
        Block(kind=BlockKind.LETTERHEAD, start=match.start(), end=match.end())
        for match in re.finditer(r"\S[^\r\n]*(?:\r?\n[ \t]+\S[^\r\n]*)*", text[:start])
    ]
    return Reading(text=text, blocks=(*head, *_blocks(text, start)), notices=notices)


def _unpacked(message: EmailMessage, name: str, limits: Limits) -> Reading:
    letterhead = compose(
        Piece(kind=BlockKind.LETTERHEAD, runs=(Run(text=f"{shown}: {message[header]}"),))
        for header, shown in _SHOWN
        if message[header]
    )
    plain = _body(message, "plain")
    web = html_pieces(_body(message, "html"), name, limits)
    if 2 * len(plain.split()) < sum(len(piece.words.split()) for piece in web):
        return _joined(letterhead, compose(web))  # the plain part only says there is another
    letter = Reading(text=plain, blocks=tuple(_blocks(plain, 0)))
    return _joined(letterhead, letter)


def _body(message: EmailMessage, kind: str) -> str:
    texts = [
        _decoded(part)
        for part in _leaves(message)
        if part.get_content_type() == f"text/{kind}" and not _hangs_on(part)
    ]
    return "\n\n".join(text for text in texts if text.strip())


def _decoded(part: EmailMessage) -> str:
    content = _content(part)
    charset = part.get_content_charset()
    if charset:
        try:
            return content.decode(charset)
        except (LookupError, ValueError):
            pass  # the mail says what it is not; its bytes are asked instead
    return decode(content)[0]


def _joined(first: Reading, second: Reading) -> Reading:
    gap = "\n\n" if first.text and second.text else ""
    ahead = len(first.text) + len(gap)
    moved = tuple(moved_block(block, ahead) for block in second.blocks)
    return Reading(text=first.text + gap + second.text, blocks=(*first.blocks, *moved))


def _blocks(text: str, start: int) -> Iterator[Block]:
    """The blocks of what follows, found from its lines as in any plain text."""
    body = text[start:]
    bare = Document(id=DocumentId(""), name="", media_type="", received=body, text=unrepaired(body))
    for block in structure(bare).blocks:
        yield moved_block(block, start)
