"""What the files of an atlas are called that more than one part of the program asks for."""

MANIFEST = "atlas.json"
ARTICLE = "article.json"
PACKAGE = "datapackage.json"
JSON_FILES = (MANIFEST, ARTICLE, PACKAGE)  # those without shapes
WHOLE_TEXT = "text.txt"  # of the article, where it may be shown

SHAPES, TOPOLOGY = "areas.geojson", "areas.topojson"
CUTS = "cuts.geojson"
BASEMAP = "basemap.geojson"
