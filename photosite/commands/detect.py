"""photosite detect: the faces of a RAW."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from photosite.commands import RAW
from photosite.inputs import RAW_FORMAT, RAW_FORMAT_LINES, RUNTIME

if TYPE_CHECKING:
    import numpy as np

    from sensor_sim.raw import RawImage

PANEL, EPILOG = RAW, RAW_FORMAT_LINES


def command(
    raw: Annotated[Path, typer.Argument(metavar="RAW", help="A full read-out of the detector's sensor, which is binned as its "
                                        "always-on mode would, or an always-on frame of it (photosite simulate makes both); DNG, "
                                        "or headerless with --raw-format.")],
    output: Annotated[list[Path] | None, typer.Option("-o", "--output", metavar="FILE", help="F.json for the boxes, in "
                                                      "photosites of the full array, or F.png for a developed picture with the "
                                                      "boxes drawn; may be given several times. Default: none, a table "
                                                      "alone.")] = None,
    model: Annotated[str | None, typer.Option(help="A detector of the catalogue (see photosite models) or a bundle's folder. "
                                              "Default: the catalogue's.")] = None,
    threshold: Annotated[float | None, typer.Option(help="Least score of a face, 0 to 1. Default: the model's own.")] = None,
    runtime: Annotated[str | None, typer.Option(help=RUNTIME)] = None,
    raw_format: Annotated[str | None, typer.Option(metavar="FORMAT", help=RAW_FORMAT)] = None,
) -> None:
    """Find faces in a RAW's low-power read-out, by the exported detector."""
    from facedet.pipeline import detect
    from photosite import numbers
    from photosite.files import check_output, write_json
    from photosite.inputs import find_bundle, load_raw, shipped, start_engine
    from sensor_sim.images import write_png

    outputs = [check_output(path, (".json", ".png"), [raw]) for path in output or []]
    if threshold is not None:
        numbers.within("--threshold", threshold, 0, 1)
    name = model or shipped("detect")
    if name is None:
        raise ValueError("the catalogue has no exported detector; give --model a bundle's folder, or photosite export one")
    bundle = find_bundle(name)
    frame = load_raw(raw, raw_format)
    # The engine starts when the frame is known to be the model's: a refusal is not held up by a runtime's greeting.
    found = detect(lambda arrays: start_engine(bundle, runtime, 1).run(arrays), frame, bundle.manifest, threshold)
    for path in outputs:
        if path.suffix.lower() == ".json":
            write_json(path, as_json(found, frame), indent=None)
        else:
            write_png(path, overlay(found, frame))
    show(found, bundle.manifest.name)


def as_json(found: np.ndarray, raw: RawImage) -> dict[str, Any]:
    """Boxes (n, 5) as JSON, all in photosites of the full array: {"width", "height", "faces": [{"box", "score"}]}."""
    height, width = (side * raw.metadata.binning for side in raw.shape)
    faces = [{"box": [round(float(v), 2) for v in box[:4]], "score": round(float(box[4]), 4)} for box in found]
    return {"width": width, "height": height, "faces": faces}


def overlay(found: np.ndarray, raw: RawImage) -> np.ndarray:
    """The classically developed RAW, (H, W, 3) uint8, with boxes given in photosites of the full array drawn on it."""
    import cv2
    import numpy as np

    from isp.pipeline import develop

    picture = np.ascontiguousarray(develop(raw, "classical"))
    (top, left), binning = raw.metadata.origin, raw.metadata.binning
    thick = max(1, round(max(picture.shape) / 400))
    for x0, y0, x1, y1, score in found:
        a = round(float(x0 - left) / binning), round(float(y0 - top) / binning)
        b = round(float(x1 - left) / binning) - 1, round(float(y1 - top) / binning) - 1
        cv2.rectangle(picture, a, b, (0, 0, 0), thick + 2)  # dark below light: seen on any skin and any wall
        cv2.rectangle(picture, a, b, (80, 255, 80), thick)
        place = (max(a[0], 0), max(a[1] - 2 * thick - 2, 12 * thick))
        cv2.putText(picture, f"{score:.2f}", place, cv2.FONT_HERSHEY_SIMPLEX, 0.4 * thick, (0, 0, 0), thick + 2, cv2.LINE_AA)
        cv2.putText(picture, f"{score:.2f}", place, cv2.FONT_HERSHEY_SIMPLEX, 0.4 * thick, (80, 255, 80), thick, cv2.LINE_AA)
    return picture


def show(found: np.ndarray, model: str) -> None:
    """Print the boxes, or that there are none."""
    from photosite.console import table

    if not len(found):
        print(f"no face found by {model}")
        return
    rows = [(i, *(f"{v:.0f}" for v in box[:4]), f"{box[4]:.2f}") for i, box in enumerate(found, 1)]
    table(("face", "x0", "y0", "x1", "y1", "score"), rows, f"{len(found)} face(s) by {model}, photosites of the full array")
