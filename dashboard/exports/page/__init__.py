"""The single file: the whole atlas as one page that needs no network."""
