"""What Assay prints of a URL: neither userinfo nor query, and of the fragment what names a distribution."""

FRAGMENT_KEYS = {"egg", "subdirectory", "sha256", "sha384", "sha512", "sha224", "sha1", "md5"}


def redacted(url):
    if not url:
        return None
    body, _, fragment = url.partition("#")
    body = body.partition("?")[0]
    parts = [part for part in fragment.split("&") if part.partition("=")[0] in FRAGMENT_KEYS]
    return without_userinfo(body) + ("#" + "&".join(parts) if parts else "")


def without_userinfo(body):
    """Drops what stands before the last `@` of the authority; of the whole where a `/` in a password ended it early."""
    colon = body.find(":")
    if body.startswith("//"):
        start = 2
    else:
        start = colon + 3 if colon >= 0 and body.startswith("//", colon + 1) else 0
    scheme, rest = body[:start], body[start:]
    authority = rest.partition("/")[0]
    _, has_port, port = authority.rpartition(":")
    odd_port = bool(has_port) and not all(character in "0123456789" for character in port)
    reach = rest if "@" not in authority and odd_port else authority
    return scheme + rest[reach.rfind("@") + 1 :]
