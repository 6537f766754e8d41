"""Pictures and a RAW that ship with the project: what the demonstration and the golden vectors start from."""

from pathlib import Path

SAMPLES = Path(__file__).parent
