"""A page that runs a bundle's files in a browser, on the device itself, and sends back what it measured."""
