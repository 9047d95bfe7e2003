"""Management commands: the product from a shell."""
