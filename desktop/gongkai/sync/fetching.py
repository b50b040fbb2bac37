"""Reading one public document, as any citizen could."""

from gongkai.domain.errors import UserError

_SECONDS = (10, 30)
_PIECE = 64 * 1024


def fetch_text(url: str, most: int) -> str:
    """The text at this address, at most so many bytes; UserError where it can't be read."""
    import requests

    try:
        with requests.get(url, timeout=_SECONDS, stream=True, headers={"Accept": "application/json"}) as answer:
            answer.raise_for_status()
            data = bytearray()
            for piece in answer.iter_content(_PIECE):
                data += piece
                if len(data) > most:
                    raise UserError("内容太大", f"超过 {most // 2**20} MB。", "请检查网址。")
    except requests.RequestException:
        raise UserError("读不到网址", f"“{url}”没有可用的回答。", "请检查网址和网络后再试。") from None
    return data.decode("utf-8", "replace")
