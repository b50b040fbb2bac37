"""Delivery of the outbox to a publishing endpoint, with no thread of its own."""
