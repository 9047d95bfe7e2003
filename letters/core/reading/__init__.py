"""What was typed, read question by question: put straight, given its shape, and turned to whom it speaks of."""
