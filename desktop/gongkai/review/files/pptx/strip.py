"""PPTX without what nobody sees: hidden slides and shapes, notes, comments, tags, properties."""

from lxml import etree

from gongkai.review.files.package import Package
from gongkai.review.files.pptx.looks import hidden_runs, hidden_shapes
from gongkai.review.files.pptx.slides import P, slides_of
from gongkai.review.files.shared_parts import remove_parts, strip_properties
from gongkai.review.files.trees import drop

_GONE = ("ppt/notesSlides/", "ppt/comments/", "ppt/commentAuthors", "ppt/authors", "ppt/tags/", "customXml/",
         "ppt/vbaProject", "ppt/activeX/", "ppt/ctrlProps/")  # fmt: skip

_HEAD_OF_TREE = 2


def strip(package: Package) -> None:
    """Takes out what nobody sees, and slides that are in no order."""
    slides = slides_of(package)
    shown = {slide.part for slide in slides}
    for name in package.names("ppt/slides/"):
        if name.endswith(".xml") and name in package.parts and name not in shown:
            package.remove(name)
    for slide in slides:
        root = package.tree(slide.part)
        if slide.hidden:
            if slide is not slides[0] or not all(slide.hidden for slide in slides):
                package.remove(slide.part)
                continue
            _empty(root)
        for element, _ in [*hidden_shapes(root, slide), *hidden_runs(root, slide)]:
            drop(element)
    # The list of sections names slides that may be gone.
    for extension in package.tree(package.main).findall(f"{P}extLst"):
        drop(extension)
    remove_parts(package, _GONE)
    strip_properties(package)


def _empty(slide: etree._Element) -> None:
    """Where every slide is hidden, the first stays with nothing on it: no program opens a presentation without one."""
    for shapes in slide.iter(f"{P}spTree"):
        for shape in list(shapes)[_HEAD_OF_TREE:]:
            drop(shape)
    for timing in slide.findall(f"{P}timing"):
        drop(timing)
    del slide.attrib["show"]
