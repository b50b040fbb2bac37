"""The workspace's database: SQLAlchemy lives here and nowhere else; frozen values go out, never rows."""
