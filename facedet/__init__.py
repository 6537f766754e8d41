"""RAW -> boxes: the ternary always-on face detector, its training and its evaluation."""
