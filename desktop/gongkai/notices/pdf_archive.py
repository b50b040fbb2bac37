"""What makes a PDF fit for the archive: PDF/A-2b (ISO 19005-2) as to metadata, colours and what the catalog says."""

from datetime import date
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from gongkai import paths
from gongkai.notices.pages import Pages

CREATOR = "Gongkai"
_UNDATED = date(2000, 1, 1)
"""The day that a file without 成文日期 names: a PDF must name one, and never the clock's."""
_INTENT = "sRGB IEC61966-2.1"
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate><xmp:CreatorTool>{creator}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{creator}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_AUTHOR = "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>"


class _About(PDFInfo):
    """The file's own description, the same as its XMP packet says; an empty entry is left out."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self.title, self.author, self.subject = pages.title, pages.author, pages.subject
        self._day = f"D:{pages.formed or _UNDATED:%Y%m%d}000000+08'00'"

    def format(self, document: PDFDocument) -> bytes:
        """The dictionary's bytes."""
        said = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": CREATOR,
            "Producer": CREATOR,
            "CreationDate": self._day,
            "ModDate": self._day,
        }
        entries = {name: PDFString(text) for name, text in said.items() if text}
        return bytes(PDFDictionary(entries).format(document))


def archive(document: Any, pages: Pages) -> None:
    """Gives a file of ours what PDF/A-2b asks for beside embedded faces, and says that it is tagged."""
    document.info = _About(pages)
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.Metadata = _metadata(pages)
    catalog.OutputIntents = PDFArray([_output_intent(document)])
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})


def _metadata(pages: Pages) -> PDFStream:
    """The XMP packet, one description for each namespace as strict readers want it, and not compressed."""
    packet = _PACKET.format(
        title=escape(pages.title),
        author=_AUTHOR.format(escape(pages.author)) if pages.author else "",
        subject=escape(pages.subject),
        day=f"{pages.formed or _UNDATED:%Y-%m-%d}T00:00:00+08:00",
        creator=CREATOR,
    )
    entries = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    return PDFStream(entries, packet.encode())


def _output_intent(document: Any) -> PDFDictionary:
    """The colours are those of sRGB."""
    profile = PDFStream(PDFDictionary({"N": 3}), _srgb(), filters=[PDFZCompress])
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString(_INTENT),
            "Info": PDFString(_INTENT),
            "DestOutputProfile": document.Reference(profile),
        }
    )


@cache
def _srgb() -> bytes:
    return (paths.resources() / "layouts" / "sRGB.icc").read_bytes()
