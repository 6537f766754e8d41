"""An attached Android device by adb: found, checked, measured, and left as it was."""
