"""The reference publishing endpoint: Kinto on an embedded PostgreSQL. A server: nothing of the client imports it."""
