"""The integer truth: extraction from QDQ ONNX, the table of rounding rules, and the interpreter that is the specification."""
