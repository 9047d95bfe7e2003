"""What any question may need: a beginning and what follows it, a question told, clauses run on to one another."""
