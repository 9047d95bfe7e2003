"""Who interviewed, who else is to be thanked, and how each of them is greeted."""
