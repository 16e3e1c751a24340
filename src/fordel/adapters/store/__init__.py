"""The study file: the only place that knows there is a database."""
