"""Strings (字符串): all a PDF says outside its pages - notes, fields, bookmarks, scripts, properties, leftovers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from lxml import etree
from pikepdf import Array, Dictionary, Name, Object, Pdf, PdfError, Stream, String

from gongkai.review.files.pdf.annotations import is_unseen, is_unseen_field
from gongkai.review.passages import Inner, Oddity, Passage, Piece

_DEEPEST = 10
_LARGEST_XML = 4 << 20
_LONGEST_EXCERPT = 200
_SKIPPED_KEYS = frozenset({
    "/BBox", "/BaseFont", "/ByteRange", "/Cert", "/CharSet", "/CheckSum", "/ColorSpace", "/CreationDate",
    "/CropBox", "/DA", "/DS", "/DecodeParms", "/Differences", "/Filter", "/FontFamily", "/FontName", "/ID",
    "/IDTree", "/Info", "/K", "/Kids", "/Lang", "/Length", "/M", "/Matrix", "/MediaBox", "/ModDate", "/NM", "/Nums",
    "/O", "/OE", "/Ordering", "/OutputCondition", "/OutputConditionIdentifier", "/Panose", "/Perms", "/Producer",
    "/Prop_Build", "/QuadPoints", "/Rect", "/Registry", "/RegistryName", "/Trapped", "/U", "/UE", "/Version", "/W",
    "/Widths",
})  # fmt: skip
_SKIPPED_TYPES = frozenset(("/Font", "/FontDescriptor", "/Encoding", "/CMap", "/ObjStm", "/XRef", "/OCG"))
_NUMBERED = frozenset(("/Nums", "/Kids", "/K"))
_RUNNABLE = frozenset(("/RichMedia", "/3D", "/Movie", "/Sound", "/Screen"))
_TOOLS = ("anonymous", "unspecified", "administrator", "user", "python-docx", "openpyxl", "reportlab", "wps")
_ORGAN = ("局", "办公室", "政府", "委", "会", "院", "中心", "科", "处", "公司", "厅", "部", "站", "所", "校")
_PLACES = (
    ("/JS", "脚本"), ("/Alt", "替换文字"), ("/ActualText", "替换文字"), ("/Author", "文件属性"),
    ("/Keywords", "文件属性"), ("/Creator", "文件属性"), ("/URI", "链接地址"), ("/EF", "附件说明"),
    ("/FT", "表单域"), ("/TU", "表单域"), ("/D", "命名位置"), ("/P", "页码标签"),
)  # fmt: skip


@dataclass(frozen=True)
class Home:
    """Where an object belongs: the numbers of the pages that show a note, what draws a page, what has been drawn."""

    pages: dict[tuple[int, int], int]
    spend: Callable[[int], None]
    info: tuple[int, int]


def strings(pdf: Pdf, home: Home) -> Iterator[Passage | Oddity | Inner]:
    """Every string of every object, each object once, with the place that a person would look for it at."""
    for item in pdf.objects:
        home.spend(1)
        if isinstance(item, Dictionary | Stream | Array):
            yield from _object(item, home)


def _object(item: Object, home: Home) -> Iterator[Passage | Oddity | Inner]:
    if isinstance(item, Array):
        yield from _array(item, "文件内部数据", home, 0)
        return
    if isinstance(item, Stream):
        yield from _xml(item)
    yield from _dictionary(item, "文件内部数据", home, 0, home.pages.get(item.objgen, 0))


def _dictionary(item: Object, label: str, home: Home, depth: int, page: int = 0) -> Iterator[Passage | Oddity | Inner]:
    kind = str(item.get("/Type", ""))
    if kind in _SKIPPED_TYPES or depth > _DEEPEST:
        return
    label = _label(item, label, page, home)
    yield from _odd(item, label, home)
    for key, value in item.items():
        if key in _SKIPPED_KEYS and key not in _NUMBERED:
            continue
        if isinstance(value, String):
            if kind != "/Sig":
                yield from _string(value, label, partial(_put, item, key))
        elif isinstance(value, Array) and not value.is_indirect:
            yield from _array(value, label, home, depth + 1)
        elif isinstance(value, Dictionary) and not value.is_indirect:
            home.spend(1)
            yield from _dictionary(value, label, home, depth + 1)


def _array(values: Object, label: str, home: Home, depth: int) -> Iterator[Passage | Oddity | Inner]:
    if depth > _DEEPEST or (len(values) and values[0] == Name.Indexed):
        return
    home.spend(1 + len(values) // 20)
    for place, value in enumerate(values.as_list()):
        if isinstance(value, String):
            yield from _string(value, label, partial(_put, values, place))
        elif isinstance(value, Array) and not value.is_indirect:
            yield from _array(value, label, home, depth + 1)
        elif isinstance(value, Dictionary) and not value.is_indirect:
            yield from _dictionary(value, label, home, depth + 1)


def _string(value: Any, label: str, put: Callable[[str], None]) -> Iterator[Passage]:
    text = str(value)
    if len(text.strip()) > 1 and sum(sign < " " and sign not in "\r\n\t" for sign in text) * 4 <= len(text):
        yield Passage(label, (Piece(text, put),))


def _put(owner: Any, key: Any, text: str) -> None:
    owner[key] = String(text)


def _label(item: Object, label: str, page: int, home: Home) -> str:
    if item.objgen == home.info and home.info != (0, 0):
        return "文件属性"
    if page:
        return f"第{page}页{'表单域' if item.get('/FT') or item.get('/Subtype') == '/Widget' else '批注'}"
    if "/Title" in item and ("/Parent" in item or "/Dest" in item or "/A" in item):
        return "书签"
    if "/LastModified" in item and "/Private" in item:
        return "编辑软件的私有数据"
    return next((name for key, name in _PLACES if key in item), label)


def _odd(item: Object, label: str, home: Home) -> Iterator[Passage | Oddity | Inner]:
    subtype = str(item.get("/Subtype", ""))
    if item.get("/S") == "/JavaScript" or subtype in _RUNNABLE:
        yield Oddity("embedded_file", label if subtype else "脚本")
        script = item.get("/JS")
        if isinstance(script, Stream):
            yield Passage("脚本", (Piece(_text(script)),))
    if isinstance(item.get("/EF"), Dictionary):
        yield from _attached(item)
    if "/Thumb" in item:
        yield Oddity("thumbnail", label)
    if is_unseen(item) or is_unseen_field(item):
        said = next((str(item[key]) for key in ("/Contents", "/V") if isinstance(item.get(key), String)), "")
        if said.strip():
            yield Oddity("hidden_note", label, said[:_LONGEST_EXCERPT])
    if item.objgen == home.info and home.info != (0, 0):
        yield from _author(item)


def _author(info: Object) -> Iterator[Oddity]:
    author = str(info.get("/Author", "")).strip(" ()")
    if author and author.lower() not in _TOOLS and not author.endswith(_ORGAN):
        yield Oddity("doc_property", "文件属性", author[:_LONGEST_EXCERPT])


def _attached(spec: Object) -> Iterator[Oddity | Inner]:
    name = str(spec.get("/UF", spec.get("/F", "附件")))
    yield Oddity("attached_file", f"附件“{name}”", name)
    told = set()
    for key in ("/UF", "/F", "/DOS", "/Mac", "/Unix"):
        file = spec.EF.get(key)
        if isinstance(file, Stream) and file.objgen not in told:
            told.add(file.objgen)
            try:
                yield Inner(f"附件“{name}”", name, file.read_bytes())
            except PdfError:
                yield Oddity("embedded_file", f"附件“{name}”")


def _xml(stream: Object) -> Iterator[Passage]:
    """The texts of XMP properties and of form data (XFA)."""
    is_properties = stream.get("/Subtype") == "/XML" or stream.get("/Type") == "/Metadata"
    if not is_properties and ("/Subtype" in stream or "/Type" in stream or "/FunctionType" in stream):
        return
    try:
        head = stream.read_raw_bytes()[:64] if "/Filter" not in stream else b"<"
        data = stream.read_bytes() if head.lstrip().startswith(b"<") else b""
    except PdfError:
        return
    if not data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") or len(data) > _LARGEST_XML:
        return
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    root = etree.fromstring(data, parser)
    if root is None:
        return
    where = "文件属性（XMP）" if is_properties else "表单数据（XFA）"
    for node in root.iter("*"):
        for name, value in [(node.tag, node.text), *node.attrib.items()]:
            if value and value.strip() and not str(name).endswith(_SILENT):
                yield Passage(where, (Piece(str(value)),))


_SILENT = ("ID", "Date", "about", "when", "Version", "toolkit", "Producer", "format", "changed", "xmptk")


def _text(stream: Object) -> str:
    try:
        return stream.read_bytes()[:_LARGEST_XML].decode("utf-8", "replace")
    except PdfError:
        return ""
