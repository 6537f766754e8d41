"""The tables of demosaicing in README, docs/demosaic.md and a card, from the committed JSON (``benchmarks.tables``)."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

from firmware_models.catalogue import load_facts

HERE = Path(__file__).parent
NAMES = {"qxq-compact": "**qxq-compact** (learned, the shipped .tflite)",
         "qxq-compact-int8": "**qxq-compact-int8** (its integers)",
         "qxq-night": f"**qxq-night** (learned, for gain {load_facts('qxq-night').least_gain:g} and more)",
         "qxq-night-int8": "**qxq-night-int8** (its integers)",
         "qxq-lite-int8": "**qxq-lite-int8** (phone tier, integers)",
         "pynet-qxq": "PyNET-QxQ, 8,600 steps of training",
         "colour-difference": "classical: colour differences", "gaussian": "normalised Gaussian",
         "edge-aware": "OpenCV edge-aware", "menon": "Menon 2007 (colour-demosaicing)",
         "remosaic-edge-aware": "remosaic, OpenCV edge-aware", "remosaic-menon": "remosaic, Menon 2007"}
SHOWN = ("kodak", "urban100_c512")
CAMERAS = {"nikon_dsc1339_768x512_14bit_rggb.raw": "Nikon, rose", "openisp_test_1920x1080_10bit_rggb.raw": "10-bit sensor, chart",
           "blackmagic.dng": "Blackmagic", "colorchart.dng": "colour chart", "kodak_dc50.kdc": "Kodak DC50",
           "aisp_p20_x90_3_4_4ch_12bit.npy": "phone, night"}


def found(name: str) -> dict[str, Any]:
    """What a benchmark wrote."""
    return json.loads((HERE / f"{name}.json").read_text())


def demosaic_table() -> str:
    """QxQ: PSNR and SSIM of every method on every set and condition."""
    rows = [row for row in found("demosaic")["rows"] if row["data"] in SHOWN]
    return methods_table(rows, {(r["data"], r["condition"]): f"{r['data']}, {r['condition']}" for r in rows})


def cameras_table() -> str:
    """QxQ of cameras' RAWs, one picture each: PSNR and SSIM of every method."""
    rows = [row for row in found("demosaic")["rows"] if row["condition"] == "camera"]
    return methods_table(rows, {(r["data"], "camera"): CAMERAS.get(r["data"], r["data"]) for r in rows})


def methods_table(rows: list[dict[str, Any]], columns: dict[tuple[str, str], str]) -> str:
    """PSNR and SSIM, a line a method, the last first. columns: title of each data and condition."""
    lines = ["| QxQ, PSNR dB / SSIM | " + " | ".join(columns.values()) + " |", "|---|" + "---|" * len(columns)]
    for method in reversed(dict.fromkeys(r["method"] for r in rows)):
        cells = {(r["data"], r["condition"]): f"{r['psnr']:.2f} / {r['ssim']:.3f}" for r in rows if r["method"] == method}
        lines.append(f"| {NAMES.get(method, method)} | " + " | ".join(cells.get(c, "") for c in columns) + " |")
    return "\n".join(lines)


def cfa_table() -> str:
    """Noise-free Kodak PSNR of the classical methods on every CFA."""
    rows = found("demosaic")["cfas"]
    rows += [r for r in load_facts("qxq-compact").metrics()["rows"] if (r["data"], r["condition"]) == ("kodak", "noise-free")]
    families = ("bayer", "quad", "nona", "qxq")
    lines = ["| Kodak, noise-free, PSNR dB | Bayer | Quad | Nona | QxQ |", "|---|---|---|---|---|"]
    for method in dict.fromkeys(r["method"] for r in rows):
        by_cfa = {r["cfa"]: f"{r['psnr']:.2f}" for r in rows if r["method"] == method}
        lines.append(f"| {NAMES.get(method, method)} | " + " | ".join(by_cfa.get(f, "") for f in families) + " |")
    return "\n".join(lines)


def pynet_table() -> str:
    """What each way of having PyNET-QxQ's statistics costs."""
    names = {"its own (as trained)": "of the whole picture, as trained", "of each tile": "of each tile by itself (seams)",
             "of an eighth": "of the picture at an eighth of its size", "of 16 tiles": "of 16 tiles of the picture",
             "calibrated": "of training crops, folded: **pynet-qxq**",
             "calibrated, int8": "the same in integers: **pynet-qxq-int8**"}
    lines = ["| Statistics | PSNR, dB | costs, dB | at most, dB |", "|---|---|---|---|"]
    lines += [f"| {names[r['statistics']]} | {r['psnr']:.2f} | {r['cost_db']:.2f} | {r['largest_cost_db']:.2f} |"
              for r in found("pynet_norm")["rows"]]
    return "\n".join(lines)


def full_hd_table() -> str:
    """The phone tier at Full HD beside the one convolution, whose rate on that processor is the bound."""
    measured = found("full_hd")
    rows = measured["rows"]
    rate = rows[0]["gmac"] / rows[0]["p50_ms"]["value"]
    lines = [f"| {measured['machine']['processor']}, {measured['threads']} threads, {measured['gmac_per_s']:.1f} GMAC/s | GMAC "
             "| ms, median | times the bound | verdict |", "|---|---|---|---|---|"]
    for row in rows:
        took, sure = row["p50_ms"]["value"], row["verdict"]["trustworthy"]
        lines.append(f"| {row['name']} | {row['gmac']:.2f} | {took:.1f} | {took * rate / row['gmac']:.2f} | "
                     f"{'trusted' if sure else 'doubted: ' + row['verdict']['reasons'][0]} |")
    return "\n".join(lines)


def quantization_table() -> str:
    """What integer forms lose against their float weights."""
    rows = found("quantization_cost")["rows"]
    lines = ["| Form | Noise-free | Gain 4 |", "|---|---|---|"]
    for model in dict.fromkeys(r["model"] for r in rows):
        cells = {r["condition"]: f"{r['float_psnr']:.2f} -> {r['psnr']:.2f} dB, loses {r['lost_db']:.3f} {r['lost_interval']}"
                 for r in rows if r["model"] == model}
        lines.append(f"| {model} | {cells['noise-free']} | {cells['gain 4']} |")
    return "\n".join(lines)


def night_table() -> str:
    """The compact network and its form for the dark on noisy crops of training pictures."""
    measured = found("night_gain")
    lines = ["| Gain | qxq-compact, dB | qxq-night, dB | ahead, dB |", "|---|---|---|---|"]
    for row in measured["rows"]:
        lines.append(f"| {row['gain']:g}{', from here' if row['gain'] == measured['from_gain'] else ''} | {row['day']:.2f} | "
                     f"{row['night']:.2f} | {row['ahead_db']:+.2f} {row['ahead_interval']} |")
    return "\n".join(lines)


def ablation_table() -> str:
    """What each choice is worth, against the first arm and against the one that differs least."""
    measured = found("ablations")
    base = measured["differences"][0]["against"]
    apart, pairs = ({one["arm"]: one for one in measured[key]} for key in ("differences", "pairs"))
    lines = [f"| QxQ, {measured['steps']} steps | kMAC per pixel | PSNR, dB | against the first, dB | against its own base, dB |",
             "|---|---|---|---|---|"]
    for arm in (one for one in measured["arms"] if one["arm"] in (base, *apart, *pairs) and one["cfa"] == "qxq"):
        against = f"{apart[arm['arm']]['db']:+.2f} {apart[arm['arm']]['interval_95']}" if arm["arm"] in apart else ""
        own = pairs.get(arm["arm"])
        told = f"{own['db']:+.2f} {own['interval_95']}, {own['against']}" if own else ""
        lines.append(f"| {arm['arm']} | {arm['kmac_per_pixel']:.2f} | {arm['psnr']:.2f} | {against} | {told} |")
    return "\n".join(lines)


def unified_table() -> str:
    """One set of weights for all CFAs against one each."""
    measured = found("ablations")
    psnr = {(one["arm"], one["cfa"]): one["psnr"] for one in measured["arms"]}
    lines = ["| CFA | its own weights, PSNR, dB | one set of weights for all | dB, against its own |", "|---|---|---|---|"]
    for one in measured["unified"]:
        alone, shared = (psnr[one[key], one["cfa"]] for key in ("against", "arm"))
        lines.append(f"| {one['cfa']} | {alone:.2f} | {one['arm']}: {shared:.2f} | {one['db']:+.2f} {one['interval_95']} |")
    return "\n".join(lines)


def distillation_table(begins: str) -> str:
    """The student's arms of one compute, and scratch with the steps of progressive, from one beginning."""
    measured = found("distillation")["begins"][begins]
    apart = {(one["arm"], one["against"]): one for one in measured["differences"]}
    lines = ["| Arm | steps | PSNR by seed, dB | against scratch, dB | colour kept |", "|---|---|---|---|---|"]
    for arm in measured["arms"]:
        one = apart.get((arm["arm"], "scratch"))
        against = f"{one['db']:+.2f} {one['interval_95']}" if one else ""
        seeds = ", ".join(f"{psnr:.2f}" for psnr in arm["psnr_by_seed"].values())
        colour = ", ".join(f"{kept:.2f}" for kept in arm["colour_by_seed"].values())
        lines.append(f"| {arm['arm']} | {arm['steps']} | {seeds} | {against} | {colour} |")
    return "\n".join(lines)


def equal_table(name: str) -> str:
    """The compact network beside PyNET-QxQ, for one number of pixels or of multiply-accumulates. name: of the JSON."""
    lines, measured = ["| Trained | steps | PSNR, dB | ahead, dB |", "|---|---|---|---|"], found(name)
    for row in (*measured["rows"], *measured["counted"]):
        ahead = f"{row['ahead_db']:+.2f} {row['ahead_interval']}" if "ahead_db" in row else ""
        lines.append(f"| {row['arm']} | {row['steps']:,} | {row['psnr']:.2f} | {ahead} |")
    return "\n".join(lines)


def optimiser_table() -> str:
    """What each optimiser reaches in a short training, and the features that are ever above zero, of what ships too."""
    measured = found("optimisers")
    lines = ["| Network | trained by | rate | PSNR, dB | hidden features in use, by residual pair | of |",
             "|---|---|---|---|---|---|"]
    for row in measured["rows"]:
        how = "as it ships | |"
        if "rate" in row:
            how = f"{row['optimiser']}, {measured['steps']} steps | {row['rate']:g} | {row['psnr']:.2f}"
        each = ", ".join(map(str, row["active"]))
        lines.append(f"| {row['network']} | {how} | {each} | {', '.join(map(str, row['of']))} |")
    return "\n".join(lines)


TABLES = {"distillation": partial(distillation_table, "colours"), "distillation-random": partial(distillation_table, "random"),
          "equal": partial(equal_table, "equal_pixels"), "equal-long": partial(equal_table, "equal_pixels_long"),
          "optimisers": optimiser_table, "quantization": quantization_table, "ablations": ablation_table,
          "unified": unified_table, "demosaic": demosaic_table, "cameras": cameras_table, "cfas": cfa_table, "pynet": pynet_table,
          "full-hd": full_hd_table, "night": night_table}
