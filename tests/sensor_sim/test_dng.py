"""DNG: exact round trips for every CFA, other readers' opinion, foreign files, hostile files."""

import contextlib
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rawpy
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sensor_sim import CFA, FAMILIES, RawImage, RawMetadata
from sensor_sim.dng import read_dng, write_dng
from sensor_sim.dng_colour import SRGB_TO_XYZ, to_tags
from sensor_sim.dng_pixels import unpack_bits

DATA = Path(__file__).parents[3] / "shared/data/raw"
META = RawMetadata((1.9, 1.1, 1.4), ((1.6, -0.4, -0.2), (-0.2, 1.5, -0.3), (0.0, -0.5, 1.5)), (1e-4, 2e-7), 4.3, 1 / 60, 4,
                   (3, 5), "Phone 108 MP")
FUZZ = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def make(cfa="bayer", shape=(30, 34), bits=12, meta=META, seed=0):
    rng = np.random.default_rng(seed)
    mosaic = rng.integers(0, 2**bits, shape).astype(np.uint16)
    return RawImage(mosaic, CFA.parse(cfa), 2 ** (bits - 4) + 0.25, 2**bits - 1.5, bits, meta)


def same(a: RawImage, b: RawImage) -> bool:
    return np.array_equal(a.mosaic, b.mosaic) and replace(a, mosaic=b.mosaic) == b


def plain(path, mosaic, extra=(), **options):
    """A foreign DNG: no private copy, the tags as given."""
    tags = {271: (2, 5, "Other"), 33421: (3, 2, (2, 2)), 33422: (1, 4, (0, 1, 1, 2)), 50706: (1, 4, (1, 4, 0, 0))} | dict(extra)
    tifffile.imwrite(path, mosaic, photometric=options.pop("photometric", 32803), metadata=None,
                     extratags=[(code, *tags[code], True) for code in sorted(tags) if tags[code]], **options)


finite = st.floats(0, 1e6, allow_nan=False)
metadata = st.builds(
    RawMetadata,
    white_balance=st.tuples(*[st.floats(0.05, 20)] * 3),
    colour_matrix=st.floats(-0.5, 0.3).map(lambda a: ((1 - 2 * a, a, a), (a, 1 - 2 * a, a), (a / 3, a, 1 - a / 3 - a))),
    noise_profile=st.none() | st.tuples(finite, finite), gain=st.floats(1e-3, 1e6), exposure_s=st.none() | st.floats(0, 1e9),
    binning=st.integers(1, 9), origin=st.tuples(st.integers(0, 10**6), st.integers(-5, 10**6)), sensor=st.text(max_size=40))


@FUZZ
@given(st.data())
def test_round_trip_is_exact(tmp_path, data):
    family = data.draw(st.sampled_from(sorted(FAMILIES)))
    bits = data.draw(st.integers(1, 16))
    shape = data.draw(st.tuples(st.integers(1, 40), st.integers(1, 40)))
    mosaic = np.random.default_rng(data.draw(st.integers(0, 9))).integers(0, 2**bits, shape).astype(np.uint16)
    mosaic.flat[0], mosaic.flat[-1] = 0, 2**bits - 1
    white = data.draw(st.floats(1e-3, 2**bits - 1))
    black = data.draw(st.floats(0, white, exclude_max=True))
    cfa = CFA(family, data.draw(st.tuples(st.integers(0, 7), st.integers(0, 7))))
    raw = RawImage(mosaic, cfa, black, white, bits, data.draw(metadata))
    path = tmp_path / "x.dng"
    write_dng(path, raw)
    assert same(read_dng(path), raw)


@pytest.mark.parametrize("family", sorted(FAMILIES))
@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
def test_every_phase_and_depth(tmp_path, family, bits):
    rows, columns = CFA(family).period_yx
    for phase in np.ndindex(rows, columns):
        raw = replace(make(family, (11, 13), bits), cfa=CFA(family, phase))
        write_dng(tmp_path / "x.dng", raw)
        assert same(read_dng(tmp_path / "x.dng"), raw)


@pytest.mark.parametrize("cfa", ["bayer-gbrg", "quad", "nona-bggr@1,2", "qxq"])
def test_other_readers_take_our_files(tmp_path, cfa):
    raw = make(cfa, (67, 81))
    write_dng(tmp_path / "x.dng", raw)
    with rawpy.imread(str(tmp_path / "x.dng")) as other:
        assert np.array_equal(other.raw_image, raw.mosaic)
        assert other.white_level == 4095
        assert other.black_level_per_channel == [256] * 4
        np.testing.assert_allclose(other.camera_whitebalance[:3], [1.9 / 1.1, 1, 1.4 / 1.1], rtol=1e-6)
        # LibRaw's sRGB constants have four digits
        np.testing.assert_allclose(other.color_matrix[:, :3], META.colour_matrix, atol=5e-4)
        assert other.other.iso_speed == pytest.approx(430)
        assert other.other.shutter_speed == pytest.approx(1 / 60)
        seen = np.array([0, 1, 2, 1])[other.raw_colors]  # LibRaw's fourth colour is the second green
        # A fact about LibRaw and not about the file: it misreads patterns of 4x4 and 8x8, silently.
        assert np.array_equal(seen, raw.cfa.colours(*raw.shape)) == (raw.cfa.family in ("bayer", "nona"))
    with tifffile.TiffFile(tmp_path / "x.dng") as tif:
        assert np.array_equal(tif.pages[0].asarray(), raw.mosaic)
        assert tif.pages[0].tags[34665].value["ISOSpeedRatings"] == 430
        assert tif.pages[0].tags[33422].value == raw.cfa.pattern().tobytes()


def test_colour_tags_say_what_the_metadata_says():
    colour, neutral = to_tags(META.white_balance, META.colour_matrix)
    # The camera's white is D65, and white-balanced camera RGB goes to sRGB by our matrix.
    np.testing.assert_allclose(np.linalg.solve(colour, neutral), SRGB_TO_XYZ.sum(1), rtol=1e-9)
    to_srgb = np.linalg.inv(SRGB_TO_XYZ) @ np.linalg.inv(colour) @ np.diag(neutral)
    np.testing.assert_allclose(to_srgb, META.colour_matrix, atol=1e-9)


def test_tags_alone_give_the_same_picture(tmp_path):
    raw = make("qxq", meta=META)
    write_dng(tmp_path / "x.dng", raw)
    data = (tmp_path / "x.dng").read_bytes()
    (tmp_path / "y.dng").write_bytes(data.replace(b"photosite\0{", b"elsewhere\0{"))
    other = read_dng(tmp_path / "y.dng")
    assert np.array_equal(other.mosaic, raw.mosaic)
    assert (other.cfa, other.black_level, other.white_level, other.bit_depth) == (raw.cfa, 256.25, 4095, 12)
    np.testing.assert_allclose(other.metadata.white_balance, np.array(META.white_balance) / 1.1, rtol=1e-6)
    np.testing.assert_allclose(other.metadata.colour_matrix, META.colour_matrix, atol=1e-6)
    assert (other.metadata.gain, other.metadata.exposure_s, other.metadata.noise_profile) == (4.3, 1 / 60, META.noise_profile)


def test_an_edited_tag_wins_over_the_private_copy(tmp_path):
    raw = make()
    write_dng(tmp_path / "x.dng", raw)
    with tifffile.TiffFile(tmp_path / "x.dng", mode="r+") as tif:
        tif.pages[0].tags[50717].overwrite(3000)
    back = read_dng(tmp_path / "x.dng")
    assert (back.white_level, back.black_level, back.metadata) == (3000, raw.black_level, META)


def test_differing_black_levels_are_made_one(tmp_path):
    mosaic = np.full((4, 6), 100, np.uint16)
    mosaic[0, 0] = 4000
    plain(tmp_path / "x.dng", mosaic, {50713: (3, 2, (2, 2)), 50714: (3, 4, (64, 65, 66, 70)), 50717: (3, 1, 4000)})
    raw = read_dng(tmp_path / "x.dng")
    assert raw.black_level == 70
    assert raw.mosaic[:2, :2].tolist() == [[4000, 105], [104, 100]]  # the full well ends at white
    columns = (10, 6, (0, 1, 0, 1, 2, 1, 0, 1, 0, 1, 0, 1))  # rationals 0 0 2 0 0 0
    plain(tmp_path / "y.dng", mosaic, {50714: (3, 1, 64), 50715: columns, 50717: (3, 1, 4000)})
    raw = read_dng(tmp_path / "y.dng")
    assert (raw.black_level, raw.mosaic[1].tolist()) == (66, [102, 102, 100, 102, 102, 102])


def test_active_area_linearization_and_defaults(tmp_path):
    mosaic = np.arange(48, dtype=np.uint16).reshape(6, 8) % 16
    table = tuple(int(v) ** 2 for v in range(8))
    plain(tmp_path / "x.dng", mosaic, {50829: (4, 4, (1, 2, 6, 7)), 50712: (3, 8, table), 50717: (3, 1, 49)})
    raw = read_dng(tmp_path / "x.dng")
    assert np.array_equal(raw.mosaic, np.minimum(mosaic, 7)[1:6, 2:7].astype(int) ** 2)
    assert (raw.bit_depth, str(raw.cfa), raw.black_level) == (6, "bayer-rggb", 0)
    plain(tmp_path / "y.dng", mosaic)
    assert (read_dng(tmp_path / "y.dng").white_level, read_dng(tmp_path / "y.dng").bit_depth) == (65535, 16)
    plain(tmp_path / "z.dng", mosaic.astype(np.uint8), byteorder=">", tile=(16, 16), compression="zlib")
    raw = read_dng(tmp_path / "z.dng")
    assert np.array_equal(raw.mosaic, mosaic)
    assert (raw.white_level, raw.bit_depth) == (255, 8)


def test_the_mosaic_of_a_sub_directory_is_found(tmp_path):
    preview, mosaic = np.zeros((8, 8, 3), np.uint8), np.arange(80, dtype=np.uint16).reshape(8, 10)
    pattern = [(33421, 3, 2, (2, 2), True), (33422, 1, 4, (1, 2, 0, 1), True), (50717, 3, 1, 1000, True)]
    with tifffile.TiffWriter(tmp_path / "x.dng") as tif:
        tif.write(preview, photometric="rgb", subfiletype=1, subifds=1, metadata=None,
                  extratags=[(50706, 1, 4, (1, 4, 0, 0), True), (50728, 5, 3, (1, 2, 1, 1, 1, 4), True)])
        tif.write(mosaic, photometric=32803, subfiletype=0, metadata=None, extratags=pattern)
    raw = read_dng(tmp_path / "x.dng")
    assert np.array_equal(raw.mosaic, mosaic)
    assert (str(raw.cfa), raw.metadata.white_balance) == ("bayer-gbrg", (2, 1, 4))


@given(st.integers(1, 16), st.integers(1, 40), st.integers(0, 99))
def test_unpack_bits_is_the_inverse_of_packing(bits, width, seed):
    samples = np.random.default_rng(seed).integers(0, 2**bits, (3, width)).astype(np.uint16)
    ones = (samples[..., None] >> np.arange(bits)[::-1] & 1).reshape(3, -1).astype(np.uint8)
    assert np.array_equal(unpack_bits(np.packbits(ones, axis=1), width, bits), samples)


BAYER = np.full((4, 4), 7, np.uint16)


@pytest.mark.parametrize(("extra", "options", "message"), [
    ({50706: None}, {}, "not a DNG"),
    ({33422: None}, {}, "33421, 33422"),
    ({33422: (1, 4, (0, 1, 2, 1))}, {}, "none of"),
    ({33422: (1, 4, (0, 1, 1, 9))}, {}, "none of"),
    ({33421: (3, 2, (60000, 60000))}, {}, "does not fill"),
    ({50711: (3, 1, 2)}, {}, "rectangular"),
    ({}, {"photometric": 34892}, "LinearRaw"),
    ({}, {"photometric": "minisblack"}, "no CFA image"),
    ({50714: (3, 1, 900), 50717: (3, 1, 900)}, {}, "50717, 50714"),
    ({50717: (4, 1, 70000)}, {}, "WhiteLevel"),
    ({50714: (3, 2, (1, 2))}, {}, "BlackLevelRepeatDim"),
    ({50829: (4, 4, (0, 0, 9, 4))}, {}, "ActiveArea"),
    ({50728: (5, 3, (0, 1, 1, 1, 1, 1))}, {}, "AsShotNeutral"),
    ({50721: (10, 9, (0, 1) * 9), 50728: (5, 3, (1, 1) * 3)}, {}, "50721"),
])
def test_refusals_are_one_sentence(tmp_path, extra, options, message):
    samples = np.dstack([BAYER] * 3) if options.get("photometric") == 34892 else BAYER
    plain(tmp_path / "x.dng", samples, extra, **options)
    with pytest.raises(ValueError, match=message) as error:
        read_dng(tmp_path / "x.dng")
    assert "x.dng" in str(error.value)
    assert "\n" not in str(error.value)


def test_float_and_three_plane_samples_are_refused(tmp_path):
    plain(tmp_path / "x.dng", BAYER.astype(np.float32))
    with pytest.raises(ValueError, match="one plane"):
        read_dng(tmp_path / "x.dng")
    (tmp_path / "y.dng").write_bytes(b"no DNG at all")
    with pytest.raises(ValueError, match="not a TIFF"):
        read_dng(tmp_path / "y.dng")


@pytest.mark.parametrize(("change", "message"), [
    ({"bit_depth": 5, "black_level": 0, "white_level": 31}, "bit_depth"),
    ({"metadata": replace(META, white_balance=(0, 1, 1))}, "white_balance"),
    ({"metadata": replace(META, colour_matrix=((1, 0, 0), (1, 0, 0), (0, 0, 1)))}, "inverted"),
    ({"metadata": replace(META, gain=0)}, "gain"),
    ({"metadata": replace(META, exposure_s=float("nan"))}, "exposure_s"),
    ({"metadata": replace(META, exposure_s=-1.0)}, "exposure_s"),
    ({"metadata": replace(META, noise_profile=(-1, 0))}, "noise_profile"),
])
def test_what_a_dng_cannot_say_is_not_written(tmp_path, change, message):
    with pytest.raises(ValueError, match=message):
        write_dng(tmp_path / "x.dng", replace(make(), **change))
    assert not list(tmp_path.iterdir())


def test_a_header_that_claims_too_much_is_refused_before_allocation(tmp_path):
    write_dng(tmp_path / "x.dng", make())
    data = bytearray((tmp_path / "x.dng").read_bytes())
    at = data.index(struct.pack("<HHI", 256, 4, 1)) + 8 if struct.pack("<HHI", 256, 4, 1) in data else data.index(
        struct.pack("<HHI", 256, 3, 1)) + 8
    for width in (60000, 2**32 - 1):
        data[at - 6:at - 4] = struct.pack("<H", 4)
        data[at:at + 4] = struct.pack("<I", width)
        (tmp_path / "y.dng").write_bytes(data)
        with pytest.raises(ValueError, match="claims"):
            read_dng(tmp_path / "y.dng")


def attempt(path: Path) -> None:
    """Any answer will do but a crash, a hang or an exception of another kind."""
    with contextlib.suppress(ValueError):
        assert read_dng(path).mosaic.size < 10**6


def test_truncated_at_many_lengths(tmp_path):
    write_dng(tmp_path / "x.dng", make("quad", (20, 24)))
    data, path = (tmp_path / "x.dng").read_bytes(), tmp_path / "y.dng"
    for n in range(0, len(data), 7):
        path.write_bytes(data[:n])
        with pytest.raises(ValueError, match=r"y\.dng"):
            read_dng(path)


@FUZZ
@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 255)), min_size=1, max_size=4), st.sampled_from(["bayer", "nona"]))
def test_flipped_bytes(tmp_path, changes, cfa):
    path = tmp_path / "x.dng"
    write_dng(path, make(cfa, (20, 24)))
    data = bytearray(path.read_bytes())
    for at, value in changes:
        data[at % len(data)] = value
    path.write_bytes(data)
    attempt(path)


def test_each_byte_of_the_header_flipped(tmp_path):
    path = tmp_path / "x.dng"
    write_dng(path, make("nona", (9, 9)))  # nona: a flipped compression tag is refused without a child process
    data = path.read_bytes()
    for at in range(len(data)):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1:])
        attempt(path)


def test_a_loop_of_directories_ends(tmp_path):
    entry = struct.pack("<HHIHH", 256, 3, 1, 4, 0)
    loop = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 1) + entry + struct.pack("<I", 8)
    (tmp_path / "x.dng").write_bytes(loop)
    with pytest.raises(ValueError, match="not a DNG"):
        read_dng(tmp_path / "x.dng")


def test_reading_stays_within_stated_memory(tmp_path):
    """A 1 MB file whose 4096 tags all name all of it: a reader that loads every tag would hold gigabytes."""
    entries = b"".join(struct.pack("<HHII", code, 4, 200_000, 8) for code in range(60000, 64096))
    data = b"II*\0" + struct.pack("<I", 1_000_000) + bytes(999_992) + struct.pack("<H", 4096) + entries + bytes(4)
    (tmp_path / "x.dng").write_bytes(data)
    code = ("import resource, sys, sensor_sim.dng as d\nbefore = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
            "try: d.read_dng(sys.argv[1])\nexcept ValueError: pass\n"
            "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)")
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "x.dng")], capture_output=True, text=True, check=True,
                          cwd=Path(__file__).parents[2])
    assert int(done.stdout) < 50_000  # KiB


@pytest.mark.data
@pytest.mark.parametrize(("name", "facts"), [
    ("colorchart.dng", ((1156, 1734), "bayer-rggb", 2056, 15000, 14)),
    ("blackmagic.dng", ((2176, 4128), "bayer-rggb", 512, 65535, 16)),
])
def test_foreign_files(name, facts):
    if not (DATA / name).exists():
        pytest.skip("development pictures are absent")
    raw = read_dng(DATA / name)
    assert (raw.shape, str(raw.cfa), raw.black_level, raw.white_level, raw.bit_depth) == facts
    with rawpy.imread(str(DATA / name)) as other:
        assert np.array_equal(other.raw_image_visible, raw.mosaic)
        gains = np.array(other.camera_whitebalance[:3])
        np.testing.assert_allclose(raw.metadata.white_balance, gains / gains[1], rtol=1e-5)
        # LibRaw takes one matrix as it is; we mix and adapt as the standard says.
        np.testing.assert_allclose(raw.metadata.colour_matrix, other.color_matrix[:, :3], atol=0.2)
