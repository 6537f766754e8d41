"""One sample: a crop of a photograph, seen by the sensor, and all that is needed to train on it."""

from __future__ import annotations

import io
import json
from typing import Any

import numpy as np

from sensor_sim.shards.plan import Source, name_hash
from sensor_sim.shards.recipe import ShardRecipe
from sensor_sim.unprocess import Illumination, unprocess

CONTENTS = {
    "mosaic.npy": "(S, S) uint16, the RAW, DN, black level included",
    "target.npy": "(S, S, 3) uint8, the photograph's crop, sRGB: unprocess(target, light) * exposure is the clean scene",
    "linear.npy": "(S, S, 3) uint16, that clean scene, linear camera RGB before white balance, 65535 = white; where asked for",
    "json": "CFA, phase, levels (DN), bits, gain, exposure, white balance, colour matrix, noise profile, source, licence, seed",
}


def make_sample(recipe: ShardRecipe, source: Source, picture: np.ndarray, number: int) -> dict[str, bytes]:
    """The files of one sample by extension (``CONTENTS``).

    picture: (H, W, 3) uint8 sRGB, at least ``recipe.crop`` high and wide. number: which of the picture's samples.
    Depends on the seed, the picture's name and bytes, and the number alone.
    """
    rng = np.random.default_rng([recipe.seed, number, *np.frombuffer(name_hash(source.name), "<u4").tolist()])
    y, x = (int(rng.integers(0, side - recipe.crop + 1)) for side in picture.shape[:2])
    turns, flipped = int(rng.integers(4)), bool(rng.random() < 0.5)
    crop = np.rot90(picture[y:y + recipe.crop, x:x + recipe.crop], turns)
    crop = np.ascontiguousarray(crop[:, ::-1] if flipped else crop)
    light = Illumination.random(rng)
    gain = float(np.exp(rng.uniform(*np.log(recipe.gains)))) if recipe.gains[0] < recipe.gains[1] else recipe.gains[0]
    exposure = float(rng.uniform(0.5, 1.0))
    scene = unprocess(crop, light)
    raw = recipe.silicon.expose(scene, exposure / gain, gain, rng=rng, light=light)
    facts: dict[str, Any] = {
        "source": source.name, "licence": source.licence, "seed": recipe.seed, "number": number,
        "crop_yx": [y, x], "turns": turns, "flipped": flipped, "sensor": recipe.sensor, "cfa": str(raw.cfa),
        "family": raw.cfa.family, "phase": list(raw.cfa.phase), "bit_depth": raw.bit_depth, "black_level": raw.black_level,
        "white_level": raw.white_level, "gain": gain, "exposure": exposure, "white_balance": list(light.white_balance),
        "colour_matrix": [list(row) for row in light.colour_matrix], "noise_profile": list(raw.metadata.noise_profile or ()),
    }
    files = {"mosaic.npy": npy(raw.mosaic), "target.npy": npy(crop)}
    if recipe.linear:
        files["linear.npy"] = npy(np.rint(scene * np.float32(exposure) * np.float32(65535)).astype(np.uint16))
    return files | {"json": json.dumps(facts, ensure_ascii=True).encode()}


def npy(array: np.ndarray) -> bytes:
    """An array as NumPy's own file format, version 1."""
    stream = io.BytesIO()
    np.lib.format.write_array(stream, np.ascontiguousarray(array), (1, 0), allow_pickle=False)
    return stream.getvalue()
