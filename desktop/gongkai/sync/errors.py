"""The one place where the errors of HTTP and `requests` become ours, in words for a clerk."""

import json
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import requests
from requests import exceptions as foreign

from gongkai.domain.canonical import Json
from gongkai.sync.endpoint import DeliveryError, Denied, Later, Paused, Refused
from gongkai.sync.hearing import seconds_asked
from gongkai.sync.line import UnusableCertificates

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
        case UnusableCertificates():
            return Paused("根证书文件读不到，或者不是 PEM 证书，请在“设置”的“发布端”里另选。")
        case foreign.SSLError():
            return Paused(_tls_words(error))
        case foreign.ProxyError():
            return Paused(_proxy_words(str(error)))
        case foreign.ConnectTimeout():
            return Paused("连接发布端超时，请检查网络；恢复后会自动发送。")
        case foreign.InvalidURL() | foreign.MissingSchema() | foreign.InvalidSchema():
            return Paused("发布端或代理服务器的网址不正确，请管理员检查设置。")
        case foreign.ConnectionError() if "NewConnectionError" in repr(error) or "NameResolutionError" in repr(error):
            return Paused("连不上发布端，请检查网络；恢复后会自动发送。")
    # The request may have arrived: the truth is read back at the next try, never assumed.
    return Later("与发布端的连接中断，没有收到答复，稍后自动核对并再试。")


def _tls_words(error: foreign.SSLError) -> str:
    """Why the server is not trusted; what OpenSSL found is told by its number (X509_V_ERR in x509_vfy.h)."""
    for number in _found(error):
        return _CERTIFICATES.get(number, "发布端的安全证书没有通过核验，没有发送：请发布端管理员检查证书。")
    if "WRONG_VERSION_NUMBER" in str(error) or "record layer failure" in str(error):
        return "对方没有用 https 应答：请核对网址和端口，也可能要先登录上网认证页面才有安全连接。"
    return "不能与发布端建立安全连接：请管理员检查证书，或检查网络里的代理、防火墙。"


def _found(error: BaseException | None) -> Iterator[int]:
    """What OpenSSL says of the certificate, somewhere inside the errors of urllib3."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            yield error.verify_code
        inner = [getattr(error, "reason", None), *error.args]
        error = next((one for one in inner if isinstance(one, BaseException)), error.__cause__ or error.__context__)


_UNKNOWN = (
    "本机不认识发布端证书的签发机构，没有发送：请管理员把本单位的根证书装进系统，或在“设置”的“发布端”里指定根证书文件。"
)
_OTHER_HOST = "安全证书与发布端的网址不符，可能连到了别的服务器或上网认证页面，没有发送：请核对网址，联系发布端管理员。"
_CERTIFICATES = {
    9: "发布端的安全证书尚未生效，没有发送：请先核对本机日期和时间，时间无误则联系发布端管理员。",
    10: "发布端的安全证书已过期，没有发送：请先核对本机日期和时间，时间无误则请发布端管理员更换证书。",
    18: "发布端用的是自签的安全证书，没有发送：请发布端管理员换上正式证书，或在“设置”的“发布端”里指定这张证书的文件。",
    19: _UNKNOWN,
    20: _UNKNOWN,
    21: _UNKNOWN,
    23: "发布端的安全证书已被吊销，没有发送：请立即联系发布端管理员。",
    62: _OTHER_HOST,
    64: _OTHER_HOST,
}


def _proxy_words(text: str) -> str:
    if "407" in text:
        return _PROXY_LOGIN
    if refused := re.search(r"Tunnel connection failed: (\d{3})", text):
        return f"代理服务器不让连接发布端（{refused[1]}），请网络管理员放行发布端的网址。"
    return "代理服务器没有应答，请在“设置”的“发布端”里检查代理。"


def check(part: "Part") -> None:
    """Raises ours for an answer that is neither success nor 404 nor 412, which mean what the request makes of them."""
    status = part.status
    if status in (401, 403) and not _is_json(part.body):
        raise Paused(NOT_OURS)  # a page between us and the endpoint forbids, not the endpoint
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


_PROXY_LOGIN = "代理服务器要求登录：请在“设置”的“发布端”里填写代理的账号和口令。"
_BUSY = {
    405: "发布端暂时只读，稍后自动再试。",
    408: "发布端等不到完整的请求，稍后自动再试。",
    409: "发布端正在处理同一条记录，稍后自动再试。",
    429: "发布端请求过多，稍后自动再试。",
}


def _is_json(body: bytes | Json) -> bool:
    try:
        return bool(json.loads(body)) if isinstance(body, bytes) else True
    except ValueError:
        return False


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
