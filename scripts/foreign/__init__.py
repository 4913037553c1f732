"""Tools of others that judge the bundles: validators in Python, Redocly on Node."""
