"""What was kind in how the answer was told: what came, who told it, how it was said, and how it felt."""
