"""Mutants of the code, and what the tests say of them; `mutants.py` is the program."""
