"""The commands of the pipeline, `python -m scripts.commands.<name>`."""
