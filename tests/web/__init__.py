"""What the pages do, asked through Django's test client."""
