"""This file is about serving a study to a browser, on this machine and nobody else's."""

import socket
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path

import click
import uvicorn

from fordel.adapters.store.address import study_place
from fordel.cli.serve_team import read_team
from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, study_argument, user
from fordel.errors import InputError, OutsideError
from fordel.web.app import LOOPBACK, Settings, make_app

_PORT = 8016
_JOBS = 2  # so that reading never holds up the pages
_WAIT_SECONDS = 5


@command("serve", texts_file="web_serve")
@study_argument
@click.option("--port", type=click.IntRange(0, 65535), default=_PORT)
@click.option("--host", default="127.0.0.1")
@click.option("--theme", type=click.Path(path_type=Path))
@click.option("--team", "team_file", type=click.Path(path_type=Path))
def serve(
    talk: Talk, *, study: Path, port: int, host: str, theme: Path | None, team_file: Path | None
) -> None:
    """Open the study in the browser until it is stopped."""
    team = read_team(team_file) if team_file else None
    if team is None:
        _check_host(host)
    settings = Settings(
        language=talk.texts.language,
        person=user(),
        theme=theme,
        hosts=(*LOOPBACK, host),
        jobs=_JOBS,
        team=team,
    )
    app = make_app(study_place(study), clock=now, settings=settings)
    listening = _listening(host, port)
    address = _address(host, listening.getsockname()[1])
    if talk.as_json:
        talk.give({"address": address})
    else:
        talk.show(address)
        talk.tell("web_serve.serve.stop")
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_WAIT_SECONDS,
        )
    )
    # The server stops well by itself and then tells how it was stopped.
    with suppress(KeyboardInterrupt):
        server.run(sockets=[listening])
    talk.tell("web_serve.serve.stopped")


def _check_host(host: str) -> None:
    """Nobody signs in yet, so nobody else may come in."""
    if not _is_loopback(host):
        raise InputError(
            "F764",
            "Without sign-in the study is only shown on this machine, not on {host}.",
            hint="Leave out --host, or set up sign-in.",
            host=host,
        )


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen()  # whoever opens the address at once waits, and is not turned away
    except OSError as fault:
        made.close()
        raise OutsideError(
            "F767",
            "Port {port} cannot be used: {why}.",
            hint="Choose another with --port, or 0 for any that is free.",
            port=port,
            why=str(fault.strerror),
        ) from fault
    return made


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
