"""Words and their classes, forms and capitals, and the packaged lists of them."""
