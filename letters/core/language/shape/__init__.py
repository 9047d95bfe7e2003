"""What kind of fragment an answer is, and how it is fitted into a sentence or turned into another kind."""
