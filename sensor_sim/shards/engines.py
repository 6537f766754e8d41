"""Where shards are made: in this process, in several, or on a Ray cluster. The bytes are the same.

An engine takes tasks and the output folder, sees to it that each shard stands there with its facts beside it
(``keep``), and yields the facts as shards are finished.
"""

from __future__ import annotations

import errno
import hashlib
import io
import json
import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from importlib.util import find_spec
from multiprocessing.connection import Connection
from pathlib import Path
from typing import IO, Any

from sensor_sim.atomic import atomic_path, write_bytes
from sensor_sim.shards.plan import ShardTask
from sensor_sim.shards.recipe import tools
from sensor_sim.shards.tarball import write_shard

UNFINISHED = "unfinished"  # a folder in the output that is there until the data set is whole
Facts = dict[str, Any]


def build(task: ShardTask, out: Path) -> Facts:
    """Make one shard and keep it."""
    return keep(out, task.file, lambda stream: write_shard(task, stream))


def keep(out: Path, name: str, write: Callable[[IO[bytes]], Facts]) -> Facts:
    """Write a shard, then its facts with size and sha256; each appears whole or not at all. Returns the facts.

    The facts come second: they say that the shard is on the disk. Raises ValueError when it cannot be written.
    """
    with full_disk_in_words(out):
        with atomic_path(out / name) as temporary, temporary.open("w+b") as stream:
            facts = write(stream)
            stream.flush()
            os.fsync(stream.fileno())
            facts["bytes"] = stream.seek(0, os.SEEK_END)
            stream.seek(0)
            facts["sha256"] = hashlib.file_digest(stream, "sha256").hexdigest()
        write_bytes(facts_path(out, facts["shard"]), json.dumps(facts).encode())
    return facts


def facts_path(out: Path, index: int) -> Path:
    """Where the facts of a finished shard wait for the manifest."""
    return out / UNFINISHED / f"shard-{index:06d}.json"


@contextmanager
def full_disk_in_words(out: Path) -> Iterator[None]:
    """Say of a full disk that the work goes on from here."""
    try:
        yield
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None) or getattr(error.__cause__, "errno", None)
        if number in (errno.ENOSPC, errno.EDQUOT):
            raise ValueError(f"no space is left for {out}: the finished shards stay; free some and give the same command again, "
                             "it goes on where it stopped") from error
        raise


def local(tasks: Iterable[ShardTask], out: Path, workers: int) -> Iterator[Facts]:
    """By processes of this machine; by this one alone when ``workers`` is 1."""
    if workers == 1:
        yield from (build(task, out) for task in tasks)
        return
    context = multiprocessing.get_context("spawn")  # a fork of a process with threads may wait for ever
    listener, alive = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(workers, context, _follow_parent, (listener,))
    try:
        yield from _windowed(tasks, lambda task: pool.submit(build, task, out), 2 * workers)
        pool.shutdown()
    except BrokenProcessPool:
        raise ValueError("a worker process was killed (the system does that when memory runs out); give the same command again "
                         "with fewer --workers, it goes on where it stopped") from None
    finally:
        alive.close()  # after an error or an interrupt: workers end now and not when their shards are done
        pool.shutdown(cancel_futures=True)


def _windowed(tasks: Iterable[ShardTask], submit: Callable[[ShardTask], Future], most: int) -> Iterator[Facts]:
    """Results as they come, with at most ``most`` tasks submitted at a time."""
    pending: set[Future] = set()
    for task in tasks:
        pending.add(submit(task))
        if len(pending) >= most:
            done, pending = wait(pending, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
    while pending:
        done, pending = wait(pending, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in done)


def _follow_parent(listener: Connection) -> None:
    """Let a worker end with its parent, however that ends: then the pipe closes, and nobody else writes into the output."""
    import cv2

    cv2.setNumThreads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it and closes the pipe

    def watch() -> None:
        listener.poll(None)
        os._exit(1)
    threading.Thread(target=watch, daemon=True).start()


def on_ray(tasks: Iterable[ShardTask], out: Path, workers: int | None = None) -> Iterator[Facts]:
    """By the Ray cluster of RAY_ADDRESS, or one on this machine. workers: tasks at a time, by default the cluster's CPUs.

    Every node must see the pictures under the same paths, and have the same versions of the packages that decide bytes;
    shards come back through Ray, so ``out`` need be seen from here alone. Raises ValueError otherwise.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    import ray

    begun = not ray.is_initialized()
    if begun:
        ray.init(include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR)
    remote = ray.remote(num_cpus=1, scheduling_strategy="SPREAD")(shard_bytes)
    most = workers or max(1, int(ray.cluster_resources().get("CPU", 1)))
    try:
        pending: list[Any] = []
        for task in tasks:
            pending.append(remote.remote(task, tools()))
            if len(pending) >= most:
                done, pending = ray.wait(pending)
                yield keep_returned(out, *ray.get(done[0]))
        while pending:
            done, pending = ray.wait(pending)
            yield keep_returned(out, *ray.get(done[0]))
    except ray.exceptions.RayTaskError as error:
        raise error.cause from None  # what went wrong there, as if it had gone wrong here
    except ray.exceptions.RayError as error:
        raise ValueError(f"the Ray cluster failed ({str(error).splitlines()[0]}); give the same command again, it goes on "
                         "where it stopped") from None
    finally:
        if begun:
            ray.shutdown()


def shard_bytes(task: ShardTask, wanted: dict[str, str]) -> tuple[str, bytes, Facts]:
    """On a node: a shard's file name, bytes and facts. Raises ValueError when its packages would make other bytes."""
    if tools() != wanted:
        raise ValueError(f"node {os.uname().nodename} has {tools()} and the data set is made with {wanted}; "
                         "install the same there")
    stream = io.BytesIO()
    facts = write_shard(task, stream)
    return task.file, stream.getvalue(), facts


def keep_returned(out: Path, name: str, data: bytes, facts: Facts) -> Facts:
    """Keep a shard that was made elsewhere."""
    def write(stream: IO[bytes]) -> Facts:
        stream.write(data)
        return facts
    return keep(out, name, write)


def check_engine(name: str) -> None:
    """Raise ValueError for an engine that does not exist, or whose package is not installed."""
    if name not in ENGINES:
        raise ValueError(f"unknown engine {name!r}; known are {', '.join(ENGINES)}")
    if name == "ray" and find_spec("ray") is None:
        raise ValueError("the engine ray needs the package ray, which the core does not bring: pip install 'photosite[scale]'")


# A further engine is one function and one line here.
ENGINES: dict[str, Callable[..., Iterator[Facts]]] = {"local": local, "ray": on_ray}
