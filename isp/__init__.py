"""RAW -> RGB: classical baselines, networks, training, metrics. Importing it brings in no torch."""
