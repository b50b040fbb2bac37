"""Keeps the window's words and their English together: `translations.py update | compile | check`.

`update` gathers every word of the window from the source into `resources/translations/gongkai_en.ts` (Qt Linguist's
format), keeps the English that is there and drops what nobody says any more; `compile` makes the `.qm` that the window
loads; `check` answers 1 where a word is new, gone or has no English. Standard library only, but for `lrelease`.

Qt's own `lupdate` can't be used: it sees neither the one-line helpers of the modules (`_say`) nor the sentences of
`UserError`, which stand in layers that know no Qt. Those are gathered under the context `errors`, with `{0}` for what
varies. What forms, checklists and scanners say stands in YAML that an office amends: `forms`, `units`, `laws` and
`findings`; titles, labels and questions have their English beside them there.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import takewhile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "desktop" / "gongkai"
FORMS = ROOT / "forms"
FINDINGS = ROOT / "resources" / "findings.yaml"
CATALOGUE = ROOT / "resources" / "translations" / "gongkai_en.ts"
QT = CATALOGUE.with_name("qt_zh_CN.ts")
"""What Qt's own Chinese catalogue leaves in English; written by hand."""
SPOKEN = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
WORDY = re.compile("[\u4e00-\u9fff][^\\\\]*[。！？]$")
"""A sentence, and no pattern to look for one."""
WINDOW = ("ui", "app.py")
UNSEEN = ("cli", "endpoint", "demo")
"""Layers whose sentences never reach the window."""

SILENT = ("admitting.py", "audit.py", "practice.py", "referral.py", "verify.py")
"""Modules below the window whose sentences stand on paper, in records or on the command line."""
SHORT = {
    "passphrases.py": ("strength",),
    "uscc.py": ("fault",),
    "index_rule.py": ("_MEANINGS",),
    "layout_rules.py": (
        "_paper",
        "_margins",
        "_lines",
        "_ill_set",
        "_red_head",
        "_centred",
        "_indents",
        "_page_numbers",
    ),
}
"""What says words to the window that are no sentences, by module."""

Words = dict[str, dict[str, str]]
"""By context and source: the English, empty where there is none yet."""


def main(arguments: list[str]) -> int:
    """Runs one of the commands."""
    acts = {"update": update, "compile": compile_catalogues, "check": check}
    if len(arguments) != 1 or arguments[0] not in acts:
        print(__doc__, file=sys.stderr)
        return 2
    return acts[arguments[0]]()


def update() -> int:
    """Writes the catalogue anew and says what still has no English."""
    words = merged()
    CATALOGUE.write_text(as_ts(words), encoding="utf-8", newline="\n")
    open_words = [
        (context, source) for context, said in words.items() for source, english in said.items() if not english
    ]
    for context, source in open_words:
        print(f"{context}: {source}")
    print(f"{sum(map(len, words.values()))} words, {len(open_words)} without English", file=sys.stderr)
    return 0


def check() -> int:
    """1, with the words named, where the catalogue is not what the source says or lacks English."""
    kept, now = read(CATALOGUE), merged()
    told = [f"new: {c}: {s}" for c, said in now.items() for s in said if s not in kept.get(c, {})]
    told += [f"gone: {c}: {s}" for c, said in kept.items() for s in said if s not in now.get(c, {})]
    told += [f"no English: {c}: {s}" for c, said in kept.items() for s, english in said.items() if not english]
    print("\n".join(told), file=sys.stderr)
    return int(bool(told))


def compile_catalogues() -> int:
    """Makes each `.qm` where its catalogue is newer than it."""
    return max(_compiled(CATALOGUE), _compiled(QT))


def _compiled(catalogue: Path) -> int:
    compiled = catalogue.with_suffix(".qm")
    if compiled.exists() and compiled.stat().st_mtime >= catalogue.stat().st_mtime:
        return 0
    return release(catalogue, compiled)


def release(catalogue: Path, compiled: Path) -> int:
    """Calls Qt's `lrelease`, which comes with PySide6."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        print("PySide6 is not installed: the English words are not compiled.", file=sys.stderr)
        return 1
    folder = Path(next(iter(spec.submodule_search_locations)))
    tool = next((found for name in ("lrelease", "lrelease.exe") if (found := folder / name).exists()), None)
    if tool is None:
        print("lrelease is missing in PySide6.", file=sys.stderr)
        return 1
    return subprocess.call([str(tool), "-silent", str(catalogue), "-qm", str(compiled)])


def merged() -> Words:
    """Every word that the source says now, with the English that is known for it."""
    kept = read(CATALOGUE)
    elsewhere = {source: english for said in kept.values() for source, english in said.items() if english}
    found: Words = {}
    for context, source in sorted(set(gathered())):
        known = kept.get(context, {}).get(source) or elsewhere.get(source, "")
        found.setdefault(context, {})[source] = known
    return found


def gathered() -> Iterator[tuple[str, str]]:
    """Context and source of every word, in no order."""
    for path in sorted(SOURCE.rglob("*.py")):
        room = path.relative_to(SOURCE).parts[0]
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if room in WINDOW:
            yield from _Window(tree).words()
        if path.relative_to(SOURCE).parts[:2] == ("notices", "checker"):
            yield from (("checker", text) for text in _whole_sentences(tree))
        elif room not in UNSEEN:
            yield from (("errors", text) for text in _sentences(tree))
        if room not in (*WINDOW, *UNSEEN, "notices") and path.name not in SILENT:
            yield from (("errors", text) for text in _whole_sentences(tree))
        context = "checker" if path.parent.name == "checker" else "errors"
        for name in SHORT.get(path.name, ()):
            yield from ((context, text) for text in _words_of(tree, name))
    for path in sorted(FORMS.rglob("*.yaml")):
        yield from _said_by_form(path.read_text(encoding="utf-8"))
    for finding in _yaml(FINDINGS.read_text(encoding="utf-8")).values():
        yield from (("findings", finding[key]) for key in ("why", "remedy"))
        yield ("laws", finding["source"])


def _said_by_form(text: str) -> Iterator[tuple[str, str]]:
    """What a form, or a checklist, says in Chinese alone."""
    said = _yaml(text)
    yield from (("laws", question["source"]) for question in said.get("questions", {}).values() if "source" in question)
    if "fields" not in said:
        return
    yield ("forms", "".join(line.lstrip("# ").rstrip() for line in takewhile(_is_comment, text.splitlines())))
    yield from (("forms", section) for section in said.get("sections", {}))
    yield from (("forms", rule["message_zh"]) for rule in said.get("rules", {}).values())
    yield from (("laws", citation) for citation in said.get("legal_basis", []))
    if deadline := said["deadline"].get("text_zh"):
        yield ("forms", deadline)
    for field in said["fields"].values():
        yield from _said_by_field(field)


def _said_by_field(field: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield from (("forms", choice) for choice in field.get("choices", {}).values())
    yield from ((context, field[key]) for context, key in (("forms", "help_zh"), ("units", "unit")) if key in field)
    for column in field.get("columns", {}).values():
        yield from _said_by_field(column)


def _is_comment(line: str) -> bool:
    return line.startswith("#")


def _yaml(text: str) -> Any:
    import yaml  # which a build that only compiles need not have

    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - nothing but texts


def read(catalogue: Path) -> Words:
    """The catalogue as it lies there; empty where there is none."""
    if not catalogue.exists():
        return {}
    tree = ElementTree.parse(catalogue).getroot()
    return {
        context.findtext("name", ""): {
            message.findtext("source", ""): message.findtext("translation", "") for message in context.iter("message")
        }
        for context in tree.iter("context")
    }


def as_ts(words: Words) -> str:
    """The catalogue in Qt Linguist's format."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="en" sourcelanguage="zh_CN">',
    ]
    for context, said in words.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source, english in said.items():
            state = "" if english else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{escape(source)}</source>",
                f"        <translation{state}>{escape(english)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


class _Window(ast.NodeVisitor):
    """Gathers what a module of the window says, by the context that Qt will ask for."""

    def __init__(self, tree: ast.Module) -> None:
        self._found: list[tuple[str, str]] = []
        self._classes: list[str] = []
        self._helpers = dict(_helpers(tree))
        self.visit(tree)

    def words(self) -> list[tuple[str, str]]:
        """Context and source."""
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name_of(node.func)
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
            context = node.args[0]
            if isinstance(context, ast.Constant):
                self._found += [(str(context.value), text) for text in _constants(node.args[1])]
        elif name == "tr" and node.args and self._classes:
            self._found += [(self._classes[-1], text) for text in _constants(node.args[0])]
        elif isinstance(node.func, ast.Name) and name in self._helpers and node.args:
            self._found += [(self._helpers[name], text) for text in _constants(node.args[0])]
        self.generic_visit(node)


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The functions of a module that only translate what they are given, and the context they do it in."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.args.args:
            told = node.args.args[0].arg
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name_of(call.func) == "translate" and len(call.args) > 1:
                    context, text = call.args[0], call.args[1]
                    if isinstance(context, ast.Constant) and isinstance(text, ast.Name) and text.id == told:
                        yield node.name, str(context.value)


def _sentences(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name_of(node.func).endswith("Error"):
            for text in (text for argument in node.args for text in _texts(argument)):
                if SPOKEN.search(text):
                    yield text


def _whole_sentences(tree: ast.AST) -> Iterator[str]:
    """Every text that ends as a sentence does, wherever it stands: what a layer says is handed up as it is."""
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and not isinstance(above[node], ast.Expr | ast.JoinedStr):
            yield from (text for text in _texts(node) if WORDY.search(text))


def _words_of(tree: ast.Module, name: str) -> Iterator[str]:
    """What one function or table of a module says."""
    for node in tree.body:
        if getattr(node, "name", "") == name or any(getattr(t, "id", "") == name for t in getattr(node, "targets", ())):
            above = {child: parent for parent in ast.walk(node) for child in ast.iter_child_nodes(parent)}
            parts = (part for part in ast.walk(node) if isinstance(part, ast.Constant | ast.JoinedStr))
            told = (part for part in parts if not isinstance(above[part], ast.Expr | ast.JoinedStr))
            yield from (text for part in told for text in _texts(part) if SPOKEN.search(text))


def _texts(node: ast.expr) -> Iterator[str]:
    """What an argument may say: a text, a text with holes, or one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        holes = iter(range(len(node.values)))
        yield "".join(
            str(part.value) if isinstance(part, ast.Constant) else f"{{{next(holes)}}}" for part in node.values
        )
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def _constants(node: ast.expr) -> list[str]:
    found = (
        [node]
        if isinstance(node, ast.Constant)
        else [part for part in ast.walk(node) if isinstance(part, ast.Constant)]
    )
    return [part.value for part in found if isinstance(part.value, str) and part.value.strip()]


def _name_of(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
