"""This file is about RTF's words: what its control words mean and which code page bytes are in."""

CODE_PAGES = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
"""Which code page a font's character set is."""

SIGNS = {
    "tab": "\t",
    "line": "\n",
    "softline": "\n",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "endash": "–",
    "emdash": "—",
    "enspace": " ",
    "emspace": " ",
    "qmspace": " ",
    "~": "\xa0",
    "_": "\u2011",
    "-": "\xad",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
"""Control words that stand for a character."""

PASSED_OVER = frozenset(
    {
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "listtable",
        "listoverridetable",
        "revtbl",
        "rsidtbl",
        "fldinst",
        "bkmkstart",
        "bkmkend",
        "nonshppict",
        "themedata",
        "colorschememapping",
        "datastore",
        "generator",
        "xmlnstbl",
        "latentstyles",
        "filetbl",
        "annotation",
        "atnid",
        "atnauthor",
        "atndate",
        "atnref",
        "atnparent",
        "xe",
        "tc",
        "objdata",
        "objclass",
        "template",
        "private",
        "blipuid",
        "shpinst",
        "sp",
        "sn",
        "sv",
        "wgrffmtfilter",
        "passwordhash",
        "mmathPr",
        "ftnsep",
        "ftnsepc",
        "aftnsep",
        "aftnsepc",
        "docvar",
        "userprops",
        "keywords",
        "title",
        "author",
        "operator",
        "subject",
        "doccomm",
        "company",
        "nextfile",
        "pnseclvl",
        "pn",
        "panose",
        "falt",
    }
)
"""Groups whose text is not part of the letter."""

EDGES = frozenset({"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr"}) | {
    "footerf"
}
"""Groups with what stands above or below every page."""

PARTS_PARAGRAPH = frozenset({"par", "sect", "page", "nestcell", "column"})
"""Control words that end a paragraph."""
