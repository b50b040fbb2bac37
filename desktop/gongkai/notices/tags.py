"""What each run of a page is part of, so that a reader aloud meets a title, a heading, a paragraph, a table's cell."""

from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Tag:
    """A node of the document's structure (ISO 32000-1, 14.8.4), told from others by being itself.

    `kind` is H1 to H6, P, Table, TR, TH, TD, Caption or Figure; `columns` and `rows` are what a cell of a table's head
    spans; `alt` says in words what a picture shows.
    """

    kind: str
    parent: "Tag | None" = None
    columns: int = 1
    rows: int = 1
    alt: str = ""
    children: list["Tag"] = field(default_factory=list)

    def child(self, kind: str, columns: int = 1, rows: int = 1) -> "Tag":
        """A new node below this one, after those that are there."""
        made = Tag(kind, self, columns, rows)
        self.children.append(made)
        return made

    @property
    def root(self) -> "Tag":
        """The node of the whole block."""
        return self.parent.root if self.parent else self

    @property
    def level(self) -> int:
        """1 to 6 of a heading, 0 of anything else."""
        return int(self.kind[1:]) if self.kind[0] == "H" else 0
