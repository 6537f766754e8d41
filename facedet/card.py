"""The figures of a model's card, generated from its metrics.json.

    python -m facedet.card firmware_models/face-ternary
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from sensor_sim.atomic import write_bytes

BEGIN, END = "<!-- figures: written by python -m facedet.card -->", "<!-- end of figures -->"


def figures(metrics: dict) -> str:
    """Markdown of the measured numbers: AP per source and light, and what the default threshold gives."""
    lights = list(metrics["light"])
    lines = ["| test pictures | faces | " + " | ".join(f"AP at IoU 0.5, {x} | AP 0.5:0.95, {x}" for x in lights) + " |",
             "|---|---|" + "---|" * (2 * len(lights))]
    sources = [k for k in metrics["test"][lights[0]] if k != "at_threshold"]
    for source in sources:
        rows = [metrics["test"][x][source] for x in lights]
        cells = " | ".join(f"{r['ap50']:.3f} | {r['ap']:.3f}" for r in rows)
        lines.append(f"| {source} | {rows[0]['faces']} | {cells} |")
    held_out, chosen = metrics["validation"]["pictures"], metrics["validation"]["default_threshold"]["threshold"]
    lines += ["", f"Default score threshold {chosen:g}, chosen on {held_out} held-out pictures. With it, on the test pictures:",
              "", "| light | precision | recall | face-free pictures with a box |", "|---|---|---|---|"]
    for x in lights:
        r = metrics["test"][x]["at_threshold"]
        alarms = f"{r['face_free_alarmed']} of {r['face_free_pictures']}"
        lines.append(f"| {x} | {r['precision']:.3f} | {r['recall']:.3f} | {alarms} |")
    lines += ["", f"Size: {metrics['weights']:,} ternary weights; {metrics['packed_bytes']:,} bytes packed at 2 bits, "
              "with a float32 scale and an int32 bias a channel."]
    if "float_twin" in metrics:
        twin = " and ".join(f"{metrics['float_twin'][x]['all']['ap50']:.3f} at {x}" for x in lights)
        lines += ["", f"Its float twin, the same layers and its teacher, has an AP at IoU 0.5 of {twin} on all test pictures."]
    return "\n".join(lines)


def filled(card: str, metrics: dict) -> str:
    """The card with its figures replaced. Raises ValueError when it lacks the two markers."""
    before, begin, rest = card.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the card must hold the lines {BEGIN} and {END}")
    return f"{before}{BEGIN}\n{figures(metrics)}\n{END}{after}"


def main() -> None:
    """Rewrite the card of the folder given on the command line."""
    parser = argparse.ArgumentParser(description="Put the figures of FOLDER/metrics.json into FOLDER/card.md.")
    parser.add_argument("folder", type=Path)
    given = parser.parse_args()
    card = given.folder / "card.md"
    try:
        write_bytes(card, filled(card.read_text(), json.loads((given.folder / "metrics.json").read_text())).encode())
    except (OSError, ValueError) as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
