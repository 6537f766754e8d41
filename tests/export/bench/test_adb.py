"""adb: a pretended device behind a server that speaks its real wire protocol; measured, refused in words, left as it was."""

import json
import shutil
import signal
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from bench.android import PLACE, AdbServer, Android, wait_for

pytest.importorskip("adbutils")

from export.bench.adb import run as running
from export.bench.adb.benchmark_model import check_tool
from export.bench.adb.device import find_device
from export.bench.adb.run import bench_adb, outputs_of
from export.bench.adb.sensors import evidence
from export.bench.adb.session import Session
from export.bench.measure import Stop
from export.firmware.run import TARGETS, Ran

ROOT = Path(__file__).resolve().parents[3]
QUICK = Stop(interval=0.3, most=60, seconds=1, warm_up=2)


@pytest.fixture
def android(tmp_path):
    device = Android(tmp_path / "device")
    yield device
    device.unplug()


@pytest.fixture
def server(android):
    listening = AdbServer(android)
    yield listening
    listening.close()


@pytest.fixture(scope="module")
def aarch64(skip_or_fail_in_ci):
    skip_or_fail_in_ci(TARGETS["aarch64"].missing())


@pytest.mark.parametrize("features", [("shell_v2", "cmd"), ("cmd",)], ids=["shell v2", "shell v1"])
def test_c_is_measured_checked_and_cleaned_up(aarch64, c_bundle, android, server, features):
    android.features = features
    [row] = bench_adb(c_bundle.path, server.address, stop=QUICK)
    assert row["target"] == "adb"
    assert row["runtime"] == "c-aarch64-xnnpack"
    assert row["output"]["passed"] is True
    assert row["output"]["vectors"] == 6
    assert 0 < row["least_ms"] <= row["p50_ms"]["value"] <= row["p99_ms"]["value"]
    assert row["first_run_ms"] > 0
    assert 30 <= row["runs"] <= 60
    assert row["memory"]["static_bytes"] > 30_000
    assert row["machine"] | {"cores": 0, "memory_gb": 0} == {
        "model": "Pretended 1", "processor": "PS100", "android": "15", "architecture": "arm64-v8a", "kernel": "5.15.0-pretended",
        "governor": "schedutil", "serial": "pretended-1", "cores": 0, "memory_gb": 0}
    assert set(row["evidence"]["clock_mhz"]) == {2700}
    assert len(row["evidence"]["clock_mhz"]) >= 2  # one from beside the program at least, one after it
    assert row["evidence"]["greatest_mhz"] == 2800
    assert max(row["evidence"]["celsius"]) == 41.5
    json.dumps(row, allow_nan=False)
    assert wait_for(lambda: android.left() == [])


TOOL = """#!/bin/sh
# Stands in for benchmark_model: the flags and lines of TensorFlow's. What it gives comes from a folder beside the device.
for flag in "$@"; do case $flag in
  --input_layer_value_files=*) file=${flag##*:};; --output_filepath=*) out=${flag#*=};; --num_runs=*) runs=${flag#*=};;
esac; done
[ "$1" = --photosite-probe ] && exit 1
k=${file#in.}; k=${k%%.*}
cmp -s "$file" "ANSWERS/in.$k" || exit 9
[ -d ANSWERS/silent ] || cat "ANSWERS/out.$k" > "$out"
[ -f "ANSWERS/lines" ] && cat ANSWERS/lines && exit 0
echo "count=$runs first=1500 curr=1480 min=1460 max=1500 avg=1480 std=9"
echo "Inference timings in us: Init: 20283, First inference: 3390, Warmup (avg): 1600.5, Inference (avg): $((1480 + $$ % 7)).5"
"""


@pytest.fixture
def tool(tmp_path, c_bundle):
    """A benchmark_model for 64-bit Arm by its head, which the pretended device runs as a script; and where its answers lie."""
    from export.bench.child import Loaded, Subject
    from export.bench.outputs import own_inputs

    answers = tmp_path / "answers"
    answers.mkdir()
    artefact = c_bundle.manifest.artefact("tflite")
    data = Loaded(Subject(str(c_bundle.path), artefact.file, "litert-xnnpack")).outputs()
    vectors = own_inputs(c_bundle, artefact)
    for k, vector in enumerate(vectors):
        (answers / f"in.{k}").write_bytes(vector[0].tobytes())
        size = len(data) // len(vectors)
        (answers / f"out.{k}").write_bytes(data[k * size:(k + 1) * size])
    program = tmp_path / "benchmark_model"
    program.write_bytes(b"\x7fELF\x02\x01\x01" + bytes(11) + b"\xb7\x00" + bytes(44))
    return program, answers


@pytest.fixture
def scripted(android, tool, monkeypatch):
    """The pretended device runs the script where it was given the tool."""
    send = Android.sync_send

    def sync_send(self, stream, text):
        send(self, stream, text)
        if text.rpartition(",")[0].endswith("/benchmark_model"):
            self.local(text.rpartition(",")[0]).write_text(TOOL.replace("ANSWERS", str(tool[1])))
    monkeypatch.setattr(Android, "sync_send", sync_send)
    return tool


def test_tflite_is_measured_by_benchmark_model(c_bundle, server, android, scripted):
    rows = bench_adb(c_bundle.path, server.address, threads=[2], stop=replace(QUICK, most=400, seconds=10),
                     benchmark_model=scripted[0], runtime="litert-xnnpack")
    assert [row["threads"] for row in rows] == [2]
    for row in rows:
        assert row["output"]["passed"] is True
        assert row["p50_ms"]["value"] == pytest.approx(1.4835, abs=0.01)
        assert row["p90_ms"] is None
        assert row["load_ms"] == pytest.approx(20.283)
        assert row["first_run_ms"] == pytest.approx(3.39)
        assert row["runs"] == 30
        assert row["block"] == 10
    assert wait_for(lambda: android.left() == [])


def test_a_wrong_answer_of_the_tool_is_seen(c_bundle, server, scripted):
    data = bytearray((scripted[1] / "out.3").read_bytes())
    data[0] ^= 1
    (scripted[1] / "out.3").write_bytes(bytes(data))
    [row] = bench_adb(c_bundle.path, server.address, stop=replace(QUICK, most=60), benchmark_model=scripted[0],
                      runtime="litert-xnnpack")
    assert row["output"]["passed"] is False


@pytest.mark.parametrize(("how", "said"), [("silent", "writes no outputs"), ("lines", "told no timings; it ended: ERROR")])
def test_a_tool_that_does_not_do_its_part(c_bundle, server, scripted, how, said):
    if how == "silent":
        (scripted[1] / "silent").mkdir()
    else:
        (scripted[1] / "lines").write_text("ERROR: no such")
    with pytest.raises(ValueError, match=said):
        bench_adb(c_bundle.path, server.address, stop=QUICK, benchmark_model=scripted[0], runtime="litert-xnnpack")


def test_a_tool_for_another_processor_is_refused_before_anything_is_sent(c_bundle, server, android, tmp_path):
    with pytest.raises(ValueError, match="is no program for 64-bit Arm"):
        bench_adb(c_bundle.path, server.address, benchmark_model=Path(sys.executable).resolve())
    with pytest.raises(ValueError, match="cannot be read"):
        check_tool(tmp_path / "nothing")
    assert android.asked == []


def refused(*devices, serial=None):
    listening = AdbServer(*devices)
    try:
        with pytest.raises(ValueError, match="device") as found:
            find_device(listening.address, serial)
        return str(found.value)
    finally:
        listening.close()


def test_which_device(tmp_path):
    one, two = Android(tmp_path / "1", "one"), Android(tmp_path / "2", "two")
    assert "sees no device: connect one by USB" in refused()
    assert "there are 2 devices, one, two: choose one with --serial" in refused(one, two)
    assert "there is no device three; there are one, two" in refused(one, two, serial="three")
    for state, helps in (("unauthorized", "accept this computer's key"), ("offline", "plug it in again"),
                         ("recovery", "restart it into Android"), ("no permissions; see [http://x]", "plugdev"),
                         ("host", "in which nothing can be run")):
        assert helps in refused(replace(one, state=state))


def test_no_server_and_no_adb(tmp_path, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    (tmp_path / "adb").write_text("#!/bin/sh\n")
    (tmp_path / "adb").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ValueError, match=rf"no adb server answers at 127.0.0.1:{port}: run adb start-server$"):
        find_device(f"127.0.0.1:{port}", None)
    monkeypatch.setenv("PATH", str(tmp_path / "elsewhere"))
    with pytest.raises(ValueError, match="adb is not installed: install Android's platform-tools"):
        find_device(f"127.0.0.1:{port}", None)
    for server in ("", "5037", "host:", "host:0", "host:99999", "host:x"):
        with pytest.raises(ValueError, match="HOST:PORT"):
            find_device(server, None)


def test_a_server_that_is_no_adb(tmp_path):
    class Other(AdbServer):
        def talk(self, link):
            link.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            link.close()
    listening = Other()
    with pytest.raises(ValueError, match="is no adb server"):
        find_device(listening.address, None)
    listening.close()


def failing(c_bundle, server):
    with pytest.raises(ValueError, match="device") as found:
        bench_adb(c_bundle.path, server.address, stop=QUICK)
    return str(found.value)


def test_another_architecture(aarch64, c_bundle, server, android):
    android.properties["ro.product.cpu.abilist"] = "armeabi-v7a,armeabi"
    assert "runs armeabi-v7a,armeabi programs and bench brings arm64-v8a ones" in failing(c_bundle, server)
    assert wait_for(lambda: android.left() == [])


def test_no_room(aarch64, c_bundle, server, android):
    android.free_kib = 300
    said = failing(c_bundle, server)
    assert f"has 0 MiB free in {PLACE} and 9 MiB are needed: free some" in said
    assert wait_for(lambda: android.left() == [])


def test_room_that_ends_while_a_file_is_sent(aarch64, c_bundle, server, android, monkeypatch):
    monkeypatch.setattr(Session, "need", lambda self, size: None)
    android.free_kib = 20
    assert "ran out of space in /data/local/tmp at program, 1 MiB" in failing(c_bundle, server)
    assert wait_for(lambda: android.left() == [])


def test_a_folder_that_may_not_be_written_or_run(aarch64, c_bundle, server, android, monkeypatch):
    shutil.rmtree(android.tmp)
    assert "lets the shell write nothing in /data/local/tmp" in failing(c_bundle, server)
    android.tmp.mkdir()
    monkeypatch.setattr("bench.android.stat.S_IMODE", lambda mode: 0o644)
    said = failing(c_bundle, server)
    assert "does not let the shell run programs" in said
    assert wait_for(lambda: android.left() == [])


def test_a_program_that_is_killed(aarch64, c_bundle, server, monkeypatch):
    monkeypatch.setattr(running, "watched", lambda command: "sh -c 'kill -9 $$'")
    assert "was killed by signal 9 while it was measured" in failing(c_bundle, server)
    monkeypatch.setattr(running, "watched", lambda command: "exit 3")
    assert "ended with exit code 3: it said nothing" in failing(c_bundle, server)


@pytest.mark.parametrize("pattern", ["^exec:", "getprop", r"wait \$program", "^sync:"])
def test_a_device_that_goes_away(aarch64, c_bundle, server, android, pattern):
    android.breaking.append((pattern, "drop"))
    said = failing(c_bundle, server)
    assert "went away while it" in said or "lets the shell write nothing" in said
    assert wait_for(lambda: android.left() == [])


def test_nothing_to_run(demosaicer_bundle, server):
    with pytest.raises(ValueError, match=r"nothing of .* needs --benchmark-model, C comes of"):
        bench_adb(demosaicer_bundle.path, server.address)


def test_what_another_run_left_is_removed_and_what_runs_is_not(android, server):
    (android.tmp / "photosite-dead").mkdir()
    (android.tmp / "photosite-dead" / "keeper").write_text("999999999")
    (android.tmp / "others").mkdir()
    with Session(find_device(server.address, None)) as first, Session(find_device(server.address, None)) as second:
        assert android.left() == sorted(["others", Path(first.folder).name, Path(second.folder).name])
    assert wait_for(lambda: android.left() == ["others"])


CHILD = """
import sys
sys.path.insert(0, {root!r})
from export.bench.adb import run
from export.bench.measure import Stop
watched = run.watched
run.watched = lambda command: watched(["sleep", "600"])
run.bench_adb({bundle!r}, {server!r}, stop=Stop(most=60))
"""


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT])
def test_killed_midway_nothing_is_left_and_nothing_runs(aarch64, c_bundle, server, android, ending):
    code = CHILD.format(root=str(ROOT), bundle=str(c_bundle.path), server=server.address)
    child = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL)
    assert wait_for(lambda: [1 for file in android.tmp.glob("photosite-*/started") if len(file.read_text().split()) == 2], 60)
    child.send_signal(ending)
    child.wait(20)
    assert wait_for(lambda: android.left() == [])
    assert wait_for(lambda: not android.running)


def test_runs_that_disagree_are_an_error_of_the_outputs():
    same = [np.zeros(4, np.int8)]
    other = [np.array([0, 1, 0, 0], np.int8)]
    assert outputs_of(Ran([same, same, same, same], [1] * 4, 0), 2) == bytes(8)
    assert outputs_of(Ran([same, same, same, other], [1] * 4, 0), 2) == bytes(4) + bytes([0, 1, 0, 0])
    with pytest.raises(ValueError, match="give more --runs"):
        outputs_of(Ran([same], [1], 0), 2)


def test_what_a_device_tells():
    text = ("s cpu 100 0 100 800 0 0 0 0 0 0\nf 1800000 2800000\nm 1800000 2800000\nt 41500 38 -274000 2147483647 980\n"
            "f 1800000 1400000\nf\nt\ns cpu 400 0 100 1300 0 0 0 0 0 0\n")
    seen = evidence(text, 1.0, cores=4)
    assert seen.clock_mhz == (2800, 1800)
    assert seen.greatest_mhz == 2800
    assert seen.celsius == (41.5,)
    assert seen.others == pytest.approx((3.0 - 1.0) / 8.0 * 4)
    nothing = evidence("s\nf\nm\nt\n", 1.0, 1)
    assert nothing.others is None
    assert nothing.clock_mhz == nothing.celsius == ()


def test_the_command_ends_with_2_and_one_line(c_bundle, server, android):
    from typer.testing import CliRunner

    from photosite.cli import app

    android.state = "unauthorized"
    done = CliRunner().invoke(app, ["bench", str(c_bundle.path), "--target", "adb", "--server", server.address])
    assert done.exit_code == 2
    assert done.stderr.startswith("error: the device pretended-1 is not authorized")
    assert done.stderr.count("\n") == 1


def test_the_bundle_is_checked_before_the_device(tmp_path, server, android):
    with pytest.raises(ValueError, match="not a bundle"):
        bench_adb(tmp_path, server.address)
    assert android.asked == []
