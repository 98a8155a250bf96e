"""The page of a reader's own article: from a text to an atlas, corrected where it is seen."""
