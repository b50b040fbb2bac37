"""Wires the layers together without a window."""
