"""A sensor contract says what it takes, survives its manifest, and refuses the rest in one sentence."""

from __future__ import annotations

import numpy as np
import pytest

from runtime.contract import SensorContract
from sensor_sim import CFA, RawImage

DETECTOR = SensorContract("bayer", (0, 1), 2, "dn", "linear", 16, 255, 8, 4)


def frame(cfa: str = "bayer-grbg", black: int = 16, white: int = 255, bits: int = 8) -> RawImage:
    return RawImage(np.full((8, 8), 20, np.uint16), CFA.parse(cfa), black, white, bits)


def test_it_survives_its_manifest() -> None:
    for contract in (DETECTOR, SensorContract("qxq", (0, 4), 8, "companded")):
        assert SensorContract.from_dict(contract.to_dict()) == contract


def test_stored_numbers_are_taken_as_they_are() -> None:
    raw = frame()
    assert DETECTOR.encode(raw) is raw.mosaic


@pytest.mark.parametrize(("raw", "said"), [
    (frame("quad"), "quad-rggb mosaic and the model was made for bayer"),
    (frame(black=0), "black 0, white 255, 8 bits and the model takes stored numbers with black 16"),
    (frame(white=1023, bits=10), "10 bits"),
])
def test_other_sensors_are_refused(raw: RawImage, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        DETECTOR.encode(raw)


@pytest.mark.parametrize("change", [{"colour": 1}, {"encoding": "x"}, {"black_level": None}, {"curve": "log"}, {"phase": [0]}])
def test_a_wrong_manifest_is_refused(change: dict) -> None:
    with pytest.raises(ValueError, match=r"contract|encoding|curve"):
        SensorContract.from_dict({**DETECTOR.to_dict(), **change})
    with pytest.raises(ValueError, match="contract"):
        SensorContract.from_dict({"family": "qxq"})
