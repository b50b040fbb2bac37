"""The box for a table: a model over the typed rows, a view that is typed and pasted into, and sums below."""
