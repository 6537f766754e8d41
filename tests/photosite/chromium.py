"""Where Chromium is, and how tests start it: its camera is a moving test picture."""

import shutil

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
ARGUMENTS = ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
IN_SOFTWARE = [*ARGUMENTS, "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"]  # a GPU that the processor computes
