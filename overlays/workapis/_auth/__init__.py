"""Authentication: the interface of schemes, the schemes, and the choice between them."""
