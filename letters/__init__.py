"""Thank-you letters after an interview that ended in a no: drafts, wizard, coach and exports."""
