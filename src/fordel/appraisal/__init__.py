"""Options and futures in, honest comparisons out."""
