"""Natural Earth and other free lists -> `data/world/gazetteer.csv`: lands, waters and provinces."""
