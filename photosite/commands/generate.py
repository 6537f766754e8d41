"""photosite generate: text or a picture from a diffusion model."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from photosite.commands import MODELS
from photosite.inputs import RUNTIME

if TYPE_CHECKING:
    import numpy as np

    from runtime.bundle import Bundle
    from runtime.engines import Engine
    from runtime.generate import Run
    from runtime.loops import DenoiseFacts

PANEL = MODELS
TEXT, PICTURE = "Text models", "Picture models"
GAP, SHOWN = 1, 128  # pixels between the pictures of a grid, and screen pixels of the side of one


def command(
    bundle: Annotated[str, typer.Argument(metavar="BUNDLE", help="A bundle's folder, or the name of a catalogued model.")],
    prompt: Annotated[str | None, typer.Option(help="Text to go on from. Default: none; a model of sums needs one.",
                                               rich_help_panel=TEXT)] = None,
    policy: Annotated[str | None, typer.Option(help="Which positions to fill next: confidence, dapd, entropy, given, margin or "
                                               "random. Default: confidence.", rich_help_panel=TEXT)] = None,
    temperature: Annotated[float | None, typer.Option(help="0 takes the likeliest tokens, above 0 draws. Default: 0.",
                                                      rich_help_panel=TEXT)] = None,
    length: Annotated[int | None, typer.Option(help="Positions of the canvas to use, tokens. Default: all that the model has.",
                                               rich_help_panel=TEXT)] = None,
    watermark: Annotated[int | None, typer.Option(metavar="KEY", help="Leave a watermark by this key, 0 to 2^63 - 1 (dgMARK). "
                                                  "Default: none.", rich_help_panel=TEXT)] = None,
    stop: Annotated[float | None, typer.Option(help="Probability of the end at the leftmost open position from which on the text "
                                               "is ended (A2D), 0 to 1. Default: never.", rich_help_panel=TEXT)] = None,
    label: Annotated[str | None, typer.Option(help="What to draw, for example 7. Default: anything.",
                                              rich_help_panel=PICTURE)] = None,
    guidance: Annotated[list[str] | None, typer.Option(
        metavar="[TERM=]WEIGHT", rich_help_panel=PICTURE,
        help="A term of guidance and its weight, 0 to 100: classifier-free (a number alone is its weight), or censor of a bundle "
        "that has a reward; may be given several times. Default: the model's.")] = None,
    sampler: Annotated[str | None, typer.Option(help="ddim or dpm-2m (deterministic), ancestral or dpm-2m-sde (stochastic). "
                                                "Default: ddim.", rich_help_panel=PICTURE)] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="A picture model's .png, which it needs; "
                                                "a text model's .txt. Default: text is printed.")] = None,
    steps: Annotated[int | None, typer.Option(help="Steps of the loop. Default: one a token; a picture model's own.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed; of the n-th of several, seed + n - 1.")] = 0,
    count: Annotated[int, typer.Option(min=1, max=10_000, help="How many to generate; pictures are put side by side.")] = 1,
    runtime: Annotated[str | None, typer.Option(help=RUNTIME)] = None,
    threads: Annotated[int, typer.Option(min=1, max=256, help="Threads of the runtime.")] = 1,
) -> None:
    """Generate text or a picture by a bundle's loop. The same seed gives the same tokens, and the same picture, in every
    runtime."""
    from photosite.console import progress
    from photosite.files import check_output
    from photosite.inputs import find_bundle, start_engine
    from runtime.generate import generate
    from sensor_sim.atomic import write_bytes

    found = find_bundle(bundle)
    settings = check_settings(found, {"prompt": prompt, "policy": policy, "temperature": temperature, "length": length,
                                      "watermark": watermark, "stop": stop},
                              {"label": label, "guidance": weights(guidance), "sampler": sampler}, output)
    if output is not None:
        check_output(output, [".txt" if found.manifest.unmask else ".png"])
    settings |= {} if steps is None else {"steps": steps}
    run = lazily(partial(start_engine, found, runtime, threads))
    graphs = {graph.name: lazily(partial(start_engine, found.part(graph.name), runtime, threads))
              for graph in found.manifest.graphs}
    made = []
    with progress(f"generate by {found.manifest.name}", "steps") as bar:
        for number in range(count):
            def step(done: int, total: int, number: int = number) -> None:
                bar(done, total, f"{number + 1} of {count}")
            loops = found.manifest.unmask, found.manifest.denoise
            made.append(generate(run, *loops, graphs, seed=seed + number, progress=step, **settings))
    if found.manifest.denoise is not None and output is not None:
        write_bytes(output, grid_png([g.values for g in made], found.manifest.denoise))
        print(f"{output}: {count} picture(s) by {found.manifest.name}, {made[0].steps} steps, seed {seed}")
        return
    text = "\n".join(g.text for g in made)
    if output is None:
        print(text)
    else:
        write_bytes(output, f"{text}\n".encode())
        print(f"{output}: {count} text(s) by {found.manifest.name}, seed {seed}")


def lazily(start: Callable[[], Engine]) -> Run:
    """A graph whose engine is started when a step first asks for it: what is wrong with the settings is said before a runtime
    greets."""
    started: list[Engine] = []

    def run(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        started[:] = started or [start()]
        return started[0].run(arrays)
    return run


def weights(given: list[str] | None) -> dict[str, float] | None:
    """The weight of each term of guidance. Raises ValueError for what is no weight, or a term given twice.

    >>> weights(["2", "censor=0.5"])
    {'classifier-free': 2.0, 'censor': 0.5}
    """
    if not given:
        return None
    found: dict[str, float] = {}
    for text in given:
        name, _, weight = text.rpartition("=")
        name = name or "classifier-free"
        try:
            value = float(weight)
        except ValueError:
            raise ValueError(f"--guidance {text} must be a weight from 0 to 100, or a term and its weight such as "
                             "censor=1") from None
        if name in found:
            raise ValueError(f"--guidance gives {name} twice; give it once")
        found[name] = value
    return found


def check_settings(bundle: Bundle, text: dict[str, Any], picture: dict[str, Any], output: Path | None) -> dict[str, Any]:
    """The settings that were given. Raises ValueError when the bundle has no loop that takes them."""
    manifest = bundle.manifest
    if manifest.unmask is None and manifest.denoise is None:
        raise ValueError(f"{manifest.name} generates nothing: its loop is {manifest.loop!r}; give a bundle of the loop unmask or "
                         "denoise, such as masked-lm or digit-unet")
    right, wrong, kind = (text, picture, "text") if manifest.unmask is not None else (picture, text, "pictures")
    strange = [f"--{name}" for name, value in wrong.items() if value is not None]
    if strange:
        raise ValueError(f"{manifest.name} generates {kind} and takes no {', '.join(strange)}")
    if manifest.denoise is not None and output is None:
        raise ValueError(f"{manifest.name} generates pictures: say where to write one, -o FILE.png")
    return {name: value for name, value in right.items() if value is not None}


def grid_png(pictures: list[np.ndarray], facts: DenoiseFacts) -> bytes:
    """Pictures (C, H, W) side by side in rows of ten, enlarged without smoothing, as PNG."""
    import cv2
    import numpy as np

    from runtime.denoise import gray

    channels, height, width = facts.size
    columns = min(10, len(pictures))
    rows = -(-len(pictures) // columns)
    grid = np.zeros((rows * (height + GAP) - GAP, columns * (width + GAP) - GAP, channels), np.uint8)
    for index, picture in enumerate(pictures):
        y, x = (index // columns) * (height + GAP), (index % columns) * (width + GAP)
        levels = gray(picture, facts).transpose(1, 2, 0).astype(np.float32) * (255 / (facts.levels - 1))
        grid[y:y + height, x:x + width] = np.rint(levels)
    enlarged = grid.repeat(times := max(1, SHOWN // max(height, width)), 0).repeat(times, 1)
    return cv2.imencode(".png", enlarged[..., ::-1], [cv2.IMWRITE_PNG_COMPRESSION, 9])[1].tobytes()
