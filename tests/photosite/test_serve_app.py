"""The page's server: the token, its limits, what it never gives away, and what it saves."""

import http.client
import json
import ssl
import urllib.error
import urllib.request

import numpy as np
import pytest
from serve_runs import serving

from photosite.serve import address, assets
from photosite.serve.described import inputs
from runtime.bundle import Bundle
from runtime.engines import LiteRT

pytest.importorskip("aiohttp", reason="needs the serve extra")
FACE = "firmware_models/face-ternary/bundle"
BOUNDARY = "photositeboundary"


@pytest.fixture(scope="module")
def face(pytestconfig):
    return Bundle.open(pytestconfig.rootpath / FACE)


@pytest.fixture(scope="module")
def server(face, tmp_path_factory):
    """Address of a server of face-ternary, and its folder of results."""
    vendor, results = tmp_path_factory.mktemp("vendor"), tmp_path_factory.mktemp("results")
    (vendor / "a.wasm").write_bytes(b"\0asm")
    (vendor.parent / "outside.txt").write_text("outside")
    with serving([face], results, vendor=vendor) as url:
        yield url, results


@pytest.fixture(scope="module")
def outputs(face):
    """What the native runtime gives for every golden vector, in the artefact's own face."""
    facts = face.manifest.artefact("tflite")
    run = LiteRT(face.path / facts.file)
    return b"".join(np.ascontiguousarray(array).tobytes() for vector in range(face.golden().vectors)
                    for array in run(inputs(face, facts, vector)))


def ask(url, path, token="secret", body=None, context=None):
    """Status, headers and body of an answer."""
    headers = {"X-Photosite-Token": token} if token else {}
    if body is not None:
        headers["Content-Type"] = f"multipart/form-data; boundary={BOUNDARY}"
    request = urllib.request.Request(url + path, body, headers)
    try:
        with urllib.request.urlopen(request, timeout=20, context=context) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def form(report, data):
    """A multipart body as the page sends it."""
    parts = [f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="report"\r\n\r\n{json.dumps(report)}\r\n'.encode(),
             f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="outputs"; filename="o"\r\n'
             "Content-Type: application/octet-stream\r\n\r\n".encode(), data, f"\r\n--{BOUNDARY}--\r\n".encode()]
    return b"".join(parts)


def report(**changes):
    rng = np.random.default_rng(0)
    return {"bundle": 0, "artefact": "model.tflite", "runtime": "litert-web", "accelerator": "wasm", "threads": 2,
            "load_ms": 90.0, "first_run_ms": 12.0, "warm_up": 5, "runs_ms": rng.normal(7, 0.1, 200).tolist(),
            "clock_step_ms": 0.005, "hidden": False, "browser": {"user_agent": "x" * 1000, "cores": 8, "other": {}}} | changes


@pytest.mark.parametrize("token", [None, "", "wrong", "secre", "sécret"])
@pytest.mark.parametrize(("path", "body"), [("/api/bundles", None), ("/api/bundles/0/model.tflite", None),
                                            ("/api/bundles/0/model.tflite/vectors/0", None), ("/api/results", b"x")])
def test_without_the_token_nothing_is_told_or_taken(server, token, path, body):
    encoded = token and token.encode().decode("latin-1")
    status, _, said = ask(server[0], path, encoded, body)
    assert status == 403
    assert b"token" in said


@pytest.mark.parametrize("path", ["/", "/page/worker.js", "/vendor/a.wasm", "/nothing", "/api/bundles"])
def test_every_answer_isolates_the_page(server, path):
    _, headers, _ = ask(server[0], path)
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert "unsafe-eval" not in headers["Content-Security-Policy"].replace("wasm-unsafe-eval", "")


def test_webassembly_has_its_type(server):
    assert ask(server[0], "/vendor/a.wasm")[1]["Content-Type"] == "application/wasm"


@pytest.mark.parametrize("path", ["/page/../app.py", "/page/%2e%2e/app.py", "/vendor/../outside.txt", "/vendor/..%2foutside.txt",
                                  "/vendor//etc/passwd", "/page/", "/vendor/", "/api/bundles/0/manifest.json",
                                  "/api/bundles/0/golden.npz", "/api/bundles/0/..%2f..%2fweights.safetensors", "/api/bundles/1/x",
                                  "/api/bundles/-1/model.tflite", "/api/bundles/%D9%A1/model.tflite",
                                  "/api/bundles/0/model.tflite/vectors/99"])
def test_no_other_file_is_given(server, path):
    connection = http.client.HTTPConnection(server[0].removeprefix("http://"), timeout=10)  # sends the path as it is
    connection.request("GET", path, headers={"X-Photosite-Token": "secret"})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    assert answer.status in (403, 404), (path, body[:80])
    assert b"import" not in body
    assert body != b"outside"


def test_the_page_is_given_the_artefact_and_its_inputs(server, face):
    url, _ = server
    told = json.loads(ask(url, "/api/bundles")[2])[0]
    assert told["sensor"]["tile"] == ["RG", "GB"]
    assert ask(url, "/api/bundles/0/model.onnx")[2] == (face.path / "model.onnx").read_bytes()
    for artefact in told["artefacts"]:
        given = ask(url, f"/api/bundles/0/{artefact['file']}/vectors/1")[2]
        wanted = inputs(face, face.manifest.artefact(artefact["kind"]), 1)[0]
        assert given == wanted.tobytes()
        assert artefact["inputs"][0]["shape"] == list(wanted.shape)


def test_a_result_is_judged_and_saved(server, outputs):
    url, folder = server
    status, _, body = ask(url, "/api/results", body=form(report(), outputs))
    result = json.loads(body)
    assert status == 200
    assert result["output"]["passed"] is True
    assert result["output"]["vectors"] == 7
    assert result["verdict"]["trustworthy"]
    assert result["verdict"]["reasons"] == []
    assert result["machine"]["cores"] == 8
    assert len(result["machine"]["user_agent"]) == 300
    assert "other" not in result["machine"]
    saved = json.loads((folder / result.pop("saved")).read_text())
    assert saved == {"bundle": "face-ternary", "target": "browser", "rows": [result]}


def test_one_wrong_step_of_one_value_is_no_result_to_trust(server, outputs):
    wrong = bytearray(outputs)
    wrong[5000] = (wrong[5000] + 1) % 256
    result = json.loads(ask(server[0], "/api/results", body=form(report(), bytes(wrong)))[2])
    assert result["output"]["passed"] is False
    assert result["output"]["max_lsb"] == 1
    assert not result["verdict"]["trustworthy"]


@pytest.mark.parametrize("change", [{"bundle": 1}, {"bundle": True}, {"artefact": "../x"}, {"runtime": "litert-xnnpack"},
                                    {"artefact": "model.onnx"}, {"runs_ms": []}, {"runs_ms": ["7"]}, {"runs_ms": [-1.0]},
                                    {"runs_ms": [float("nan")]}, {"threads": 0}, {"accelerator": None}, {"load_ms": 1e300}])
def test_bad_reports_are_refused_and_nothing_is_saved(server, outputs, change):
    url, folder = server
    before = sorted(folder.iterdir())
    status, _, said = ask(url, "/api/results", body=form(report(**change), outputs))
    assert status == 400
    assert said.startswith(b"not a result: ")
    assert sorted(folder.iterdir()) == before


def test_a_result_that_cannot_be_saved_is_said_to_be_right_but_not_saved(face, outputs, tmp_path):
    (tmp_path / "results").write_text("a file, no folder")
    with serving([face], tmp_path / "results", vendor=tmp_path) as url:
        status, _, said = ask(url, "/api/results", body=form(report(), outputs))
    assert status == 500
    assert b"not saved: cannot write to" in said


@pytest.mark.parametrize("data", [b"", b"x" * 10])
def test_outputs_of_another_size_are_refused(server, data):
    status, _, said = ask(server[0], "/api/results", body=form(report(), data))
    assert status == 400
    assert b"bytes, not" in said


def test_a_body_over_the_limit_is_refused(server, face):
    status, _, _ = ask(server[0], "/api/results", body=form(report(), bytes(6 << 20)))
    assert status == 413


def test_https_with_a_certificate_made_now(face, tmp_path):
    pytest.importorskip("trustme", reason="needs the serve extra")
    with serving([face], tmp_path, vendor=tmp_path, ssl_context=address.self_signed("127.0.0.1")) as url:
        assert ask(url, "/api/bundles", context=ssl._create_unverified_context())[0] == 200
        with pytest.raises(urllib.error.URLError, match=r"self.signed|unable to get"):
            ask(url, "/")


def test_the_qr_code_is_drawn_light_where_it_is_light():
    qrcode = pytest.importorskip("qrcode", reason="needs the serve extra")
    text = "https://192.168.1.20:8765/#" + "a" * 22
    code = qrcode.QRCode(border=2)
    code.add_data(text)
    dark = np.array(code.get_matrix())
    rows = address.qr_code(text).strip("\n").splitlines()
    light = {"█": (255, 255), "▀": (255, 0), "▄": (0, 255), " ": (0, 0), "\xa0": (0, 0)}
    picture = np.array([[light[c][half] for c in row] for row in rows for half in (0, 1)], np.uint8)
    assert np.array_equal(picture[:len(dark)], np.where(dark, 0, 255))  # two rows a line: the last half may be left over


def test_without_npm_and_runtimes_it_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ValueError, match=r"install Node\.js 18 or later"):
        assets.ready()
    assert list(tmp_path.iterdir()) == []


def test_a_changed_package_is_refused_whole(monkeypatch, tmp_path):
    for name in assets.WANTED:
        (tmp_path / "modules" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "modules" / name).write_text("other")
    with pytest.raises(ValueError, match="not as expected"):
        assets.gather(tmp_path / "modules", tmp_path / "made")
