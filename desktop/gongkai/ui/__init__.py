"""The window: Qt lives here and nowhere else, one folder per screen."""

from gongkai.ui.import_hook import spare_the_sources

spare_the_sources()
