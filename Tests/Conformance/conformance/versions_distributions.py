"""Version order of dpkg, rpm, apk, Gentoo and FreeBSD."""

OPERATORS = {"-1": "<", "0": "=", "1": ">"}


def order(scheme, *paths):
    """Compares vectors `A op B`, with tabs or single spaces between."""

    def run(context):
        for path in paths:
            vectors = [split(line) for line in context.lines(path)]
            vectors = [vector for vector in vectors if vector]
            answers = context.assay.query("compare", scheme, questions=[(a, b) for a, _, b in vectors])
            for (a, operator, b), answer in zip(vectors, answers):
                yield f"{a} {operator} {b}", operator, answer

    return run


def split(line):
    """(A, operator, B), or None where the line has another form."""
    fields = line.split("\t") if "\t" in line else line.split(" ")
    if len(fields) != 3:
        return None
    if fields[2] in OPERATORS and fields[1] not in ("<", "=", ">"):
        fields = [fields[0], OPERATORS[fields[2]], fields[1]]
    return tuple(fields) if fields[1] in ("<", "=", ">") else None


def apk_validity(context):
    """Lines of one token: valid, or with a leading `!` invalid."""
    tokens = [line for line in context.lines("versions/apk-tools-version.data") if " " not in line]
    versions = [token.removeprefix("!") for token in tokens]
    answers = context.assay.query("compare", "apk", questions=[(version, version) for version in versions])
    for token, answer in zip(tokens, answers):
        yield token, "invalid A" if token.startswith("!") else "=", answer


COMPARISONS = {
    "deb-order": order("deb", "versions/dpkg-Dpkg_Version.tsv", "versions/dpkg-random.tsv"),
    "deb-order-osv": order("deb", "versions/osv-debian.txt", "versions/osv-debian-generated.txt"),
    "rpm-order": order("rpm", "versions/rpm-rpmvercmp.tsv", "versions/rpm-evr-random.tsv"),
    "rpm-order-osv": order("rpm", "versions/osv-redhat.txt"),
    "apk-order": order("apk", "versions/apk-tools-version.data"),
    "apk-validity": apk_validity,
    "apk-order-osv": order("apk", "versions/osv-alpine.txt", "versions/osv-alpine-generated.txt"),
    "gentoo-order": order("gentoo", "versions/gentoo-portage-vercmp.tsv"),
    "freebsd-order": order("freebsd", "versions/freebsd-pkg.tsv"),
}
