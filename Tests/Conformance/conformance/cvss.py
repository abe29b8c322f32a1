"""CVSS scores and severities against generated vectors and those of a library's own tests."""

import re

ABSENT = ("", "None")
ENVIRONMENTAL = re.compile(r"/(CDP|TD|[CIA]R|M\w+):(?!X|ND)")
TEMPORAL = re.compile(r"/(E|RL|RC):(?!X|ND)")


def generated(version):
    def run(context):
        vectors = [line.split("\t") for line in context.lines(f"cvss/cvss-v{version}.tsv")]
        yield from compare(context, [(row[0], row[1:]) for row in vectors])

    return run


def library(context):
    for path in sorted((context.corpus / "cvss/library").glob("*.tsv")):
        vectors = [line.split("\t") for line in context.lines(path)]
        yield from compare(context, [(row[0], row[1:]) for row in vectors])


def compare(context, vectors):
    """Vectors with scores, and severities after them where the row has any."""
    questions = [(vector,) for vector, _ in vectors]
    all_scores = context.assay.query("cvss", "--all", questions=questions)
    answers = context.assay.query("cvss", questions=questions)
    for (vector, columns), scores, answer in zip(vectors, all_scores, answers):
        width = 1 if vector.startswith("CVSS:4") else 3
        scored = deciding(vector) if width == 3 else 0
        score, severity = answer.split(" ")
        yield f"{vector} score", float(columns[scored]), float(score)
        if len(columns) > width:
            yield f"{vector} severity", columns[width + scored].lower(), severity
        # The one score of a v4 vector is not its base score.
        if width == 3:
            given = [index for index in range(width) if columns[index] not in ABSENT]
            actual = scores.split("\t")
            yield (
                f"{vector} all",
                [float(columns[index]) for index in given],
                [float(actual[index]) for index in given],
            )


def deciding(vector):
    """The column of the score that counts: 2 environmental, 1 temporal, 0 base."""
    return 2 if ENVIRONMENTAL.search(vector) else 1 if TEMPORAL.search(vector) else 0


COMPARISONS = {
    "cvss-2.0": generated("2"),
    "cvss-3.0": generated("3.0"),
    "cvss-3.1": generated("3.1"),
    "cvss-4.0": generated("4.0"),
    "cvss-library": library,
}
