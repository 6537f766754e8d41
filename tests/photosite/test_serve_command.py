"""photosite serve from the command line: what is printed, how it ends, and what is refused in one sentence."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from dataclasses import replace

import pytest
from cli_runs import ROOT, run

from photosite.serve import address, assets, running

pytest.importorskip("aiohttp", reason="needs the serve extra")
pytest.importorskip("trustme", reason="needs the serve extra")


@pytest.fixture
def cache(monkeypatch, tmp_path):
    """A cache that holds something in place of the two runtimes, so that nothing is fetched."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assets.folder().mkdir(parents=True)
    return tmp_path / "cache"


@pytest.fixture
def bundle(tmp_path):
    return shutil.copytree(ROOT / "firmware_models/face-ternary/bundle", tmp_path / "bundle")


def refused(*words):
    """The one line on the error stream."""
    result = run("serve", *words)
    assert result.exit_code == 2, result.output
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


@pytest.mark.parametrize(("options", "scheme"), [([], "http"), (["--lan"], "https"), (["--lan", "--plain"], "http")])
def test_it_prints_an_address_that_answers_and_ends_with_an_interrupt(cache, tmp_path, options, scheme):
    host = "127.0.0.1"
    if options:
        try:
            host = address.lan_address()
        except ValueError:
            pytest.skip("this machine has no address on a network")
    command = [sys.executable, "-m", "photosite", "serve", "face-ternary", "--port", "0", "--results", str(tmp_path), *options]
    # Where the tests run in a shell's background, SIGINT is ignored and would be by this child too.
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
                          env=os.environ | {"PYTHONIOENCODING": "utf-8"}) as server:
        link = server.stdout.readline().strip()
        page, _, token = link.partition("/#")
        assert page.startswith(f"{scheme}://{host}:")
        assert len(token) >= 22
        context = None if scheme == "http" else address.ssl._create_unverified_context()
        with urllib.request.urlopen(page, timeout=20, context=context) as answer:
            assert b"on this device" in answer.read()
        if not options:  # this machine alone
            with pytest.raises(urllib.error.URLError):
                urllib.request.urlopen(page.replace(host, elsewhere()), timeout=5)
        server.send_signal(signal.SIGINT)
        deadline = threading.Timer(60, server.kill)
        deadline.start()
        said, errors = server.stdout.read(), server.stderr.read()
        deadline.cancel()
    assert (server.returncode, errors) == (0, "")
    assert address.qr_code(link) in said
    assert {"http": "adb reverse" if not options else "no secure context", "https": "the browser warns once"}[scheme] in said


def elsewhere():
    """An address of this machine that is not 127.0.0.1."""
    try:
        return address.lan_address()
    except ValueError:
        return "127.0.0.2"


def test_without_options_it_serves_this_machine_alone(cache, monkeypatch):
    asked = {}
    monkeypatch.setattr(running, "run", lambda app, host, port, tls, token: asked.update(host=host, tls=tls))
    assert run("serve", "face-ternary").exit_code == 0
    assert asked == {"host": "127.0.0.1", "tls": None}


def test_a_port_in_use_is_said(cache):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = refused("face-ternary", "--port", port)
    assert f"127.0.0.1 port {port}" in said
    assert "give another --port, or 0 for any" in said


def test_an_unknown_bundle_is_said(cache):
    said = refused("no-such")
    assert "'no-such' is neither a model nor a bundle's folder; models are " in said
    assert "face-ternary" in said


def test_a_tampered_bundle_is_refused(cache, bundle):
    data = bytearray((bundle / "model.tflite").read_bytes())
    data[-1] ^= 1
    (bundle / "model.tflite").write_bytes(data)
    assert "model.tflite" in refused(bundle)


def test_a_file_changed_while_it_is_served_is_not_given(bundle):
    from photosite.serve.app import Served
    from runtime.bundle import Bundle

    served = Served([Bundle.open(bundle)], bundle.parent)
    facts = served.bundles[0].manifest.artefact("tflite")
    assert served.read(served.bundles[0], facts) == (bundle / "model.tflite").read_bytes()
    (bundle / "model.tflite").write_bytes(b"another")
    with pytest.raises(ValueError, match="has changed since it was opened"):
        served.read(served.bundles[0], facts)


@pytest.mark.parametrize("inside", [False, True])
def test_results_that_cannot_be_kept_are_said_before_anything_is_served(cache, tmp_path, inside):
    (tmp_path / "file").write_text("kept")
    said = refused("face-ternary", "--results", tmp_path / "file" / "in" if inside else tmp_path / "file")
    assert "cannot write to" in said
    assert (tmp_path / "file").read_text() == "kept"


def test_without_npm_it_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "install Node.js 18 or later" in refused("face-ternary")
    assert not (tmp_path / "cache").exists()


def test_when_npm_fails_its_reason_is_said_and_nothing_is_left(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\nmkdir node_modules\necho 'npm error network getaddrinfo ENOTFOUND' >&2\nexit 1\n")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert "npm error network getaddrinfo ENOTFOUND; connect to the network and try again" in refused("face-ternary")
    assert list((tmp_path / "cache" / "photosite").iterdir()) == []


def test_plain_without_lan_is_refused(cache):
    assert "--plain is for --lan" in refused("face-ternary", "--plain")


def test_a_machine_without_a_network_is_told_of_the_other_way(cache, monkeypatch):
    monkeypatch.setattr(address, "lan_address", lambda: (_ for _ in ()).throw(ValueError("no network; use adb reverse")))
    assert "adb reverse" in refused("face-ternary", "--lan")


def test_a_missing_extra_is_named(monkeypatch):
    from photosite import extras

    monkeypatch.setitem(extras.EXTRAS, "serve", ("aiohttp", "no_such_package"))
    assert "no_such_package" in refused("face-ternary")


def test_a_bundle_for_no_browser_is_refused(cache, bundle):
    from photosite.serve.described import describe
    from runtime.bundle import Bundle

    opened = Bundle.open(bundle)
    opened = replace(opened, manifest=replace(opened.manifest, artefacts=()))
    with pytest.raises(ValueError, match="has no tflite or onnx file, which is what a browser runs"):
        describe(opened)
