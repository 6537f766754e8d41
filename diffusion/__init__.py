"""Image diffusion: a small U-Net with attention that predicts the noise in a picture."""
