"""The form editor: a disclosure's paper form with everything that is wrong with it beside it."""
