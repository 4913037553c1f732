"""The plan of a client: classes, methods and credentials, decided before anything is printed."""
