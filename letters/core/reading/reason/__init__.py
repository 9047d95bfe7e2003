"""Why they decided as they did, as far as a letter may repeat it: who was chosen, and on what grounds."""
