"""The verbs. Read this second: load, call, save. One file for each part, same floor."""
