"""From the atlas to what the browser paints: the bundle, the map, the published files."""
