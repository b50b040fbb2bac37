"""Certificates for tests: an authority of one's own, and what it issues, right or wrong in every way that matters."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID


class Authority:
    """A root certificate with its key; `pem` is what is trusted."""

    def __init__(self, name: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name(name)
        now = datetime.now(UTC)
        self._root = (
            _signable(self._name, self._name, self._key, (now - timedelta(days=2), now + timedelta(days=2)))
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(_SIGNS, critical=True)
            .sign(self._key, hashes.SHA256())
        )

    @property
    def pem(self) -> bytes:
        """The root certificate."""
        return self._root.public_bytes(Encoding.PEM)

    def issue(self, host: str, *, days: tuple[float, float] = (-1, 1)) -> tuple[bytes, bytes]:
        """A certificate with its key for a host, valid between so many days from now."""
        key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
        first, last = (now + timedelta(days=day) for day in days)
        made = _signable(_name(host), self._name, key, (first, last)).add_extension(_hosts(host), critical=False)
        made = made.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False
        )
        return made.sign(self._key, hashes.SHA256()).public_bytes(Encoding.PEM), _pem(key)


def self_signed(host: str) -> tuple[bytes, bytes]:
    """A certificate that vouches for itself alone, with its key."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    made = _signable(_name(host), _name(host), key, (now - timedelta(days=1), now + timedelta(days=1)))
    signed = made.add_extension(_hosts(host), critical=False).sign(key, hashes.SHA256())
    return signed.public_bytes(Encoding.PEM), _pem(key)


_SIGNS = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)


def _signable(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, valid: tuple[datetime, datetime]
) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(valid[0]).not_valid_after(valid[1])
    return builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)


def _hosts(host: str) -> x509.SubjectAlternativeName:
    loopback = [x509.IPAddress(ip_address("127.0.0.1"))] if host == "localhost" else []
    return x509.SubjectAlternativeName([x509.DNSName(host), *loopback])


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
