"""Atlases whose words, folders and articles are broken.

A file for itself, so that they are tried beside the others.
"""

from breakage.trial import trial

test_what_is_broken_is_told = trial("words", "disk", "others")
