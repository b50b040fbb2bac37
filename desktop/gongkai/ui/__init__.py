"""The window: Qt lives here and nowhere else, one folder per screen."""
