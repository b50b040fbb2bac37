"""The words of picture files (标签名): which say something by themselves, which only serve the picture."""

BORING = frozenset(
    {
        "Make", "Model", "Software", "DateTime", "DateTimeOriginal", "DateTimeDigitized", "SubsecTime",
        "SubsecTimeOriginal", "SubsecTimeDigitized", "OffsetTime", "OffsetTimeOriginal", "OffsetTimeDigitized",
        "LensMake", "LensModel", "ExifVersion", "FlashPixVersion", "ColorSpace", "ComponentsConfiguration",
        "InteropIndex", "InteropVersion", "FileSource", "SceneType", "TransferFunction", "CFAPattern",
        "ProcessingSoftware", "ImageUniqueID", "RelatedSoundFile", "DeviceSettingDescription",
        "SpatialFrequencyResponse", "OECF",
    }
)  # fmt: skip
"""EXIF tags about the device and the exposure: read, but no finding by themselves."""

TELLING_XMP = frozenset(
    {
        "creator", "author", "rights", "description", "title", "subject", "Credit", "Source", "Headline",
        "Instructions", "CaptionWriter", "AuthorsPosition", "OwnerName", "CameraOwnerName", "BodySerialNumber",
        "SerialNumber", "LensSerialNumber", "UserComment", "Artist", "Contact", "Owner", "Notes", "CiAdrExtadr",
        "CiTelWork", "CiEmailWork", "PersonInImage", "Location", "City",
    }
)  # fmt: skip
"""XMP properties about people, places and what the picture shows."""

TECHNICAL = frozenset(
    {
        "jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "progressive", "progression", "adobe",
        "adobe_transform", "gamma", "srgb", "chromaticity", "aspect", "interlace", "transparency", "version",
        "background", "duration", "loop", "extension", "compression", "timestamp", "blend", "disposal", "default_image",
        "bbox",
    }
)  # fmt: skip
"""What Pillow tells about a file that holds nothing but its picture."""

TIFF_STRUCTURE = frozenset(
    {*range(254, 260), 262, 266, *range(273, 275), *range(277, 280), 282, 283, 284, 292, 293, 296, 297, 317, 320}
    | {322, 323, 324, 325, 338, 339, 347, 529, 530, 531, 532}
)
"""TIFF tags without which the picture could not be shown (TIFF 6.0)."""

STRUCTURE = frozenset({0x8769, 0x8825, 0xA005, 0x02BC, 0x83BB, 0x8649, 0x8773, 0x0201, 0x0202, 0xEA1C, 0xEA1D})
"""Tags that only lead to other blocks or pad."""
