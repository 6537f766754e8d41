"""Scene or photograph -> RAW, and back: CFAs, sensor physics, read-outs, DNG."""

from sensor_sim.cfa import CFA, FAMILIES, mosaic
from sensor_sim.raw import RawImage, RawMetadata

__all__ = ["CFA", "FAMILIES", "RawImage", "RawMetadata", "mosaic"]
