"""Plan the tables of a mirror from models and from extensions in the overlay documents."""
