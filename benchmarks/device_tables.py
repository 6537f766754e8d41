"""Tables of docs/device.md from benchmarks/peers.json and benchmarks/phone_isps.json."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PRINTED = {"onnxruntime": "ONNX Runtime", "litert-xnnpack": "LiteRT"}


def read(name: str) -> dict[str, Any]:
    return json.loads((HERE / f"{name}.json").read_text())


def peers_table() -> str:
    """Processor time of each network, and its ratio to the group's first."""
    lines = ["| run in turn | network | numbers | input | KiB | ms of processor time | over the first (95 %) | by the clock |",
             "|---|---|---|---|---|---|---|---|"]
    for group, rows in read("peers")["groups"].items():
        for row in rows:
            ratio = row["cpu_ratio"]
            lines.append(f"| {group} | {row['name']} | {row['numbers']} | {row['input']} | {row['bytes'] / 1024:.0f} | "
                         f"{row['cpu_p50_ms']['value']:.2f} | {ratio['value']:.2f} ({ratio['low']:.2f} to {ratio['high']:.2f}) | "
                         f"{clock(row)} |")
    return "\n".join(lines)


def clock(row: dict[str, Any]) -> str:
    """The p50 by the clock; in brackets when its verdict doubts it."""
    text = f"{row['p50_ms']['value']:.3g}"
    return text if row["verdict"]["trustworthy"] else f"({text})"


def phone_table() -> str:
    """Cost and quality of learned phone ISPs."""
    found = read("phone_isps")
    scores = {row["name"]: row for row in (*found["scores_litert-xnnpack"], *found["scores_onnxruntime"])}  # the later one counts
    times = {runtime: {row["name"]: row for row in found[runtime]} for runtime in PRINTED}
    lines = ["| network | parameters | GMAC, Full HD | KiB (.onnx) | ms/MP of processor time, ONNX Runtime | LiteRT | PSNR dB, "
             "gain 1 / 4 / 16 | 2021's score | 2022's over dh_isp's |", "|---|---|---|---|---|---|---|---|---|"]
    for name, cost in found["costs"].items():
        per = [f"{times[r][name]['cpu_ms_per_megapixel']:.0f}" if name in times[r] else "-" for r in PRINTED]
        psnr = " / ".join(f"{value:.2f}" for value in found["quality"].get(name, {}).values()) or "not measured"
        score = scores.get(name, {})
        size = f"{times['onnxruntime'][name]['bytes'] / 1024:.0f}" if name in times["onnxruntime"] else "-"
        lines.append(f"| {name} | {cost['parameters']:,} | {cost['gmac_full_hd']:.1f} | {size} | {per[0]} | {per[1]} | {psnr} | "
                     f"{shown(score.get('score_2021'))} | {shown(score.get('score_2022_over_dh_isp'))} |")
    return "\n".join(lines)


def shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.3g}"


DEVICE: dict[str, Callable[[], str]] = {"peers": peers_table, "phone-isps": phone_table}
