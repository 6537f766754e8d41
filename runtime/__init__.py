"""What runs beside an artefact on a device: NumPy only. Contracts, bundles, tiling, box decoding, loops."""
