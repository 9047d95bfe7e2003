"""What makes prose out of typed fragments, and what reads it back."""
