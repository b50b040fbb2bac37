"""Plain frozen values and rules: no database, no window, no network, no clock of their own."""
