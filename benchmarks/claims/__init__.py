"""One script a claim of a paper: trained small from seeds, measured, written as JSON beside the script."""
