"""The notice as it will be read: pages of a PDF on the screen and on paper."""
