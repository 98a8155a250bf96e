"""Words of each language by which place names are told from other names, as rows."""
