"""Files the browser loads: scripts joined from modules, published by the name of their content."""
