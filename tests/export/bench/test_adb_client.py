"""The same through Debian's real adb: its server, connected to a pretended daemon over TCP that speaks adb's packets."""

import os
import shutil
import subprocess

import pytest
from bench.android import Android, Daemon, wait_for

pytest.importorskip("adbutils")

from export.bench.adb.device import find_device
from export.bench.adb.run import bench_adb
from export.bench.adb.session import Session
from export.bench.measure import Stop
from export.firmware.run import TARGETS


def free_port():
    import socket
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


@pytest.fixture(scope="module")
def adb(tmp_path_factory, skip_or_fail_in_ci):
    """Calls the real adb with a server of its own, which is ended afterwards."""
    skip_or_fail_in_ci("" if shutil.which("adb") else "adb: apt-get install adb")
    home, port = tmp_path_factory.mktemp("home"), free_port()
    environment = {**os.environ, "HOME": str(home), "ANDROID_USER_HOME": str(home), "ADB_MDNS_AUTO_CONNECT": "0"}

    def call(*words):
        return subprocess.run(["adb", "-P", str(port), *words], env=environment, capture_output=True, text=True, timeout=60,
                              check=False, stdin=subprocess.DEVNULL).stdout
    call("start-server")
    call.address = f"127.0.0.1:{port}"
    yield call
    call("kill-server")


@pytest.fixture
def plugged(adb, tmp_path):
    """Makes devices appear at the real server."""
    made = []

    def plug(name, **options):
        android = Android(tmp_path / name)
        daemon = Daemon(android, **options)
        made.append((android, daemon))
        android.serial = f"127.0.0.1:{daemon.port}"
        adb("connect", android.serial)
        return android, daemon
    yield plug
    for android, daemon in made:
        adb("disconnect", android.serial)
        daemon.close()
        android.unplug()


def state_of(adb, android):
    rows = dict(line.split("\t") for line in adb("devices").splitlines() if "\t" in line)
    return rows.get(android.serial)


def test_measured_by_the_real_client_and_cleaned_up(adb, plugged, c_bundle, skip_or_fail_in_ci):
    skip_or_fail_in_ci(TARGETS["aarch64"].missing())
    android, _ = plugged("phone")
    assert wait_for(lambda: state_of(adb, android) == "device")
    [row] = bench_adb(c_bundle.path, adb.address, stop=Stop(interval=0.3, most=40, seconds=1, warm_up=2))
    assert row["output"]["passed"] is True
    assert row["machine"]["serial"] == android.serial
    assert row["runs"] == 40
    assert any(service.startswith("exec:") for service in android.asked)
    assert wait_for(lambda: android.left() == [])
    push = android.root / "pushed"
    push.write_bytes(os.urandom(200_000))
    adb("-s", android.serial, "push", str(push), "/data/local/tmp/by-adb")  # the real client's own way of sending files
    assert (android.tmp / "by-adb").read_bytes() == push.read_bytes()


def test_unauthorized_as_the_real_server_says_it(adb, plugged):
    android, _ = plugged("shy", authorizes=False)
    assert wait_for(lambda: state_of(adb, android) in ("unauthorized", "authorizing", "offline"))
    with pytest.raises(ValueError, match=r"is not authorized|is being authorized|is offline"):
        find_device(adb.address, android.serial)


def test_two_devices_and_one_that_goes_away(adb, plugged):
    with pytest.raises(ValueError, match="sees no device"):
        find_device(adb.address, None)
    (one, daemon), (two, _) = plugged("one"), plugged("two")
    assert wait_for(lambda: state_of(adb, one) == state_of(adb, two) == "device")
    with pytest.raises(ValueError, match="there are 2 devices"):
        find_device(adb.address, None)
    with Session(find_device(adb.address, one.serial)) as session:
        assert session.ask("echo here") == "here"
        assert one.left() != []
        daemon.close()
        with pytest.raises(ValueError, match=f"the device {one.serial} went away while it was asked"):
            session.ask("echo still here")
    assert wait_for(lambda: one.left() == [])
