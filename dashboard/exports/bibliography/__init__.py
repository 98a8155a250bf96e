"""The atlas and all its sources as reference managers read them: BibTeX, CSL-JSON, RIS."""
