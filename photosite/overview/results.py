"""Results of ``photosite bench --json`` and of the page of ``photosite serve``, read back and checked."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LARGEST = 64 << 20  # bytes of a file that is read at all
TEXTS = ("bundle", "artefact", "sha256", "target", "runtime")


@dataclass(frozen=True)
class Result:
    """One measurement: a row as ``export.bench.result`` makes it, the file it stands in, and the command that wrote that."""

    row: dict[str, Any]
    source: str
    command: str

    @property
    def model(self) -> str:
        return self.row["bundle"]

    @property
    def target(self) -> str:
        return self.row["target"]

    @property
    def p50(self) -> dict[str, float] | None:
        """value, low and high in milliseconds; None from an emulator, which has no time."""
        return self.row.get("p50_ms")

    @property
    def trustworthy(self) -> bool:
        return bool(self.row.get("verdict", {}).get("trustworthy"))

    @property
    def right(self) -> bool | None:
        """Whether its outputs were the model's; None where vectors do not decide that."""
        return self.row["output"]["passed"]

    @property
    def way(self) -> str:
        """Runtime, accelerator and threads in words."""
        accelerator = self.row.get("accelerator")
        parts = [self.row["runtime"], *([accelerator] if accelerator not in (None, "wasm") else [])]
        threads = self.row.get("threads")
        return ", ".join([*parts, f"{threads} thread{'s' * (threads > 1)}"] if threads else parts)

    @property
    def machine(self) -> str:
        """The device in words."""
        return machine(self.row.get("machine"))

    @property
    def identity(self) -> tuple[object, ...]:
        """What two results share of which the later one counts."""
        return (self.row["sha256"], self.target, self.machine, self.way)


def machine(facts: Any) -> str:
    """A machine's facts in words; what is not known is left out."""
    if not isinstance(facts, dict):
        return str(facts) if facts else ""
    agent = browser(str(facts.get("user_agent") or ""))
    name = facts.get("processor") or facts.get("model") or agent or facts.get("machine")
    said = [str(name)] if name else []
    if facts.get("cores"):
        said.append(f"{facts['cores']} cores")
    if facts.get("memory_gb"):
        said.append(f"{facts['memory_gb']:g} GB" if isinstance(facts["memory_gb"], int | float) else str(facts["memory_gb"]))
    if facts.get("hypervisor"):
        said.append("virtual")
    return ", ".join(said)


def browser(user_agent: str) -> str:
    """A browser and its system out of what it calls itself, the whole where that has another form."""
    system = re.search(r"\(([^)]*)\)", user_agent)
    product = re.search(r"(Firefox|Edg|OPR|SamsungBrowser|HeadlessChrome|Chrome|Version)/(\d+)", user_agent)
    if not system or not product:
        return user_agent
    name = "Safari" if product[1] == "Version" else product[1]
    return f"{name} {product[2]} on {system[1]}"


def is_results(data: Any) -> bool:
    """Whether a JSON text is meant as results."""
    return isinstance(data, dict) and isinstance(data.get("target"), str) and isinstance(data.get("rows"), list)


def read_results(file: Path, data: dict[str, Any]) -> list[Result]:
    """The results of a file; a comparison gives its two. Raises ValueError, naming file and row, for what is no result."""
    command = data.get("command") or command_of(data, file)
    rows = [one for row in data["rows"] for one in (halves(row) if isinstance(row, dict) and "ratio" in row else [row])]
    for index, row in enumerate(rows):
        lacking = problem(row)
        if lacking:
            raise ValueError(f"{file}: row {index} is no result of photosite bench: {lacking}; measure again or move it away")
    return [Result(row, str(file), command) for row in rows]


def halves(row: dict[str, Any]) -> Iterable[Any]:
    """The two results of a comparison."""
    return [row.get("first"), row.get("second")]


def problem(row: Any) -> str:
    """What a row lacks, or nothing."""
    if not isinstance(row, dict):
        return "it is no JSON object"
    for name in TEXTS:
        if not isinstance(row.get(name), str):
            return f"it has no text {name!r}"
    output = row.get("output")
    if not isinstance(output, dict) or output.get("passed") not in (True, False, None) or "passed" not in output:
        return "its 'output' does not say whether it passed"
    times = row.get("p50_ms")
    if times is None:
        return "" if isinstance(row.get("instructions"), int) else "it has neither 'p50_ms' nor 'instructions'"
    if not isinstance(times, dict) or not all(is_time(times.get(name)) for name in ("value", "low", "high")):
        return "its 'p50_ms' has no value, low and high of at least 0"
    judged = row.get("verdict")
    known = isinstance(judged, dict) and isinstance(judged.get("trustworthy"), bool) and isinstance(judged.get("reasons"), list)
    return "" if known else "it has no 'verdict' with 'trustworthy' and 'reasons'"


def is_time(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value >= 0


def command_of(data: dict[str, Any], file: Path) -> str:
    """The command that makes such a file."""
    if data["target"] == "browser":
        return f"photosite serve {data.get('bundle')}"
    target = "" if data["target"] == "host" else f" --target {data['target']}"
    return f"photosite bench {data.get('bundle')}{target} --json {file.name}"


def read_json(file: Path) -> Any:
    """A file's JSON. Raises ValueError, one sentence, for what is none."""
    try:
        if file.stat().st_size > LARGEST:
            raise ValueError(f"{file} has more than {LARGEST >> 20} MiB; results are smaller, move it away")
        return json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ValueError(f"cannot read {file}: {error.strerror}") from None
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f"{file} is no JSON: {error}; measure it again or move the file away") from None
