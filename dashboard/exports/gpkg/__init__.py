"""GeoPackage, written as its standard says (OGC 12-128r18), table by table.

By hand, so that columns say what they mean, days are days, and equal atlases give equal bytes.
"""
