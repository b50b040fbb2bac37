"""The frame: rail, work area, error bar and status bar."""
