"""What was taken away: their difficulty and what it made clear, a new thing, a lesson and who gave it."""
