"""What a program of Python sees of two versions: public names, and types."""
