"""What was typed after "Thank you for ...": who did it, what was given, and what of it is thanks at all."""
