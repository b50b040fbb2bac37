"""Text files as offices have them: UTF-8, UTF-16 or GB 18030, with a sentence for what is no text."""

from pathlib import Path

from gongkai.domain.errors import UserError

_LARGEST = 8 * 1024 * 1024
_REMEDY = "请在文字处理软件中另存为纯文本（.txt，UTF-8）后再试。"


def read_text_file(path: Path) -> str:
    """The text of a file, whichever of the three encodings it has; UserError where it is no plain text."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError("文件太大", "纯文本公文不应超过 8 MB。", "请检查是否选错了文件。")
        return decode(path.read_bytes())
    except OSError as error:
        raise UserError(
            "文件打不开", f"{error.strerror or '读取失败'}。", "请检查文件是否存在、是否有权读取。"
        ) from error


def decode(data: bytes) -> str:
    """The text of these bytes; UserError for a binary file or an unknown encoding."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(data, "utf-16")
    if b"\0" in data or data.startswith((b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0")):
        raise UserError("不是纯文本文件", "文件里是程序数据，不是文字。", _REMEDY)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decoded(data, "gb18030")


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"第 {error.start + 1} 个字节起无法识别，编码不是 UTF-8、UTF-16 或 GB 18030。"
        raise UserError("文字编码无法识别", message, _REMEDY) from error
