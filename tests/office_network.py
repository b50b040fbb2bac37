"""What lies between an office and the endpoint: a TLS server, and the office's proxy that wants a login."""

import ssl
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from select import select
from socket import create_connection, socket
from threading import Thread
from urllib.parse import urlsplit

HELLO = b'{"http_api_version": "1.23", "capabilities": {}, "user": {"id": "account:a"}}'


@contextmanager
def tls_server(folder: Path, certificate: bytes, key: bytes, hello: bytes = HELLO) -> Iterator[int]:
    """Greets over TLS as Kinto does; gives its port."""
    place = folder / "server.pem"
    place.write_bytes(certificate + key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(place)
    with _Server(("127.0.0.1", 0), _greeting(hello)) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        with _running(server):
            yield server.server_port


class _Server(ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that turns its back, as one should that does not trust, is no news."""


class OfficeProxy(_Server):
    """A proxy that lets in one login, if any; `names` says to which port of this machine a host leads."""

    def __init__(self, names: Mapping[str, int], login: str, blocked: bool) -> None:
        super().__init__(("127.0.0.1", 0), _ProxyHandler)
        self.names, self.blocked, self.asked = names, blocked, list[str]()
        self.wanted = f"Basic {b64encode(login.encode()).decode()}" if login else ""


@contextmanager
def office_proxy(names: Mapping[str, int], login: str = "", blocked: bool = False) -> Iterator[OfficeProxy]:
    """Runs the proxy for http and https; where it is `blocked`, every site is forbidden with a page that says so."""
    with OfficeProxy(names, login, blocked) as proxy, _running(proxy):
        yield proxy


class _Quiet(BaseHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's own name
        """Says nothing."""

    def say(self, status: int, kind: str, page: bytes) -> None:
        """Answers with this page."""
        self.send_response(status)
        self.send_header("Proxy-Authenticate", 'Basic realm="office"')
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


class _ProxyHandler(_Quiet):
    server: OfficeProxy

    def do_CONNECT(self) -> None:
        """Opens a tunnel."""
        if self._is_let_in():
            self._join(create_connection(("127.0.0.1", self.server.names[self.path.partition(":")[0]])))

    def do_GET(self) -> None:
        """Fetches a page, and gives it on as it comes."""
        if self._is_let_in():
            target = urlsplit(self.path)
            with create_connection(("127.0.0.1", self.server.names[target.hostname or ""])) as there:
                there.sendall(f"GET {target.path} HTTP/1.0\r\nHost: {target.netloc}\r\n\r\n".encode())
                while piece := there.recv(4096):
                    self.wfile.write(piece)
            self.close_connection = True

    def _is_let_in(self) -> bool:
        self.server.asked.append(self.path)
        if self.server.wanted and self.headers.get("Proxy-Authorization") != self.server.wanted:
            self.say(407, "text/html", b"<html>login</html>")
            return False
        if self.server.blocked:
            self.say(403, "text/html", "<html>本网禁止访问该网站</html>".encode())
            return False
        return True

    def _join(self, there: socket) -> None:
        self.send_response(200, "Connection established")
        self.end_headers()
        with there, suppress(OSError):
            ends = {self.connection: there, there: self.connection}
            while True:
                for one in select(list(ends), [], [])[0]:
                    piece = one.recv(4096)
                    if not piece:
                        return
                    ends[one].sendall(piece)


def _greeting(hello: bytes) -> type[BaseHTTPRequestHandler]:
    class Handler(_Quiet):
        def do_GET(self) -> None:
            """Says hello, whatever is asked."""
            self.say(200, "application/json", hello)

    return Handler


@contextmanager
def plain_server(hello: bytes = HELLO) -> Iterator[int]:
    """Greets without TLS; gives its port."""
    with _Server(("127.0.0.1", 0), _greeting(hello)) as server, _running(server):
        yield server.server_port


@contextmanager
def _running(server: _Server) -> Iterator[None]:
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
