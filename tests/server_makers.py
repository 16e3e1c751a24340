"""This file is about a private PostgreSQL server for tests: on a socket, seen by nobody else."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

_NUMBERS = count(1)
_QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB"


def server_programs() -> Path | None:
    """The folder with initdb and postgres, if this machine has them."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    found = debian[-1] if debian else shutil.which("postgres")
    return Path(found).parent if found else None


class Server:
    """A server that can be stopped and started."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self.programs = programs
        self.folder = folder
        # The server refuses to run for root.
        self.user = "nobody" if os.geteuid() == 0 else None
        if self.user:
            shutil.chown(folder, self.user)
        self._run("initdb", "-A", "trust", "-U", "tester", "-E", "UTF8", "--locale=C", "-N")

    def start(self) -> None:
        options = f"{_QUICK} -c listen_addresses='' -c max_connections=120 -k {self.folder}"
        self._run("pg_ctl", "-w", "-t", "60", "-o", options, "start")

    def stop(self, how: str = "fast") -> None:
        self._run("pg_ctl", "-w", "-t", "60", "-m", how, "stop")

    def address(self) -> Path:
        """A database of its own, empty."""
        import psycopg

        name = f"study{next(_NUMBERS)}"
        with psycopg.connect(
            host=str(self.folder), user="tester", dbname="postgres", autocommit=True
        ) as own:
            own.execute(f"CREATE DATABASE {name}")
        return Path(f"postgresql://tester@/{name}?host={self.folder}")

    def _run(self, program: str, *args: str) -> None:
        data, log = self.folder / "data", self.folder / "log"
        subprocess.run(
            [
                self.programs / program,
                "-D",
                data,
                *(["-l", log] if program == "pg_ctl" else []),
                *args,
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=self.user,
            cwd="/",
        )


@contextmanager
def running_server(programs: Path) -> Iterator[Server]:
    """A server of our own, and nothing left behind."""
    folder = Path(tempfile.mkdtemp(prefix="fordel-pg-"))
    try:
        server = Server(programs, folder)
        server.start()
        yield server
        with suppress(subprocess.CalledProcessError):
            server.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
