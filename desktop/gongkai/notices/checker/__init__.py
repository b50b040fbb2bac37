"""The checker: where a text departs from GB/T 9704, 15834 and 15835; `registry.py` is the table of its rules."""
