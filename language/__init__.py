"""A masked-diffusion language model: a bidirectional transformer that fills in masked tokens in any order."""
