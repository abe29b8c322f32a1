"""Dockerfiles: stages, images, `COPY --from`, `RUN --mount` and defaults of ARG against the truth."""

TEMPLATES = (".j2", ".template", "-template", ".tmpl")


def statuses(context):
    """A template is skipped; everything else is read."""
    for file, scan in context.with_scans(context.project_files("dockerfile")):
        allowed = ("skipped",) if file.path.endswith(TEMPLATES) else ("read", "partly")
        status = scan.status(file.path)
        yield f"{file.case} status", True, True if status in allowed else status


def files_with_scans(context):
    files = [
        file
        for file in context.project_files("dockerfile")
        if "error" not in file.truth and not file.path.endswith(TEMPLATES)
    ]
    return [(file, scan) for file, scan in context.with_scans(files) if scan.status(file.path) != "not found"]


def stages(context):
    for file, scan in files_with_scans(context):
        found = {row["index"]: row for row in scan.rows("stages", file.path)}
        for stage in file.truth["stages"]:
            row = found.pop(stage["index"], None)
            expected = (stage["line"], stage["raw"], stage["alias"], stage["platform"], stage_kind(stage))
            yield (
                f"{file.case} stage {stage['index']}",
                expected,
                row and (row["line"], row["reference"], row["alias"], row["platform"], row["kind"]),
            )
        for index in found:
            yield f"{file.case} stage {index} too many", None, index


def stage_kind(stage):
    """The platform arguments of BuildKit are known."""
    native = stage.get("on_linux_amd64")
    if stage["kind"] != "unresolved" or native is None:
        return stage["kind"]
    return "image" if native["stage"] is None else "stage"


def images(context):
    for file, scan in files_with_scans(context):
        found = {row["line"]: row for row in scan.rows("images", file.path) if row["role"] == "from"}
        for stage in file.truth["stages"]:
            kind, row = stage_kind(stage), found.get(stage["line"])
            if kind in ("stage", "scratch"):
                yield f"{file.case}:{stage['line']} no image", None, row
            elif kind == "unresolved":
                yield (
                    f"{file.case}:{stage['line']} unresolved",
                    (stage["raw"], None),
                    row and (row["reference"], row["resolved"]),
                )
            elif "name" in stage:
                yield (
                    f"{file.case}:{stage['line']} image",
                    (stage["resolved"], stage["name"], stage["tag"], stage["digest"]),
                    row and (row["resolved"], row["name"], row["tag"], row["digest"]),
                )
            else:
                yield (
                    f"{file.case}:{stage['line']} image",
                    stage["on_linux_amd64"]["resolved"],
                    row and row["resolved"],
                )


def references(role, key):
    """The lines are those of the flag, which the truth does not know: compared in order."""

    def run(context):
        for file, scan in files_with_scans(context):
            found = [row["reference"] for row in scan.rows("images", file.path) if row["role"] == role]
            expected = [reference for _, reference, kind in file.truth[key] if kind != "stage"]
            if expected or found:
                yield f"{file.case} {role}", expected, found

    return run


def arguments(context):
    """Those before the first FROM; where a name is declared again the later counts."""
    for file, scan in files_with_scans(context):
        first = min((stage["line"] for stage in scan.rows("stages", file.path)), default=None)
        found = {
            row["name"]: row["default"]
            for row in scan.rows("arguments", file.path)
            if first is None or row["line"] < first
        }
        for name in sorted(set(found) | set(file.truth["global_args"])):
            yield (
                f"{file.case} ARG {name}",
                file.truth["global_args"].get(name, "not declared"),
                found.get(name, "not declared"),
            )


def syntax(context):
    for file, scan in files_with_scans(context):
        expected = file.truth["directives"].get("syntax")
        found = [row["reference"] for row in scan.rows("images", file.path) if row["role"] == "syntax"]
        if expected or found:
            yield f"{file.case} syntax", [expected], found


COMPARISONS = {
    "dockerfile-status": statuses,
    "dockerfile-stages": stages,
    "dockerfile-images": images,
    "dockerfile-copy-from": references("copy-from", "copy_from"),
    "dockerfile-mount-from": references("mount-from", "mount_from"),
    "dockerfile-arguments": arguments,
    "dockerfile-syntax": syntax,
}
