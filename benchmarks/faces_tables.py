"""The tables of docs/faces.md: ours and the peers, wakes and alerts, and the arms of the layers before."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from facedet.wake import RATES, per_hour
from photosite.overview.shipped import DEFAULT, LOOKS, REACHED, name_today, renamed, short
from photosite.overview.shipped import ROW as SHIPPED

ROOT = Path(__file__).parents[1]
MEASURED, BEFORE = ROOT / "benchmarks" / "faces.json", ROOT / "benchmarks" / "faces_coarse.json"
SIZES = ("10-16 px", "16-32 px", "32-64 px", "64 px and more")
PRECISION = ("light", "detector", "AP50, all", *SIZES, "{} minus it, AP50", "AP 0.5:0.95, all", "{} minus it, AP 0.5:0.95")
WAKES = ("light", "detector", "looks", "threshold", "missed", "false, the set's own", "false, enlarged set", "pictures alarmed",
         *(f"by pictures, at most an hour at {fps:g} fps" for fps in RATES))
ALERTS = ("light", "detector", "alert threshold", "pictures with a large face", "face-free, the set's own",
          "face-free, enlarged set")
WHOLE = "with frame, outputs and stack"
MEMORY = ("look", "plan, bytes", "ternary C, arena", WHOLE, "int8 C, arena", WHOLE)


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def head(names: tuple[str, ...]) -> list[str]:
    return [row(*names), "|" + "---|" * len(names)]


def precision_table(file: Path = MEASURED) -> str:
    """Average precision with the paired differences; intervals in brackets."""
    measured = json.loads(file.read_text())
    today = name_today(measured)
    made = head(tuple(name.format(short(today)) for name in PRECISION))
    for light, part in measured["light"].items():
        made += precision_rows(light, part, today)
    return "\n".join(made)


def arms_before() -> str:
    """Average precision of the arms of the layers before, beside what shipped when they were measured."""
    rows = [row(light, name.removeprefix("arm "), within(given["sources"]["all"]["ap50"], given["interval"]), *sizes(given),
                minus(part["shipped minus"][name]))
            for light, part in json.loads(BEFORE.read_text())["light"].items()
            for name, given in part["detectors"].items() if name.startswith("arm ")]
    return "\n".join([*head(("light", "detector", "AP50, all", *SIZES, "what shipped then minus it")), *rows])


def wake_table(file: Path = MEASURED) -> str:
    """Wakes of one look and of two: of every detector where nine in ten wake, and of the shipped one by default."""
    made, measured = head(WAKES), json.loads(file.read_text())
    today = name_today(measured)
    for light, part in measured["light"].items():
        for name, woke in part["wake"].items():
            shown = renamed(name, today)
            made += [wake_row(light, shown, looks, at, woke[f"{looks}, {at}"]) for looks in LOOKS
                     for at in ((REACHED, DEFAULT) if name == SHIPPED else (REACHED,))]
    return "\n".join(made)


def alert_table(file: Path = MEASURED) -> str:
    """How often the small look has the large one taken."""
    made, measured = head(ALERTS), json.loads(file.read_text())
    today = name_today(measured)
    for light, part in measured["light"].items():
        made += [alert_row(light, renamed(name, today), woke["alerts"]) for name, woke in part["wake"].items()]
    return "\n".join(made)


def memory_table() -> str:
    """The planned memory of both looks beside that of the printed C on a Cortex-M3, which rounds as XNNPACK does."""
    plans, printed = (json.loads((ROOT / "benchmarks" / name).read_text()) for name in ("face_costs.json", "firmware.json"))
    made = head(MEMORY)
    for size in ("wake", "locate"):
        found = {row["weights"]: row for row in printed["rows"]
                 if (row["size"], row["target"], row["rounding"]) == (size, "cortex-m3", "xnnpack")}
        cells = [found[weights][what] for weights in ("packed", "int8") for what in ("arena_bytes", "ram_bytes")]
        made.append(row(size, *(f"{count:,}" for count in (plans[size]["activation_bytes"], *cells))))
    return "\n".join(made)


def summary(result: dict[str, Any]) -> str:
    """What the benchmark prints: the wakes and AP50 of what ships, light by light."""
    made = []
    for light, part in result["light"].items():
        woke = part["wake"][SHIPPED]
        made += precision_rows(light, part, SHIPPED)
        made += [wake_row(light, SHIPPED, looks, at, woke[f"{looks}, {at}"]) for looks in LOOKS for at in (REACHED, DEFAULT)]
    return "\n".join(made)


def precision_rows(light: str, part: dict[str, Any], today: str) -> list[str]:
    """Every detector in one light. today: the name of the row ``SHIPPED``."""
    made = []
    for name, given in part["detectors"].items():
        whole, apart = given["sources"]["all"], part["shipped minus"].get(name)
        cells = [(within(whole[which], given["interval"][which]), minus(apart and apart[which]))
                 for which in ("ap50", "ap")]
        made.append(row(light, renamed(name, today), cells[0][0], *sizes(given), cells[0][1], *cells[1]))
    return made


def within(value: float, interval: list[float]) -> str:
    return f"{value:.3f} ({interval[0]:.3f} to {interval[1]:.3f})"


def sizes(given: dict[str, Any]) -> list[str]:
    """AP50 of each size of face."""
    return ["-" if size["ap50"] is None else f"{size['ap50']:.3f}" for size in given["sizes"].values()]


def minus(apart: dict[str, Any] | None) -> str:
    """A paired difference; nothing of the detector that the others are compared with."""
    return "" if apart is None else f"{apart['difference']:+.3f} ({apart['low']:+.3f} to {apart['high']:+.3f})"


def wake_row(light: str, name: str, looks: str, at: str, woke: dict[str, Any] | None) -> str:
    """One detector at one threshold in one light; None where no threshold wakes so many."""
    if woke is None:
        return row(light, name, looks, f"-, {at}", *["not reached"] * (4 + len(RATES)))
    own, more = woke["test pictures"], woke["enlarged set"]
    low, high = own["miss_rate_interval"]
    return row(light, name, looks, f"{own['threshold']:.3f}, {at}",
               f"{own['missed']} of {own['positives']} ({low:.3f} to {high:.3f})",
               f"{own['false_wakes']} of {own['face_free_frames']}", f"{more['false_wakes']} of {more['face_free_frames']}",
               f"{more['pictures_alarmed']} of {more['face_free_pictures']}",
               *(f"{per_hour(more['picture_share_upper'], fps):,.0f}" for fps in RATES))


def alert_row(light: str, name: str, alerts: dict[str, Any]) -> str:
    """How often one detector has the large look taken in one light."""
    return row(light, name, f"{alerts['threshold']:.3f}",
               *("{} of {}".format(*alerts[which]) for which in ("of faces", "test pictures", "enlarged set")))


TABLES: dict[str, Callable[[], str]] = {
    "face-precision": precision_table, "face-wakes": wake_table, "face-alerts": alert_table,
    "face-arms-before": arms_before, "face-memory": memory_table}
