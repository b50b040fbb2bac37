"""Stripping (清除): what stands beside the pages and is not needed to show them goes from the file."""

from typing import Any

from pikepdf import Array, Dictionary, Object, Pdf, Stream

from gongkai.review.files.pdf.annotations import annotations, is_unseen, is_unseen_field

_EVERYWHERE = ("/Metadata", "/PieceInfo", "/Thumb", "/LastModified", "/OPI", "/AF", "/EF", "/RF")
_OF_ROOT = (
    "/AF",
    "/Perms",
    "/Collection",
    "/SpiderInfo",
    "/OpenAction",
    "/AA",
    "/Legal",
    "/DSS",
    "/PieceInfo",
    "/Threads",
)
_NAMES = ("/JavaScript", "/EmbeddedFiles", "/Renditions", "/AlternatePresentations", "/IDS", "/URLS")
_GONE_NOTES = (
    "/Text", "/Popup", "/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D", "/Redact", "/TrapNet",
)  # fmt: skip
_OF_NOTES = ("/T", "/Subj", "/RC", "/NM", "/Popup", "/IRT", "/A1")


def strip_leftovers(pdf: Pdf, pages: list[Object], seen: set[str]) -> None:
    """Takes out properties, attachments, scripts, hidden notes and fields, and resources that nothing draws."""
    root = pdf.Root
    _drop(root, _OF_ROOT)
    _drop(root.get("/Names"), _NAMES)
    form = root.get("/AcroForm")
    if isinstance(form, Dictionary):
        _drop(form, ("/XFA",))
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    for page in pages:
        _strip_notes(page, form)
        _drop(page, ("/AA",))
    shown = {page.objgen for page in pages}
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == "/Page" and item.objgen not in shown:
            _drop(item, ("/Contents", "/Resources", "/Annots", "/B"))
        if isinstance(item, Dictionary | Stream):
            _strip_object(item, seen)


def _strip_object(item: Object, seen: set[str]) -> None:
    _drop(item, _EVERYWHERE)
    action = item.get("/A")
    if isinstance(action, Dictionary) and ("/JS" in action or action.get("/S") in ("/Launch", "/SubmitForm")):
        _drop(item, ("/A",))
    if "/JS" in item:
        _drop(item, ("/JS", "/S"))
    if item.get("/FT") or "/Kids" in item:
        _drop(item, ("/AA",))
    if item.get("/FT") == "/Sig":
        _drop(item, ("/V", "/Lock", "/SV"))
    resources = item if "/XObject" in item else item.get("/Resources")
    shown = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    if not isinstance(shown, Dictionary):
        return
    for name in list(shown.keys()):
        if isinstance(shown[name], Stream) and "{},{}".format(*shown[name].objgen) not in seen:
            del shown[name]


def _strip_notes(page: Object, form: Any) -> None:
    """Hidden notes, comments and what can run go; what is drawn on the page stays, without who drew it and when."""
    if not isinstance(page.get("/Annots"), Array):
        return
    kept = Array()
    for note in annotations(page):
        if is_unseen(note) or is_unseen_field(note) or str(note.get("/Subtype")) in _GONE_NOTES:
            _forget(note, form)
            continue
        if note.get("/Subtype") != "/Widget":
            _drop(note, _OF_NOTES)
        _drop(note, ("/AA",))
        looks = note.get("/AP")
        if isinstance(looks, Dictionary):
            _drop(looks, ("/D", "/R"))
        kept.append(note)
    page.Annots = kept


def _forget(note: Object, form: Any) -> None:
    """Takes a field out of the list of fields, with its value."""
    _drop(note, ("/V", "/DV", "/Contents", "/AP"))
    fields = form.get("/Fields") if isinstance(form, Dictionary) else None
    if isinstance(fields, Array):
        form.Fields = Array([field for field in fields.as_list() if field.objgen != note.objgen])


def _drop(item: Any, keys: tuple[str, ...]) -> None:
    if isinstance(item, Dictionary | Stream):
        for key in keys:
            if key in item:
                del item[key]
