"""The command line: a thin door to the workbench. One file for each part; each command loads late.

A new command is a function under ``@command`` in a file here, one line below, and its texts.
"""

import click

from fordel.cli.shell import Place, Root

_STUDY = "fordel.cli.study"
_CODING = "fordel.cli.coding"
_PEOPLE = "fordel.cli.people"
_AGREEMENT = "fordel.cli.agreement"
_BASIS = "basis_cli"
_APPRAISE = "fordel.cli.appraise"

main = Root(
    "fordel",
    places={
        "demo": Place(module="fordel.cli.demo", function="demo"),
        "new": Place(module="fordel.cli.new", function="new"),
        "read": Place(module="fordel.cli.reading", function="read"),
        "code": Place(module="fordel.cli.reading", function="code"),
        "review": Place(module="fordel.cli.review", function="review"),
        "responses": Place(module=_STUDY, function="responses"),
        "sender": Place(module="fordel.cli.sender", function="sender"),
        "statements": Place(module=_STUDY, function="statements"),
        "positions": Place(module=_STUDY, function="positions"),
        "search": Place(module=_STUDY, function="search"),
        "prepare-search": Place(
            module="fordel.cli.meaning", function="prepare", texts_file="exchange"
        ),
        "agreement": Place(module=_AGREEMENT, function="agreement_command", texts_file="exchange"),
        "import-codes": Place(
            module=_AGREEMENT, function="import_codes_command", texts_file="exchange"
        ),
        "export": Place(module="fordel.cli.export", function="export", texts_file="exchange"),
        "report": Place(module="fordel.cli.report", function="report", texts_file="basis_cli"),
        "outcome": Place(module="fordel.cli.outcome", function="outcome", texts_file=_BASIS),
        "letters-back": Place(
            module="fordel.cli.letters_back", function="letters_back_command", texts_file=_BASIS
        ),
        "versions": Place(
            module="fordel.cli.versions", function="versions_command", texts_file=_BASIS
        ),
        "follow-up": Place(
            module="fordel.cli.follow_up", function="follow_up_command", texts_file=_BASIS
        ),
        "tasks": Place(module="fordel.cli.tasks", function="tasks"),
        "register": Place(
            module="fordel.cli.register", function="register", texts_file="register_cli"
        ),
        "areas": Place(module="fordel.cli.areas", function="areas", texts_file="areas"),
        "maps": Place(module="fordel.cli.districts", function="maps", texts_file="maps"),
        "options": Place(module="fordel.cli.options", function="options", texts_file="options"),
        "who": Place(module="fordel.cli.who", function="who_command", texts_file="who"),
        "choose": Place(
            module="fordel.cli.choose", function="choose_command", texts_file="judging"
        ),
        "elicit": Place(module="fordel.cli.elicit", function="elicit", texts_file="elicit"),
        "appraise": Place(module=_APPRAISE, function="appraise_command", texts_file="judging"),
        "what-if": Place(module=_APPRAISE, function="what_if_command", texts_file="judging"),
        "explain": Place(module=_APPRAISE, function="explain_command", texts_file="judging"),
        "model": Place(module="fordel.cli.model", function="model", texts_file="models"),
        "serve": Place(module="fordel.cli.serve", function="serve", texts_file="web_serve"),
        "members": Place(module=_PEOPLE, function="members", texts_file="people"),
        "access": Place(module=_PEOPLE, function="access", texts_file="people"),
        "audit": Place(module=_PEOPLE, function="audit", texts_file="people"),
        "back-up": Place(module=_STUDY, function="back_up_study"),
        "suggest": Place(module=_CODING, function="suggest", texts_file="coding"),
        "evaluate": Place(module=_CODING, function="evaluate", texts_file="coding"),
        "text": Place(module=_CODING, function="text", texts_file="coding"),
    },
    params=[click.Option(["--lang"], metavar="nb|en")],
)
click.version_option(package_name="fordel", message="%(prog)s %(version)s")(main)
