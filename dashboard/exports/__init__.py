"""The atlas as files people take away. Formats are listed in `exports.registry`."""
