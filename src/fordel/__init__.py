"""Fordel: the workbench with which a city decides who should do what."""
