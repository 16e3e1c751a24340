"""This file is about fifty people reviewing one study at once, on PostgreSQL: nothing may be lost.

Each loads a statement, thinks a moment, and rules on it, as a browser would. Told: how long an
answer took, and whether every ruling that was confirmed is there.
"""

import json
import random
import socket
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from threading import Thread

import httpx2
import numpy as np
import uvicorn

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from fordel.adapters.store import codings, letters
from fordel.adapters.store.copying import back_up
from fordel.web.app import Settings, make_app
from fordel.workbench.listing import list_responses
from fordel.workbench.rulings import count_waiting
from fordel.workbench.study import Study, open_study
from server_makers import running_server, server_programs
from web_makers import coded_lilleby

PEOPLE = 50
RULINGS = 4
THINKING_SECONDS = (4.0, 8.0)


def main() -> None:
    programs = server_programs()
    if programs is None:
        sys.exit("PostgreSQL is not here")
    with tempfile.TemporaryDirectory() as folder, running_server(programs) as server:
        path, address = Path(folder) / "s.fordel", server.address()
        coded_lilleby(path, 100)
        with open_study(path) as study:
            print(f"{count_waiting(study)} statements wait", file=sys.stderr)
            back_up(study, address)
        print(json.dumps(measured(address), indent=2))


def measured(address: Path) -> dict[str, object]:
    app = make_app(address, clock=lambda: datetime.now(UTC), settings=Settings(person="x"))
    with open_study(address) as study:
        # Every fifth goes through all letters, least sure first, where they meet each other.
        queues = ["", *(f"?only={each}" for each in list_ids(study))]
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(200)
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        thread = Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        used = time.process_time()
        base = f"http://127.0.0.1:{listening.getsockname()[1]}"
        try:
            # The people are in processes of their own, as they would be on machines of their own.
            with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as halves:
                asked = (partial(_crowd, base, queues), (range(0, PEOPLE, 2), range(1, PEOPLE, 2)))
                told = [each for half in halves.map(*asked) for each in half]
        finally:
            server.should_exit = True
            thread.join()
    with open_study(address) as study, study.viewing() as view:
        kept = sum(len(codings.reviews(view, each)) for each in letters.response_ids(view))
    used = time.process_time() - used
    times = np.array([each for one in told for each in one[0]])
    confirmed = sum(one[1] for one in told)
    return {
        "people": PEOPLE,
        "answers": len(times),
        "confirmed": confirmed,
        "kept": kept,
        "told that another came first": sum(one[2] for one in told),
        "server's own ms for each answer": round(1000 * used / len(times), 1),
        "p50 ms": round(float(np.percentile(times, 50)) * 1000),
        "p95 ms": round(float(np.percentile(times, 95)) * 1000),
    }


def list_ids(study: Study) -> list[str]:
    return [str(each.response.id) for each in list_responses(study) if each.statements > RULINGS]


def _crowd(base: str, queues: list[str], people: range) -> list[tuple[list[float], int, int]]:
    with ThreadPoolExecutor(len(people)) as crowd:
        return list(crowd.map(lambda each: _person(base, each, queues), people))


def _person(base: str, number: int, queues: list[str]) -> tuple[list[float], int, int]:
    """The times of the answers, how many rulings were confirmed, and how many came too late."""
    chance, times, confirmed, late = random.Random(number), [], 0, 0
    queue = queues[0] if number % 5 == 0 else queues[1 + number % (len(queues) - 1)]
    who = {"fordel_person": f"person{number}"}
    with httpx2.Client(base_url=base, timeout=60, cookies=who) as browser:
        time.sleep(chance.uniform(0, THINKING_SECONDS[1]))

        def asked(method: str, place: str, **more: object) -> httpx2.Response:
            began = time.perf_counter()
            answer = browser.request(method, place, **more)
            times.append(time.perf_counter() - began)
            return answer

        while confirmed < RULINGS:
            begun = asked("GET", f"/review{queue}")
            if begun.status_code == 200:  # this letter is done
                queue = ""
                continue
            assert begun.status_code == 303, f"{begun.status_code}: {begun.text[-900:]}"
            page = asked("GET", begun.headers["location"])
            time.sleep(chance.uniform(*THINKING_SECONDS))
            mark = page.text.partition('name="seen" value="')[2].partition('"')[0]
            form = {"token": browser.cookies["fordel_token"], "seen": mark, "ruling": "accept"}
            ruled = asked("POST", begun.headers["location"], data=form)
            confirmed += ruled.status_code == 303
            late += ruled.status_code == 409
            assert ruled.status_code in {303, 409}, ruled.text
    return times, confirmed, late


if __name__ == "__main__":
    main()
