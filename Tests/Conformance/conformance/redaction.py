"""URLs as the interface prints them: without userinfo and query."""

import re


def redacted(url):
    if not url:
        return None
    url = re.sub(r"\?[^#]*", "", url, count=1)
    return re.sub(r"^([A-Za-z][A-Za-z0-9+.-]*://)?[^/?#]*@", r"\1", url)
