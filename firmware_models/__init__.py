"""The catalogue: one folder a model."""
