"""This part is about the decision basis as a Word document that people go on writing in."""
