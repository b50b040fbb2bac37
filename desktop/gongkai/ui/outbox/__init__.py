"""The outbox: what waits to be delivered and what was, with its receipts."""
