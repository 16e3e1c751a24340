"""Documents in, coded statements and positions out."""
