"""An article's text -> the places and dates it names, proposed: pure, nothing is drawn here."""
