"""Values in, pages and tables out."""
