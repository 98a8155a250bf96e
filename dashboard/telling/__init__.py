"""What the page says: (atlas, words, id, day, view) -> nodes.

The app's panels and the single file both use it, so a thing is said once. Nothing here knows
Streamlit, and nothing here writes HTML: a node is a small tree of text, tags and link targets.
"""
