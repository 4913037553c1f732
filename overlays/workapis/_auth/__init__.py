"""Who calls: the port of authentication schemes, the schemes, and which of them the arguments give."""
