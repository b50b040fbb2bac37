"""SM2 signatures with SM3 (GB/T 32918.2-2016 over the curve of GB/T 32918.5-2017; SM3 is GB/T 32905-2016).

Plain integer arithmetic on the curve; it takes no constant time, so it is for a person's own machine, not for a
server that signs what strangers send.
"""

import secrets
from typing import TypeAlias

from cryptography.hazmat.primitives.hashes import SM3, Hash

P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFC
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
G = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)
ID = b"1234567812345678"
"""The signer's identity that GB/T 35276 sets where none is agreed."""

Point: TypeAlias = tuple[int, int]
_Jacobian: TypeAlias = tuple[int, int, int]
_INFINITY: _Jacobian = (1, 1, 0)


def sm3(data: bytes) -> bytes:
    """The SM3 hash of these bytes, 32 bytes."""
    hashing = Hash(SM3())
    hashing.update(data)
    return hashing.finalize()


def new_private() -> int:
    """A fresh private key, between 1 and n-2."""
    return 1 + secrets.randbelow(N - 2)


def public_of(private: int) -> Point:
    """The public key of a private one."""
    return _affine(_times(private, G))


def encode(point: Point) -> str:
    """A public key in its compressed form, 66 hexadecimal characters (GB/T 32918.1, 4.2.9)."""
    return f"{2 + point[1] % 2:02x}{point[0]:064x}"


def decode(text: str) -> Point:
    """The public key that `encode` wrote; ValueError where it is no point of the curve."""
    sign, x = int(text[:2], 16), int(text[2:], 16)
    square = (pow(x, 3, P) + A * x + B) % P
    y = pow(square, (P + 1) // 4, P)
    if len(text) != 66 or sign not in (2, 3) or x >= P or y * y % P != square:
        raise ValueError("not a point of the curve")
    return x, y if y % 2 == sign % 2 else P - y


def identity_hash(public: Point, identity: bytes = ID) -> bytes:
    """Z: the hash that ties a signature to its signer and the curve (GB/T 32918.2, 5.5)."""
    numbers = (A, B, *G, *public)
    return sm3((8 * len(identity)).to_bytes(2, "big") + identity + b"".join(n.to_bytes(32, "big") for n in numbers))


def sign(private: int, payload: bytes, nonce: int | None = None) -> str:
    """The signature r, s as 128 hexadecimal characters; `nonce` is given by the standard's examples only."""
    e = _digest(public_of(private), payload)
    while True:
        k = nonce or 1 + secrets.randbelow(N - 1)
        r = (e + _affine(_times(k, G))[0]) % N
        s = pow(1 + private, -1, N) * (k - r * private) % N
        if r and s and r + k != N:
            return f"{r:064x}{s:064x}"


def verify(public: Point, payload: bytes, signature: str) -> bool:
    """Whether this signature over these bytes was made with the private key behind `public`."""
    r, s = int(signature[:64], 16), int(signature[64:], 16)
    t = (r + s) % N
    if not (len(signature) == 128 and 0 < r < N and 0 < s < N and t):
        return False
    point = _add(_times(s, G), _times(t, public))
    return point[2] != 0 and (_digest(public, payload) + _affine(point)[0]) % N == r


def _digest(public: Point, payload: bytes) -> int:
    return int.from_bytes(sm3(identity_hash(public) + payload), "big")


def _times(k: int, point: Point) -> _Jacobian:
    result, base = _INFINITY, (*point, 1)
    for bit in bin(k)[2:]:
        result = _double(result)
        if bit == "1":
            result = _add(result, base)
    return result


def _double(p: _Jacobian) -> _Jacobian:
    x, y, z = p
    if not y or not z:
        return _INFINITY
    s = 4 * x * y * y % P
    m = (3 * x * x + A * pow(z, 4, P)) % P
    new_x = (m * m - 2 * s) % P
    return new_x, (m * (s - new_x) - 8 * pow(y, 4, P)) % P, 2 * y * z % P


def _add(p: _Jacobian, q: _Jacobian) -> _Jacobian:
    if not p[2]:
        return q
    if not q[2]:
        return p
    pz2, qz2 = p[2] * p[2] % P, q[2] * q[2] % P
    u1, u2 = p[0] * qz2 % P, q[0] * pz2 % P
    s1, s2 = p[1] * qz2 * q[2] % P, q[1] * pz2 * p[2] % P
    if u1 == u2:
        return _double(p) if s1 == s2 else _INFINITY
    h, r = u2 - u1, s2 - s1
    h2 = h * h % P
    h3, v = h * h2 % P, u1 * h2 % P
    x = (r * r - h3 - 2 * v) % P
    return x, (r * (v - x) - s1 * h3) % P, h * p[2] * q[2] % P


def _affine(p: _Jacobian) -> Point:
    inverse = pow(p[2], -1, P)
    return p[0] * inverse * inverse % P, p[1] * pow(inverse, 3, P) % P
