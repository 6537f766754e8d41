"""Results as photosite bench saves them, for the tests of photosite report."""

import json

SHA = "0" * 64


def row(**changes):
    """A result of face-ternary on a host, its outputs right and its time believed."""
    return {"bundle": "face-ternary", "artefact": "model.tflite", "sha256": SHA, "bytes": 158_000, "target": "host",
            "runtime": "litert-xnnpack", "threads": 1, "p50_ms": {"value": 7.25, "low": 7.2, "high": 7.3},
            "p90_ms": {"value": 7.5, "low": 7.4, "high": 7.6}, "p99_ms": {"value": 8.0, "low": 7.8, "high": 8.5}, "runs": 200,
            "load_ms": 40.0, "first_run_ms": 9.0, "memory": {"above_start_bytes": 3 << 20},
            "output": {"passed": True, "max_lsb": 0, "vectors": 7, "said": "outputs right: at most 0 LSB off"},
            "verdict": {"trustworthy": True, "reasons": [], "notes": []}, "evidence": {},
            "machine": {"processor": "A processor", "cores": 8, "memory_gb": 15.5, "hypervisor": True}, "versions": {},
            "time": "2026-01-02T03:04:05+00:00", "runs_ms": [7.2, 7.3]} | changes


def save(file, *rows, **more):
    """Write a file of results."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"bundle": "face-ternary", "target": rows[0]["target"] if rows else "host", "rows": rows} | more))
    return file
