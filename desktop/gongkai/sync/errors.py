"""The one place where the errors of HTTP and `requests` become ours, in words for a clerk."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import requests
from requests import exceptions as foreign

from gongkai.domain.canonical import Json
from gongkai.sync.endpoint import DeliveryError, Denied, Later, Paused, Refused
from gongkai.sync.hearing import seconds_asked

if TYPE_CHECKING:
    from gongkai.sync.kinto_batch import Part

NOT_OURS = "应答的不是发布端：多半要先登录上网认证页面，或者网址不对。"
WRONG_PASSWORD = "发布端不接受本单位的账号或口令，请重新输入口令。"  # noqa: S105 - says that it is wrong


@contextmanager
def translated() -> Iterator[None]:
    """Turns whatever `requests` raises within the block into a DeliveryError."""
    try:
        yield
    except foreign.RequestException as error:
        raise _ours(error) from error


def _ours(error: foreign.RequestException) -> DeliveryError:
    match error:
        case foreign.SSLError():
            return Paused(_tls_words(str(error)))
        case foreign.ProxyError():
            return Paused(_PROXY_LOGIN if "407" in str(error) else "代理服务器没有应答，请检查网络代理设置。")
        case foreign.ConnectTimeout():
            return Paused("连接发布端超时，请检查网络；恢复后会自动发送。")
        case foreign.InvalidURL() | foreign.MissingSchema() | foreign.InvalidSchema():
            return Paused("发布端或代理服务器的网址不正确，请管理员检查设置。")
        case foreign.ConnectionError() if "NewConnectionError" in repr(error) or "NameResolutionError" in repr(error):
            return Paused("连不上发布端，请检查网络；恢复后会自动发送。")
    # The request may have arrived: the truth is read back at the next try, never assumed.
    return Later("与发布端的连接中断，没有收到答复，稍后自动核对并再试。")


def _tls_words(text: str) -> str:
    if "expired" in text or "not yet valid" in text:
        return "发布端的安全证书不在有效期内：请先核对本机时间，时间无误则联系发布端管理员。"
    if "match" in text or "not valid for" in text:
        return "安全证书与发布端的网址不符，可能连到了别的服务器：请停止发送，联系管理员。"
    if "self-signed" in text or "self signed" in text or "unable to get" in text:
        return "本机不信任发布端的安全证书：请管理员安装本单位的根证书。"
    return "不能与发布端建立安全连接：请管理员检查证书。"


def check(part: "Part") -> None:
    """Raises ours for an answer that is neither success nor 404 nor 412, which mean what the request makes of them."""
    status = part.status
    if status == 401:
        raise Denied(WRONG_PASSWORD)
    if status == 403:
        raise Denied("本单位的账号没有在此发布的权限，请联系发布端管理员。")
    if status == 407:
        raise Paused(_PROXY_LOGIN)
    if 300 <= status < 400:
        raise Paused(NOT_OURS)
    if status in _BUSY or status >= 500:
        words = _BUSY.get(status, f"发布端暂时不能处理（{status}），稍后自动再试。")
        raise Later(words, seconds_asked(part.headers))
    if status == 413:
        raise Refused("超过了发布端允许的大小。")
    if status >= 400 and status not in (404, 412):
        raise _refusal(part)


_PROXY_LOGIN = "代理服务器要求登录：请在“发送设置”里填写代理的账号和口令。"
_BUSY = {
    405: "发布端暂时只读，稍后自动再试。",
    408: "发布端等不到完整的请求，稍后自动再试。",
    409: "发布端正在处理同一条记录，稍后自动再试。",
    429: "发布端请求过多，稍后自动再试。",
}


def json_of(answer: requests.Response) -> Json:
    """The JSON of an answer; Paused where it is something else, such as a login page between us and the endpoint."""
    try:
        return answer.json()
    except ValueError as error:
        raise Paused(NOT_OURS) from error


def _refusal(part: "Part") -> Refused:
    field = _field(part.json())
    return Refused(f"发布端不接受“{field}”一项。" if field else "发布端不接受所发的内容。", field)


def _field(body: Json) -> str:
    """The field that a Kinto 400 is about, never its value."""
    details = body.get("details") if isinstance(body, dict) else None
    if not isinstance(details, list) or not details or not isinstance(details[0], dict):
        return ""
    # For a missing or unknown field Kinto gives another name; the true one stands in its sentence.
    told = re.search(r"'([^']+)' (?:is a required property|was unexpected)", str(details[0].get("description", "")))
    return told[1] if told else str(details[0].get("name", ""))
