"""Plan a client: classes, methods and credentials, before anything is rendered."""
