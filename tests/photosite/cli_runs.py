"""The real entry point, in this process, and inputs for it."""

from pathlib import Path

import cv2
import numpy as np
from typer.testing import CliRunner

from photosite.cli import app
from sensor_sim.cfa import CFA
from sensor_sim.dng import write_dng
from sensor_sim.images import write_png
from sensor_sim.raw import RawImage

ROOT = Path(__file__).resolve().parents[2]
ROSE = ROOT / "sensor_sim" / "samples" / "DSC_1339_768x512_rggb.raw"
ROSE_FORMAT = "768x512:uint16le:bits=14:cfa=bayer-rggb:black=600:white=15520:wb=1.949,1,1.344"


def run(*words):
    return CliRunner().invoke(app, [str(word) for word in words], prog_name="photosite")


def done(*words):
    result = run(*words)
    assert result.exit_code == 0, result.stderr
    return result


def picture(path, height=64, width=80):
    """A smooth picture with some texture."""
    small = np.random.default_rng(0).integers(0, 256, (6, 8, 3), np.uint8)
    write_png(path, cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC))
    return path


def noise_raw(path, height, width, cfa="qxq"):
    """A DNG of 10 bits that shows nothing."""
    mosaic = np.random.default_rng(0).integers(64, 900, (height, width)).astype(np.uint16)
    write_dng(path, RawImage(mosaic, CFA.parse(cfa), 64, 1023, 10))
