"""What a response means: a value or an error; its body is parsed once."""
