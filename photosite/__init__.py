"""From photosite to phone: the command line and the report."""
