"""Records and the codecs of their values: JSON to Python, and back."""
