"""Firmware C from an integer graph: packed weights, a static memory plan, printed kernels, and the programs that try them."""
