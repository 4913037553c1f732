"""What is known of an API and its operations; values without behaviour."""
