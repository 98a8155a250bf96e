"""Broken atlases, each made by a program from a sound one, with what must be said of it."""
