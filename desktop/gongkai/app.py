"""Wires the layers together with a window."""
