import Facts
import Formats
import Syntax
import Testing

@Suite("Dockerfile installs")
struct DockerfileInstallsTests {
  /// `manager name version`, the version `-` where none is exact.
  private func installs(_ text: String) throws -> [String] {
    var inventory = try readDockerfile(text)
    inventory.sort()
    return inventory.installs.map { "\($0.manager) \($0.name) \($0.version ?? "-")" }
  }

  @Test(
    "each installer's package words",
    arguments: [
      DockerfileCase(
        "apt",
        "apt-get -qq -o A::B=1 install -y -t x libpq5 gcc=4:12 'b=1.*' c:arm64=2 ./d.deb e/sid $F g=$V h-",
        ["apt libpq5 -", "apt gcc 4:12", "apt b -", "apt c 2", "apt e -", "apt $F -", "apt g $V"]),
      DockerfileCase(
        "apt, other commands", "apt update; apt-get remove x; apt-get purge y; apt-get build-dep z", []),
      DockerfileCase(
        "apk", "apk --no-cache add -t .v a=1-r0 \"b=~2\" 'c>1' d@edge ./e.apk !f",
        ["apk a 1-r0", "apk b -", "apk c -", "apk d -"]),
      DockerfileCase(
        "dnf",
        "dnf -y --setopt=a=b install a-1.2 b-1.2-3.el9.x86_64 java-17-openjdk gcc-c++ n:18 /x.rpm x.rpm p-$V",
        ["dnf a 1.2", "dnf b 1.2-3.el9", "dnf java-17-openjdk -", "dnf gcc-c++ -", "dnf n -", "dnf p $V"]),
      DockerfileCase(
        "microdnf, yum", "microdnf install a && yum install -y b-$V-devel",
        ["microdnf a -", "yum b-$V-devel -"]),
      DockerfileCase("zypper", "zypper -n in -y a=1 'b>=2' c", ["zypper a 1", "zypper b -", "zypper c -"]),
      DockerfileCase(
        "pip",
        "pip install -r r.txt -c c.txt -i https://index.example/simple Foo_Bar[x]==1.0 "
          + "'b>=1,<2' "
          + "c==1.* d~=1 e=1 "
          + "f===x '.[dev]' . ./g dist/*.whl h.whl 'i == 2.0 ; python_version>\"3\"' j==$V k$V",
        [
          "pip foo-bar 1.0", "pip b -", "pip c -", "pip d -", "pip e -", "pip f x", "pip i 2.0", "pip j $V",
          "pip k$V -",
        ]),
      DockerfileCase(
        "pip, from URLs",
        "pip install git+https://u:p@files.example/a.git@v1#egg=a git+https://files.example/b "
          + "git+ssh://files.example/c@0123456789012345678901234567890123456789 "
          + "https://files.example/d-1-py3-none-any.whl 'e @ https://files.example/e-1.0-py3-none-any.whl' "
          + "-e git+https://files.example/f#egg=f -e .",
        [
          "pip a -", "pip git+https://files.example/b -",
          "pip git+ssh://files.example/c@0123456789012345678901234567890123456789 "
            + "0123456789012345678901234567890123456789",
          "pip e 1.0", "pip f -",
        ]),
      DockerfileCase(
        "pip by other names",
        "pip3.11 install a; /opt/v/bin/pip install b; python3.12 -u -m pip --no-cache-dir install c; "
          + "$HOME/bin/pip3 install d",
        ["pip a -", "pip b -", "pip c -", "pip d -"]),
      DockerfileCase(
        "uv",
        "uv pip install --system a==1 -r x && uv add b && uv tool install --with z c@0.6.0; uv sync",
        ["uv a 1", "uv b -", "uv z -", "uv c 0.6.0"]),
      DockerfileCase(
        "pipx, pipenv, poetry, pdm",
        "pipx install a==1; pipx inject v b; pipenv install --system; poetry add c@^1 d@2.0; "
          + "pdm add -G x e==3",
        ["pipx a 1", "pipx b -", "poetry c -", "poetry d 2.0", "pdm e 3"]),
      DockerfileCase(
        "conda", "mamba install -yq -c conda-forge -n x a=1.2 b==1.2 'c>=1' conda-forge::d=1=py_0 --file y",
        ["mamba a -", "mamba b 1.2", "mamba c -", "mamba d 1"]),
      DockerfileCase(
        "npm", "npm i -g a@1.2.3 @s/b@^1 @s/c d@latest e@$V ./f && npm ci && npm install",
        ["npm a 1.2.3", "npm @s/b -", "npm @s/c -", "npm d -", "npm e $V"]),
      DockerfileCase(
        "gem", "gem install --no-document a:1.2 b && gem install c -v '~> 2' && gem install d -v 3.0",
        ["gem a 1.2", "gem b -", "gem c -", "gem d 3.0"]),
      DockerfileCase(
        "cargo, go",
        "cargo +nightly install a --version 1.2.3 --locked; cargo install b@1.0.0 c; cargo install --path .; "
          + "go install -tags x files.example/d@v1.2.3 files.example/e@latest ./f cmd/g",
        ["cargo a 1.2.3", "cargo b 1.0.0", "cargo c -", "go files.example/d v1.2.3", "go files.example/e -"]),
    ])
  func packages(_ row: DockerfileCase) throws {
    #expect(try installs("FROM a\nRUN \(row.text)\n") == row.expected)
  }

  @Test(
    "commands are found as a shell finds them",
    arguments: [
      DockerfileCase(
        "lists and pipes", "pip install a&&pip install b||pip install c;pip install d|cat&pip install e",
        [
          "a", "b", "c", "d", "e",
        ]),
      DockerfileCase(
        "keywords and groups", "if true; then (pip install a); { pip install b; }; fi; ! pip install c",
        [
          "a", "b", "c",
        ]),
      DockerfileCase(
        "case and for", "case $x in y) pip install a;; esac; for i in b; do pip install c; done",
        [
          "a", "c",
        ]),
      DockerfileCase(
        "quotes and escapes", "pip install 'a' \"b\" c\\\\d e\"f\"'g' \\h", ["a", "b", "c\\d", "efg", "h"]),
      DockerfileCase("prefixes", "A=1 sudo -u x env -i B=2 timeout -k 1 5 nice -n 3 pip install a", ["a"]),
      DockerfileCase("xargs", "cat x | xargs -r -n 1 pip install a", ["a"]),
      DockerfileCase(
        "runners", "conda run -n x pip install a; poetry run pip install b; uv run pip install c",
        [
          "a", "b", "c",
        ]),
      DockerfileCase(
        "a shell's script", "bash -euxo pipefail -c \"pip install 'a' && sh -c 'pip install b'\"",
        [
          "a", "b",
        ]),
      DockerfileCase("a substitution in a shell's script", "bash -c \"$(pip install a)\"", ["a"]),
      DockerfileCase("su and eval", "su - x -c 'pip install a'; eval \"pip install b\"", ["a", "b"]),
      DockerfileCase(
        "substitutions", "echo $(pip install a) `pip install b` \"$(pip install c)\" <(pip install d)",
        [
          "a", "b", "c", "d",
        ]),
      DockerfileCase(
        "redirections are no packages", "pip install a >b 2>&1 c &>d </e <<<f 2>>g", ["a", "c"]),
      DockerfileCase(
        "comments reach to the end of the line", "pip install a#b # c && pip install d", ["a#b"]),
      DockerfileCase(
        "other words", "echo pip install a; pip list; pip; \"pip install\" b; run-pip install c", []),
      DockerfileCase("open quotes", "pip install a 'b && pip install c", ["a", "b"]),
    ])
  func shell(_ row: DockerfileCase) throws {
    var inventory = try readDockerfile("FROM a\nRUN \(row.text)\n")
    inventory.sort()
    #expect(inventory.installs.map(\.name) == row.expected)
  }

  @Test(
    "the forms of RUN",
    arguments: [
      DockerfileCase(
        "JSON", "RUN [\"pip\", \"install\", \"a\\u0062\"]\nRUN [\"sh\", \"-c\", \"pip install c\"]\n",
        [
          "ab", "c",
        ]),
      DockerfileCase("JSON that is none", "RUN [pip, install]; pip install a\n", ["a"]),
      DockerfileCase(
        "a here-document", "RUN <<EOF\npip install a\npip install \\\n  b\nEOF\nRUN pip install c\n",
        [
          "a", "b", "c",
        ]),
      DockerfileCase("tabs and quotes", "RUN <<-'E O'\n\tpip install a\n\tE O\n", ["a"]),
      DockerfileCase(
        "several", "RUN bash <<A && sh -e <<B\npip install a\nA\npip install b\nB\nRUN pip install c\n",
        [
          "a", "b", "c",
        ]),
      DockerfileCase(
        "input of other programs", "RUN python3 <<E && pip install a\npip install b\nE\n", ["a"]),
      DockerfileCase("another interpreter", "RUN <<E\n#!/usr/bin/env python3\npip install a\nE\n", []),
      DockerfileCase("a shell's first line", "RUN <<E\n#!/bin/bash -e\npip install a\nE\n", ["a"]),
      DockerfileCase(
        "here-documents within", "RUN <<E\ncat <<X >y\npip install a\nX\npip install b\nE\n", ["b"]),
      DockerfileCase(
        "files are no commands", "COPY <<E /x\nRUN pip install a\nE\nRUN pip install b\n", ["b"]),
      DockerfileCase("mounts and ONBUILD", "ONBUILD RUN --mount=type=cache,target=/x pip install a\n", ["a"]),
      DockerfileCase(
        "commands at run time", "CMD pip install a\nENTRYPOINT [\"pip\", \"install\", \"b\"]\n", []),
      DockerfileCase(
        "a doubled backslash continues nothing", "RUN pip install a \\\\\nRUN pip install b\n",
        ["a", "\\", "b"]),
    ])
  func forms(_ row: DockerfileCase) throws {
    var inventory = try readDockerfile("FROM a\n\(row.text)")
    inventory.sort()
    #expect(inventory.installs.map(\.name) == row.expected)
  }

  @Test("a package knows its line and its instruction's")
  func positions() throws {
    let inventory = try readDockerfile(
      "FROM a\nRUN apt-get update \\\n  # why\n\n && apt-get install 'b=1' \\\n    c\n")
    #expect(inventory.installs.map(\.location.line) == [5, 6])
    #expect(inventory.installs.map(\.location.column) == [22, 5])
    #expect(inventory.installs.map(\.instructionLine) == [2, 2])
  }

  @Test("a place is kept through a script within a script")
  func nestedPositions() throws {
    let inventory = try readDockerfile("FROM a\nRUN [\"sh\", \"-c\", \"bash -c \\\"pip install b\\\"\"]\n")
    #expect(inventory.installs.map(\.location.column) == [41])
  }
}
