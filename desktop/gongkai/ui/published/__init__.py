"""What the public can read of a disclosure: its receipts and history, and correcting or taking it back."""
