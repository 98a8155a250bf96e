"""What a public server adds to the page: headers, limits, and enough file descriptors."""
