"""What was typed after "I especially enjoyed ...": what was seen, heard, learned or done."""
