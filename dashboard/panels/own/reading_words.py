"""What is said when something that was written cannot be understood."""

from words.terms import mark

NOT_IN_THE_TEXT = mark("These words are not in the text as they are written.")
TOO_LONG_A_NAME = mark("That is too long for the name of a place or a date: select fewer words.")
NOT_A_KNOWN_PLACE = mark("No place of this name is known. Put it on the map by hand.")
NOT_A_POINT = mark("No point is written like this. Write latitude and longitude: 40.60 43.10")
NOT_A_DATE = mark("No date is written like this. Write 24 October 1813, 1813 or 1813-10-24.")
