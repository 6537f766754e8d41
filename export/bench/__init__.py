"""Benches: how long an artefact takes, its output checked in the same run."""
