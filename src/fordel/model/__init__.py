"""The nouns. Read this first: frozen values, valid if they exist, and nothing that acts."""
