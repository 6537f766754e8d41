"""TFLite from the typed graph: its legal forms, one printer an operator, and the inspection of what was made."""
