"""Builds the shapes of an atlas from district polygons. Used by the command line only."""
