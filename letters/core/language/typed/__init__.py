"""Cleans what a tired person typed: slips with one possible reading are mended, the words stay theirs."""
