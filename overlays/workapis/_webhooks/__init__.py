"""What the webhooks of an API deliver: whether it is genuine, and what it says."""
