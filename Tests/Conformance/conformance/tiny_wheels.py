"""Wheels that hold nothing but their metadata."""

import zipfile


def write_wheel(folder, name, version, requirements, fields=()):
    """`requirements` are (extra or None, requirement, marker or None); `fields` are further lines of the metadata."""
    stem = f"{name.replace('-', '_')}-{version}"
    lines = [f"Metadata-Version: {'2.4' if fields else '2.1'}", f"Name: {name}", f"Version: {version}", *fields]
    extras = set()
    for extra, requirement, marker in requirements:
        conditions = [f"({marker})"] if marker else []
        if extra:
            extras.add(extra)
            conditions.append(f"extra == '{extra}'")
        condition = f" ; {' and '.join(conditions)}" if conditions else ""
        lines.append(f"Requires-Dist: {requirement}{condition}")
    lines += [f"Provides-Extra: {extra}" for extra in sorted(extras)]
    tag = "Wheel-Version: 1.0\nGenerator: tiny\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{stem}.dist-info/METADATA", "\n".join(lines) + "\n\n")
        wheel.writestr(f"{stem}.dist-info/WHEEL", tag)
        wheel.writestr(f"{stem}.dist-info/RECORD", "")
