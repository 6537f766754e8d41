"""The always-on detector as the light falls: a contact sheet, precision and recall, misses and false wakes, its peers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from facedet.wake import RATES, per_hour
from photosite.characterization_figures import drawing
from photosite.overview.blocks import Block, Cell, Gallery, Lead, Made, Plots, Table, missing, num, text
from photosite.overview.gathered import Gathered, Measurement
from photosite.overview.pictures import picture
from photosite.overview.plots import COLOURS
from photosite.overview.shipped import DEFAULT, LOOKS, MODEL, REACHED, ROW, name_today, renamed, short

TITLE = "Waking up: hits, misses and false wakes as the light falls"
ORDER = 31
VIEWS = "face_views"
MEASUREMENTS = ("faces_shipped", "faces")  # of benchmarks.faces: the network and its twin alone, and with arms and peers


def blocks(found: Gathered) -> list[Block]:
    told: list[Block] = [*contact_sheet(found)]
    measured = [given for given in map(found.measurement, MEASUREMENTS) if given is not None]
    today = {given.name: name_today(given.data) for given in measured}
    if ROW not in today.values():
        told.append(Lead("Wakes and curves of what ships: not measured (python -m benchmarks.faces)."))
    for given in sorted(measured, key=lambda given: today[given.name] != ROW):  # what ships is told first
        told += told_of(given, today[given.name])
    return told


def told_of(measured: Measurement, today: str) -> list[Block]:
    """One measurement. today: what its network, the one that shipped on that day, is called now."""
    lights: Mapping[str, Any] = measured.data["light"]
    of = "what ships" if today == ROW else f"{short(today)}, not what ships now"
    return [Lead(f"Measured of {of}:"), precision(measured, lights, today), wakes(measured, lights, today),
            curves(measured, lights, today)]


def contact_sheet(found: Gathered) -> Iterator[Block]:
    """The shipped pictures at each light, judged."""
    model = found.model(MODEL)
    if model is None or model.bundle is None:
        yield Lead(f"Contact sheet: {MODEL} is not exported.")
        return
    if not found.draws:
        yield Lead("Contact sheet: not drawn, by --no-pictures.")
        return
    from photosite.contact_sheet import by_light, sample_views, thresholds

    rows = by_light(model.bundle, sample_views())
    assert model.bundle.manifest.boxes is not None
    own = thresholds(model.bundle.manifest.boxes)
    shown = [picture(page, f"light {light}", "; ".join(verdict.words for verdict in verdicts))
             for light, (page, verdicts) in rows.items()]
    yield Gallery(f"{MODEL} on views of the shipped pictures, judged by both looks as photosite watch takes them: the small one "
                  f"alerts at a score of {own.alert:g}, the large one finds a face at {own.decide:g}, and {needed(own.both)}. "
                  "Green found a face, red is a face that was missed, yellow a false box, a blue dot an alert without a face "
                  "that woke nobody. The views were chosen "
                  f"to show every outcome, not in proportion. {tried(found.measurement(VIEWS))}", shown,
                  [Made("sensor_sim/samples", "python -m photosite.contact_sheet face-ternary -o sheet.webp",
                        note="drawn for this page; what is shown is the classical development of the frame that the network saw; "
                             "--test DIR draws a labelled set")], columns=1)


def needed(both: float) -> str:
    """What else wakes needs."""
    return f"it wakes where the mean of both looks' best scores reaches {both:g}" if both else "every face wakes"


def tried(measured: Measurement | None) -> str:
    """What became of all views that the sheet's were chosen from, kind by kind, in the first light."""
    if measured is None:
        return "How many views go wrong was not counted (python -m benchmarks.face_views)."
    light, kinds = next(iter(measured.data["light"].items()))
    today = name_today(measured.data)
    of = "" if today == ROW else f" with {short(today)}, not what ships now,"
    said = []
    for kind, outcomes in kinds.items():
        counts = {"false wake": 0} | outcomes if kind == "face-free" else outcomes
        each = ", ".join(f"{count or 'no'} {outcome}" for outcome, count in counts.items())
        said.append(f"{kind} {sum(outcomes.values()):,} ({each})")
    return f"All {measured.data['views']:,} views tried{of} in light {light}: {'; '.join(said)}."


def precision(measured: Measurement, lights: Mapping[str, Any], today: str) -> Table:
    """AP of every detector at every light, with intervals, and the paired difference of what shipped from it."""
    names = list(next(iter(lights.values()))["detectors"])
    rows = [[text(renamed(name, today)), text(light), *_precision_cells(part, name)]
            for light, part in lights.items() for name in names]
    apart = f"{short(today)} minus it"
    head = ["Detector", "Light", "AP50", apart, "AP 0.5:0.95", apart]
    return Table(f"{today}: average precision on the same RAW: {measured.data['test_pictures']} test pictures, faces of 10 "
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


def wakes(measured: Measurement, lights: Mapping[str, Any], today: str) -> Table:
    """Misses and false wakes by one look and by two, with what so many pictures support: of every detector where nine in ten
    wake, of what shipped by its default thresholds too."""
    rows = [[text(renamed(name, today)), text(looks), text(light), *_wake_cells(woke[f"{looks}, {at}"], at)]
            for light, part in lights.items() for name, woke in part["wake"].items() for looks in LOOKS
            for at in ((REACHED, DEFAULT) if name == ROW else (REACHED,))]
    head = ["Detector", "Wakes by", "Light", "Threshold", "Missed", "False, the test set's own", "False, enlarged set",
            *(f"By pictures, at most an hour, {fps:g} fps" for fps in RATES)]
    note = ("at most: one-sided 95 % Clopper-Pearson bound of the share of pictures of which any view wakes, as if every frame "
            "were a new picture: views of one picture are not independent; one an hour at 1 fps needs "
            f"{measured.data['frames_for_one_an_hour']:,} clean ones; the enlarged set was cleared by YuNet, not by eye; both "
            "looks: the large one is taken where the small one alerts, and decides")
    made = measured.made
    return Table(f"{today}: wakes by the threshold at which nine in ten of the pictures with a face of 20 pixels or more at "
                 "160x120 wake, and by the default ones, which held-out pictures chose", head, rows,
                 [Made(made.source, made.command, made.machine, note=note)])


def _wake_cells(woke: Mapping[str, Any] | None, at: str) -> list[Cell]:
    """Of one detector at one threshold; nothing where no threshold wakes so many."""
    if woke is None:
        return [missing()] * 6
    own, enlarged = woke["test pictures"], woke["enlarged set"]
    return [num(own["threshold"], ".3f", note=at),
            num(own["miss_rate"], ".3f", note="{:.3f} to {:.3f}".format(*own["miss_rate_interval"])),
            text(f"{own['false_wakes']} of {own['face_free_frames']}"),
            text(f"{enlarged['false_wakes']} of {enlarged['face_free_frames']}",
                 note=f"{enlarged['pictures_alarmed']} of {enlarged['face_free_pictures']} pictures"),
            *(num(per_hour(enlarged["picture_share_upper"], fps), ",.0f") for fps in RATES)]


def curves(measured: Measurement, lights: Mapping[str, Any], today: str) -> Plots:
    """Precision over recall, and misses over false wakes, a plot a light."""
    plots = []
    for light, part in lights.items():
        with drawing("recall", "precision", (4.4, 3.4)) as plot:
            for i, (name, curve) in enumerate(part["curves"].items()):
                plot.axes.plot(curve["recall"], curve["precision"], color=COLOURS[i % len(COLOURS)],
                               label=renamed(name, today), ls="-" if i < len(COLOURS) else "--")
            plot.axes.set(xlim=(0, 1), ylim=(0, 1.02))
            plot.axes.legend(fontsize="x-small")
        plots.append((plot.uri, f"{today}: precision and recall, light {light}", "IoU 0.5, all test pictures"))
    for light, part in lights.items():
        with drawing("false wakes an hour at 1 fps", "miss rate", (4.4, 3.4)) as plot:
            for i, (name, woke) in enumerate(part["wake"].items()):
                for looks, style in zip(LOOKS, ("--", "-"), strict=True):
                    curve = woke["curve"][looks]
                    plot.axes.plot(curve["false_per_hour_1fps"], curve["miss_rate"], color=COLOURS[i % len(COLOURS)], ls=style,
                                   label=f"{renamed(name, today)}, {looks}")
            plot.axes.set_xscale("symlog", linthresh=1)
            plot.axes.set(ylim=(0, 1.02))
            plot.axes.legend(fontsize="x-small")
        plots.append((plot.uri, f"{today}: misses and false wakes, light {light}", "enlarged face-free set"))
    return Plots(plots, [measured.made])
