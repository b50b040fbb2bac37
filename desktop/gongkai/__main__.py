"""Picks the window or the command line."""

import sys


def main() -> int:
    """Runs `gongkai …` and gives its exit code."""
    return 0


if __name__ == "__main__":
    sys.exit(main())
