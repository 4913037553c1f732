"""What a user holds: clients, their sessions and resources, and walks through the pages of lists."""
