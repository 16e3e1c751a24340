"""The web workbench: a thin door. Each page calls verbs and shows what they give."""
