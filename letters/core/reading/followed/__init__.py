"""What was typed after "I would like to ...": what one will go on following, and what stands beside it."""
