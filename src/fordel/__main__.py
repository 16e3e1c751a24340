"""This file is about starting the command line with ``python -m fordel``."""

from fordel.cli import main

if __name__ == "__main__":
    main()
