"""This part is about the decision basis: its chapters, put together from counts and codes."""
