"""Figures: how good, how fast, how small, each beside a yardstick measured in the same run."""
