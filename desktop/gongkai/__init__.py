"""Gongkai (公开): prepare, review, print and publish what a district government must disclose."""


def version() -> str:
    """The version that is installed; asked for when somebody wants to know it, for it takes a while to find."""
    from importlib import metadata

    return metadata.version("gongkai")
