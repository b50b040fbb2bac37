"""Starts the program with these arguments, lets it end when it is ready, and prints every module that it loaded."""

import sys

from gongkai.__main__ import main

code = main([*sys.argv[1:], "--quit-when-ready"])
sys.stdout.write("\n".join(sys.modules))
sys.exit(code)
