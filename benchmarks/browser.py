"""Catalogued bundles in headless Chromium on this machine, through the page of photosite serve, as a person would measure them.

    python -m benchmarks.browser -o benchmarks/browser.json face-ternary qxq-compact    # make bench-browser

A desktop processor's browser, not a phone's. Each run's milliseconds are left out of the file; everything made of them is in it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from photosite.files import write_json

FILE = Path(__file__).with_suffix(".json")
ARGUMENTS = ["--no-sandbox"]  # as root in a container Chromium does not start otherwise
PATIENCE = 600_000  # ms


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="+")
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=5.0, help="of every way of running")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as results:
        rows = measure(asked.models, asked.seconds, Path(results))
    command = f"python -m benchmarks.browser -o {asked.output} --seconds {asked.seconds:g} {' '.join(asked.models)}"
    write_json(asked.output, {"command": command, "target": "browser", "rows": rows})


def measure(models: list[str], seconds: float, results: Path) -> list[dict[str, Any]]:
    """The saved results of the page, without their runs."""
    from playwright.sync_api import sync_playwright

    served = [sys.executable, "-m", "photosite", "serve", *models, "--port", "0", "--results", str(results)]
    with subprocess.Popen(served, stdout=subprocess.PIPE, text=True) as server, sync_playwright() as playwright:
        assert server.stdout is not None
        link = server.stdout.readline().strip()
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        page = browser.new_page()
        page.goto(link)
        page.wait_for_selector("body[data-ready]")
        for index in range(len(models)):
            one(page, index, seconds)
        browser.close()
        server.terminate()
    saved = [row for file in sorted(results.iterdir()) for row in json.loads(file.read_text())["rows"]]
    return [{key: value for key, value in row.items() if key != "runs_ms"} for row in saved]


def one(page: Any, index: int, seconds: float) -> None:
    """Measure every way of running one bundle."""
    page.select_option("#model", str(index))
    page.fill("#seconds", str(seconds))
    page.click("#measure")
    page.wait_for_selector(f"body[data-done='{index + 1}']", timeout=PATIENCE)
    print(page.inner_text("#progress"), file=sys.stderr)


def table() -> str:
    """The rows of the file for a document, slower ones below."""
    if not FILE.is_file():
        return "Not measured yet on an idle machine: `make bench-browser`."
    lines = ["| model | in Chromium | p50, ms (95 % interval) | first run, ms | load, ms | outputs | verdict |",
             "|---|---|---|---|---|---|---|"]
    for row in sorted(json.loads(FILE.read_text())["rows"], key=lambda row: (row["bundle"], row["p50_ms"]["value"])):
        way = f"{row['runtime']}, {row['threads']} thread{'s' * (row['threads'] > 1)}"
        p50 = "{value:.3g} ({low:.3g} to {high:.3g})".format(**row["p50_ms"])
        said = "trustworthy" if row["verdict"]["trustworthy"] else f"doubted: {'; '.join(row['verdict']['reasons'])}"
        first, load = (f"{row[key]:.3g}" for key in ("first_run_ms", "load_ms"))
        lines.append(f"| {row['bundle']} | {way} | {p50} | {first} | {load} | {row['output']['said']} | {said} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
