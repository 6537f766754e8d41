"""The page in a real browser, end to end: both runtimes, golden vectors, results saved, pictures and camera. No network."""

import json
from contextlib import closing

import numpy as np
import pytest
from chromium import CHROMIUM, IN_SOFTWARE
from serve_runs import serving

from facedet.pipeline import detect
from photosite.serve import address, assets
from photosite.serve.described import inputs
from runtime import boxes
from runtime.bundle import Bundle
from runtime.engines import LiteRT
from sensor_sim.cfa import CFA
from sensor_sim.images import read_picture
from sensor_sim.raw import RawImage
from sensor_sim.unprocess import Illumination, unprocess

PATIENCE = 60_000  # ms


@pytest.fixture(scope="module", autouse=True)
def runtimes(skip_or_fail_in_ci):
    """The two runtimes must have been fetched: a test fetches nothing."""
    skip_or_fail_in_ci("" if assets.folder().is_dir() else "the page's runtimes are not fetched: make browser")


@pytest.fixture(scope="module")
def bundles(pytestconfig):
    return [Bundle.open(pytestconfig.rootpath / "firmware_models" / name / "bundle") for name in ("face-ternary", "qxq-compact")]


@pytest.fixture(scope="module")
def server(bundles, tmp_path_factory):
    results = tmp_path_factory.mktemp("results")
    with serving(bundles, results) as url:
        yield url, results


@pytest.fixture
def page(browser, server):
    """The opened page; what it asked of other hosts fails the test."""
    opened = browser.new_page(viewport={"width": 390, "height": 844})
    strange, broken = [], []
    opened.on("request", lambda r: strange.append(r.url) if not r.url.startswith((server[0], "blob:", "data:")) else None)
    opened.on("pageerror", lambda error: broken.append(str(error)))
    opened.goto(server[0] + "/#secret")
    opened.wait_for_selector("body[data-ready]", timeout=PATIENCE)
    yield opened
    opened.close()
    assert not strange
    assert not broken


def done(page, count):
    page.wait_for_selector(f"body[data-done='{count}']", timeout=PATIENCE)
    assert page.inner_text("#error") == ""


def rows(files):
    """The results that files hold, as every target of photosite bench writes them."""
    return [row for file in files for row in json.loads(file.read_text())["rows"]]


@pytest.mark.parametrize(("index", "most"), [(0, 4), (1, 1)], ids=["face-ternary", "qxq-compact"])
def test_both_runtimes_are_right_and_their_results_saved(page, server, bundles, index, most):
    before = set(server[1].iterdir())
    page.evaluate(f"photosite.facts.isolated = {str(most > 1).lower()}")  # float takes long: one thread of it is enough here
    page.select_option("#model", str(index))
    page.fill("#seconds", "0.2")
    page.click("#measure")
    done(page, 1)
    saved = rows(set(server[1].iterdir()) - before)
    cores = page.evaluate("navigator.hardwareConcurrency")
    ways = {(r["runtime"], r["threads"]) for r in saved if r["accelerator"] == "wasm"}
    assert ways == {(runtime, n) for runtime in ("litert-web", "onnxruntime-web") for n in {1, min(cores, most)}}
    for result in saved:
        assert result["bundle"] == bundles[index].manifest.name
        assert result["output"]["passed"] is True, result["output"]
        assert result["output"]["vectors"] == bundles[index].golden().vectors
        assert result["machine"]["isolated"] is (most > 1)
        assert isinstance(result["verdict"]["trustworthy"], bool)
        if (index, result["runtime"]) == (0, "litert-web"):
            assert result["output"]["max_lsb"] == 0  # the same integers as the native runtime, bit for bit
    assert page.locator("article").count() == len(saved)
    assert page.locator("article .output").first.inner_text().startswith("outputs right")


def test_a_chosen_picture_gives_the_faces_that_python_finds(page, bundles, pytestconfig):
    picture = pytestconfig.rootpath / "sensor_sim/samples/astronaut.png"
    page.set_input_files("#picture", picture)
    done(page, 1)
    found = np.array(page.evaluate("photosite.shown.boxes"))
    wanted = python_faces(bundles[0], read_picture(picture))
    # The browser shrinks in sRGB and by its own filter, Python here by area: the same face, not the same bits; and what scores
    # just over the threshold in one may be just under it in the other.
    assert boxes.iou(found, wanted)[0, 0] > 0.8
    assert found[0, 4] == pytest.approx(wanted[0, 4], abs=0.05)
    for some, others in ((found, wanted), (wanted, found)):
        unsure = some[:, 4] < bundles[0].manifest.boxes.score_threshold + 0.05
        assert np.all(unsure | (boxes.iou(some, others).max(1) > 0.8))
    assert page.locator("#canvas").is_visible()


def python_faces(bundle, picture):
    """The faces of a square picture shrunk to the detector's frame; boxes in pixels of the picture."""
    import cv2

    side = 240
    contract = bundle.manifest.sensor
    scene = unprocess(cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA))
    raw = stored(scene, contract)
    found = detect(bundle.engine("tflite").run, raw, bundle.manifest)
    found[:, :4] *= picture.shape[0] / side
    return found


def stored(scene, contract):
    """A noise-free frame of the contract from a scene."""
    height, width, _ = scene.shape
    cfa = CFA(contract.family, contract.phase)
    signal = np.take_along_axis(scene, cfa.colours(height, width)[..., None], 2)[..., 0]
    dn = np.floor(contract.black_level + signal * (contract.white_level - contract.black_level) + 0.5).astype(np.uint16)
    return RawImage(dn, cfa, contract.black_level, contract.white_level, contract.bit_depth)


def test_a_picture_is_mosaicked_as_python_does(page, bundles, pytestconfig):
    rng = np.random.default_rng(0)
    rgb = rng.integers(0, 256, (24, 32, 3), np.uint8)
    rgba = np.dstack([rgb, np.full((24, 32), 255, np.uint8)]).ravel().tolist()
    told = """async ({rgba, index, name}) => {
      const sensor = await import('/page/sensor.js'), {sensor: contract, light} = photosite.bundles[index];
      return Array.from(sensor[name](rgba, 32, 24, contract, light)); }"""
    companded = page.evaluate(told, {"rgba": rgba, "index": 1, "name": "compandedMosaic"})
    contract = bundles[1].manifest.sensor
    colours = CFA(contract.family, contract.phase).colours(24, 32)
    assert np.array_equal(np.array(companded, np.float32).reshape(24, 32) * 255,
                          np.take_along_axis(rgb, colours[..., None], 2)[..., 0].astype(np.float32))
    given = np.array(page.evaluate(told, {"rgba": rgba, "index": 0, "name": "storedMosaic"})).reshape(24, 32)
    apart = np.abs(given - stored(unprocess(rgb, Illumination.average()), bundles[0].manifest.sensor).mosaic.astype(int))
    assert apart.max() <= 1  # float64 there, float32 here: a value at the middle of two may fall to either
    assert np.mean(apart > 0) < 0.01


def test_boxes_are_decoded_as_python_does(page):
    rng = np.random.default_rng(1)
    outputs = [rng.normal(0, 2, (1, 5, side, side)).astype(np.float32) for side in (12, 6)]
    outputs[0][:, 1:, 4:8, 4:8] = rng.normal(3, 0.2, (1, 4, 4, 4))  # boxes that agree, and are averaged
    given = page.evaluate("""async ({outputs, sides}) => {
      const {decode, realOutput} = await import('/page/boxes.js');
      const face = side => ({dtype: "float32", layout: "NCHW", shape: [1, 5, side, side]});
      return decode(outputs.map((o, i) => realOutput(Float32Array.from(o).buffer, face(sides[i]), 8 << i)), 0.6, 0.5); }""",
                          {"outputs": [o.ravel().tolist() for o in outputs], "sides": [12, 6]})
    wanted = boxes.decode(outputs, [8, 16], 0.6, 0.5)
    assert len(wanted) > 10
    best = np.concatenate([boxes.candidates(o, s, 0.6) for o, s in zip(outputs, (8, 16), strict=True)])
    assert np.abs(best[boxes.suppress(best, 0.5), :4] - wanted[:, :4]).max() > 0.5
    np.testing.assert_allclose(np.array(given), wanted, atol=1e-4)


def test_a_picture_is_demosaiced(page, pytestconfig):
    page.select_option("#model", "1")
    page.set_input_files("#picture", pytestconfig.rootpath / "sensor_sim/samples/coffee.png")
    done(page, 1)
    assert page.evaluate("photosite.shown.psnr") > 33


def test_the_camera_is_shown_live_and_stopped(page):
    page.click("#camera")
    page.wait_for_selector("body[data-frames]:not([data-frames='1'])", timeout=PATIENCE)  # two are shown, or more
    page.click("#camera")
    assert page.inner_text("#camera") == "Live camera"
    assert page.inner_text("#error") == ""


def test_what_is_no_picture_is_refused_in_words(page, tmp_path):
    (tmp_path / "a.png").write_bytes(b"no picture")
    page.set_input_files("#picture", tmp_path / "a.png")
    page.wait_for_selector("body[data-done='1']", timeout=PATIENCE)
    assert "no picture that this browser can read" in page.inner_text("#error")


def test_without_the_token_the_page_says_what_to_open(browser, server):
    page = browser.new_page()
    page.goto(server[0] + "/")
    page.wait_for_selector("#error:not([hidden])", timeout=PATIENCE)
    assert "whole address" in page.inner_text("#error")
    page.close()


@pytest.fixture(scope="module")
def elsewhere():
    """An address of this machine that is not its own name for itself, as a phone on the network would use."""
    try:
        return address.lan_address()
    except ValueError:
        pytest.skip("this machine has no address on a network")


def test_plain_http_from_elsewhere_falls_back_and_says_so(browser, bundles, elsewhere, tmp_path, pytestconfig):
    with serving(bundles[:1], tmp_path, host=elsewhere) as url:
        page = browser.new_page()
        page.goto(url + "/#secret")
        page.wait_for_selector("body[data-ready]", timeout=PATIENCE)
        facts = page.evaluate("photosite.facts")
        assert (facts["secure"], facts["isolated"], facts["webgpu"], facts["camera"]) == (False, False, None, False)
        assert "one WASM thread · no WebGPU" in page.inner_text("#facts")
        assert "no secure context" in page.inner_text("#facts")
        assert page.is_disabled("#camera")
        page.set_input_files("#picture", pytestconfig.rootpath / "sensor_sim/samples/astronaut.png")
        done(page, 1)
        faces = len(page.evaluate("photosite.shown.boxes"))
        assert faces >= 1
        assert page.inner_text("#said").startswith("1 face " if faces == 1 else f"{faces} faces ")
        page.fill("#seconds", "0.1")
        page.click("#measure")
        done(page, 2)
        page.close()
    saved = rows(tmp_path.iterdir())
    assert sorted((r["runtime"], r["threads"], r["output"]["passed"]) for r in saved) == [
        ("litert-web", 1, True), ("onnxruntime-web", 1, True)]
    assert not any(r["machine"]["secure"] for r in saved)


def test_https_from_elsewhere_has_threads_and_the_camera(browser, bundles, elsewhere, tmp_path):
    pytest.importorskip("trustme", reason="needs the serve extra")
    with serving(bundles[:1], tmp_path, ssl_context=address.self_signed(elsewhere), host=elsewhere) as url:
        page = browser.new_page(ignore_https_errors=True)  # as a person does who goes on past the warning
        page.goto(url + "/#secret")
        page.wait_for_selector("body[data-ready]", timeout=PATIENCE)
        facts = page.evaluate("photosite.facts")
        assert (facts["secure"], facts["isolated"], facts["camera"]) == (True, True, True)
        assert "no secure context" not in page.inner_text("#facts")
        page.click("#camera")
        page.wait_for_selector("body[data-frames]", timeout=PATIENCE)
        assert page.inner_text("#error") == ""
        page.close()


def test_integers_are_not_offered_to_a_gpu_that_cannot_run_them(page):
    offered = page.evaluate("""async () => {
      const {settings} = await import('/page/engine.js');
      return photosite.bundles.flatMap(b => b.artefacts.map(a => [b.numbers, a.kind,
        settings(a, {cores: 8, isolated: true, webgpu: 'a GPU'}).map(s => [s.accelerator, s.threads].join(' '))])); }""")
    everywhere = ["wasm 1", "wasm 4"]
    assert offered == [["integer", "tflite", everywhere], ["integer", "onnx", [*everywhere, "webgpu 1"]],
                       ["float", "tflite", [*everywhere, "webgpu 1"]], ["float", "onnx", [*everywhere, "webgpu 1"]]]


def test_webgpu_gives_the_outputs_of_the_native_runtime(browser, pytestconfig, tmp_path):
    bundle = Bundle.open(pytestconfig.rootpath / "firmware_models/digit-unet/bundle")
    software = browser.browser_type.launch(executable_path=CHROMIUM, args=IN_SOFTWARE)
    with closing(software), serving([bundle], tmp_path) as url:
        page = software.new_page()
        page.goto(url + "/#secret")
        page.wait_for_selector("body[data-ready]", timeout=PATIENCE)
        if page.evaluate("photosite.facts.webgpu") is None:
            pytest.skip("this Chromium has no adapter in software")
        assert "WebGPU (" in page.inner_text("#facts")
        given = page.evaluate("""async () => {
          const api = await import('/page/api.js'), {settings, start} = await import('/page/engine.js');
          const artefact = photosite.bundles[0].artefacts.find(a => a.kind === 'tflite');
          const engine = await start(artefact, await api.model(0, artefact.file), settings(artefact, photosite.facts).at(-1));
          const {outputs} = await engine.ask('run', {buffers: await api.vector(0, artefact, 0)});
          engine.close();
          return Array.from(new Float32Array(outputs[0])); }""")
    facts = bundle.manifest.artefact("tflite")
    [wanted] = LiteRT(bundle.path / facts.file)(inputs(bundle, facts, 0))
    assert np.abs(np.array(given) - wanted.ravel()).max() <= 1e-4 * np.ptp(wanted)


def test_what_could_not_be_saved_is_no_result(browser, bundles, tmp_path):
    (tmp_path / "results").write_text("a file, no folder")
    with serving(bundles[:1], tmp_path / "results") as url:
        page = browser.new_page()
        page.goto(url + "/#secret")
        page.wait_for_selector("body[data-ready]", timeout=PATIENCE)
        page.evaluate("photosite.facts.isolated = false")  # one thread is enough
        page.fill("#seconds", "0.1")
        page.click("#measure")
        done(page, 1)
        assert page.inner_text("#progress") == "done: 0 results sent back and saved, 2 failed"
        assert page.locator("article.wrong").count() == 2
        assert "not saved: cannot write to" in page.locator("article").first.inner_text()
        page.close()


@pytest.mark.parametrize("width", [320, 1600])
def test_nothing_is_wider_than_the_screen(browser, server, width, pytestconfig):
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(server[0] + "/#secret")
    page.wait_for_selector("body[data-ready]", timeout=PATIENCE)
    page.set_input_files("#picture", pytestconfig.rootpath / "sensor_sim/samples/coffee.png")
    done(page, 1)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
