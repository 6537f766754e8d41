"""The always-on detector as the light falls: a contact sheet, precision and recall, misses and false wakes, its peers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from photosite.characterization_figures import drawing
from photosite.overview.blocks import Block, Cell, Gallery, Lead, Made, Plots, Table, missing, num, text
from photosite.overview.gathered import Gathered, Measurement
from photosite.overview.pictures import picture
from photosite.overview.plots import COLOURS

TITLE = "Waking up: hits, misses and false wakes as the light falls"
ORDER = 31
MODEL, MEASUREMENT = "face-ternary", "faces"


def blocks(found: Gathered) -> list[Block]:
    measured = found.measurement(MEASUREMENT)
    told: list[Block] = [*contact_sheet(found)]
    if measured is None:
        return [*told, Lead("Peers, wakes and curves: not measured (python -m benchmarks.faces).")]
    lights: Mapping[str, Any] = measured.data["light"]
    return [*told, precision(measured, lights), wakes(measured, lights), curves(measured, lights)]


def contact_sheet(found: Gathered) -> Iterator[Block]:
    """The shipped pictures at each light, judged."""
    model = found.model(MODEL)
    if model is None or model.bundle is None:
        yield Lead(f"Contact sheet: {MODEL} is not exported.")
        return
    if not found.draws:
        yield Lead("Contact sheet: not drawn, by --no-pictures.")
        return
    from photosite.contact_sheet import by_light, sample_views

    threshold = model.bundle.manifest.boxes.score_threshold if model.bundle.manifest.boxes else 0.5
    rows = by_light(model.bundle, sample_views())
    shown = [picture(page, f"light {light}", "; ".join(verdict.words for verdict in verdicts))
             for light, (page, verdicts) in rows.items()]
    yield Gallery(f"{MODEL} on the shipped pictures, at its score threshold {threshold:g}: green found a face, red is a face "
                  "that was missed, yellow a false box", shown,
                  [Made("sensor_sim/samples", "python -m photosite.contact_sheet face-ternary -o sheet.webp",
                        note="drawn for this page; what is shown is the classical development of the frame that the network saw; "
                             "--test DIR draws a labelled set")], columns=1)


def precision(measured: Measurement, lights: Mapping[str, Any]) -> Table:
    """AP of every detector at every light, with intervals, and the paired difference from the shipped one."""
    names = list(next(iter(lights.values()))["detectors"])
    rows = [[text(name), text(light), *_precision_cells(part, name)] for light, part in lights.items() for name in names]
    head = ["Detector", "Light", "AP50", "shipped minus it", "AP 0.5:0.95", "shipped minus it"]
    return Table(f"Average precision on the same RAW: {measured.data['test_pictures']} test pictures, faces of 10 "
                 "pixels and more at the network's input, 95 % bootstrap intervals over pictures. Peers see our classical "
                 "development",
                 head, rows, [measured.made])


def _precision_cells(part: Mapping[str, Any], name: str) -> list[Cell]:
    row = part["detectors"].get(name)
    if row is None:
        return [missing()] * 4
    cells: list[Cell] = []
    for which in ("ap50", "ap"):
        low, high = row["interval"][which]
        cells.append(num(row["sources"]["all"][which], ".3f", note=f"{low:.3f} to {high:.3f}"))
        if name not in part["shipped minus"]:
            cells.append(text("–", "none"))
            continue
        apart = part["shipped minus"][name][which]
        cells.append(num(apart["difference"], "+.3f", note=f"{apart['low']:+.3f} to {apart['high']:+.3f}"))
    return cells


LOOKS = ("small look", "both looks")


def wakes(measured: Measurement, lights: Mapping[str, Any]) -> Table:
    """Misses and false wakes where nine in ten wake, by one look and by two, with what so many frames support."""
    rows = [[text(name), text(looks), text(light), *_wake_cells(woke[f"{looks}, where 90 % wake"])]
            for light, part in lights.items() for name, woke in part["wake"].items() for looks in LOOKS]
    head = ["Detector", "Wakes by", "Light", "Threshold", "Missed", "False, the test set's own", "False, enlarged set",
            "At most an hour, 1 fps", "At most an hour, 10 fps"]
    note = ("at most: one-sided 95 % Clopper-Pearson bound if frames were independent; one an hour at 1 fps needs "
            f"{measured.data['frames_for_one_an_hour']:,} clean frames; both looks: the large one is taken where the small one "
            "alerts, and decides")
    made = measured.made
    return Table("Wakes where nine in ten of the pictures with a face of 20 pixels or more at 160x120 wake", head, rows,
                 [Made(made.source, made.command, made.machine, note=note)])


def _wake_cells(at: Mapping[str, Any] | None) -> list[Cell]:
    """Of one detector at one threshold; nothing where no threshold wakes so many."""
    if at is None:
        return [missing()] * 6
    own, enlarged = at["test pictures"], at["enlarged set"]
    return [num(own["threshold"], ".3f"),
            num(own["miss_rate"], ".3f", note="{:.3f} to {:.3f}".format(*own["miss_rate_interval"])),
            text(f"{own['false_wakes']} of {own['face_free_frames']}"),
            text(f"{enlarged['false_wakes']} of {enlarged['face_free_frames']}",
                 note=f"{enlarged['pictures_alarmed']} of {enlarged['face_free_pictures']} pictures"),
            *(num(enlarged["per_hour"][rate]["upper"], ",.0f") for rate in ("1 fps", "10 fps"))]


def curves(measured: Measurement, lights: Mapping[str, Any]) -> Plots:
    """Precision over recall, and misses over false wakes, a plot a light."""
    plots = []
    for light, part in lights.items():
        with drawing("recall", "precision", (4.4, 3.4)) as plot:
            for i, (name, curve) in enumerate(part["curves"].items()):
                plot.axes.plot(curve["recall"], curve["precision"], color=COLOURS[i % len(COLOURS)], label=name,
                               ls="-" if i < len(COLOURS) else "--")
            plot.axes.set(xlim=(0, 1), ylim=(0, 1.02))
            plot.axes.legend(fontsize="x-small")
        plots.append((plot.uri, f"Precision and recall, light {light}", "IoU 0.5, all test pictures"))
    for light, part in lights.items():
        with drawing("false wakes an hour at 1 fps", "miss rate", (4.4, 3.4)) as plot:
            for i, (name, woke) in enumerate(part["wake"].items()):
                for looks, style in zip(LOOKS, ("--", "-"), strict=True):
                    curve = woke["curve"][looks]
                    plot.axes.plot(curve["false_per_hour_1fps"], curve["miss_rate"], color=COLOURS[i % len(COLOURS)], ls=style,
                                   label=f"{name}, {looks}")
            plot.axes.set_xscale("symlog", linthresh=1)
            plot.axes.set(ylim=(0, 1.02))
            plot.axes.legend(fontsize="x-small")
        plots.append((plot.uri, f"Misses and false wakes, light {light}", "enlarged face-free set"))
    return Plots(plots, [measured.made])
