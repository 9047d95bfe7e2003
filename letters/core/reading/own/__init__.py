"""What was typed after "I know something like it, because I ...": the deeds, the posts and the years of the writer."""
