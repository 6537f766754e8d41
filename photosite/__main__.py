"""``python -m photosite``: the same command."""

from photosite.cli import main

main()
