"""Where the page is reached: addresses, a certificate of our own, and a QR code."""

from __future__ import annotations

import io
import ipaddress
import socket
import ssl
from datetime import UTC, datetime, timedelta

LOOPBACK = "127.0.0.1"


def lan_address() -> str:
    """This machine's address on the local network. Raises ValueError when it has none. No packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # TEST-NET-1: asks the routing table alone
            return probe.getsockname()[0]
        except OSError:
            pass
    for found in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET):
        if not ipaddress.ip_address(found[4][0]).is_loopback:
            return str(found[4][0])
    raise ValueError("this machine has no address on a local network; connect it to the phone's network, or use adb reverse")


def self_signed(*hosts: str) -> ssl.SSLContext:
    """A server context whose certificate, for these hosts and 30 days, is made now and kept in memory alone."""
    import trustme

    authority = trustme.CA(organization_name="photosite serve")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    until = datetime.now(UTC) + timedelta(days=30)
    authority.issue_cert(*hosts, not_after=until).configure_cert(context)
    return context


def qr_code(text: str) -> str:
    """A QR code for a terminal, as lines of half blocks."""
    import qrcode

    code = qrcode.QRCode(border=2)
    code.add_data(text)
    out = io.StringIO()
    code.print_ascii(out, invert=True)
    return out.getvalue()
