"""One call: attempts, what comes after each, and calls with files; without I/O."""
