"""The plain facts of an interview in running words: company, role, place and days."""
