"""The reference publishing endpoint: Kinto on an embedded PostgreSQL. Nothing of the client imports it."""
