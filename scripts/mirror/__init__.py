"""Tables of a mirror, made of the models and of words of the overlay documents."""
