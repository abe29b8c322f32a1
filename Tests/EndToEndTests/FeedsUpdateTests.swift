import Foundation
import TestSupport
import Testing

/// `feeds update` against a program that serves files as curl would: no test uses a network.
@Suite("feeds update")
struct FeedsUpdateTests {
  private let folder: TemporaryFolder

  /// Logs its arguments and what it reads, and answers from the folder `served`.
  private static let curl = #"""
    #!/bin/sh
    served=$(dirname "$0")/served
    printf '%s\n' "$*" >> "$served/../arguments"
    cat > "$served/../last" && cat "$served/../last" >> "$served/../log"
    folder=
    while [ $# -gt 0 ]; do [ "$1" = --output-dir ] && folder=$2; shift; done
    code=200
    sed -n 's|^url = "https://[^/]*/\(.*\)"$|\1|p' "$served/../last" > "$served/../names"
    while read -r name; do
      file=$served/${name%%\?*}
      [ -f "$file" ] || { echo "curl: (22) The requested URL returned error: 404" >&2; exit 22; }
      etag=$(cksum < "$file" | cut -d' ' -f1)
      grep -q "If-None-Match: $etag" "$served/../last" && code=304
      if [ -n "$folder" ]; then cp "$file" "$folder/"; elif [ $code = 200 ]; then cat "$file"; fi
    done < "$served/../names"
    printf '\nassay-fetched\t%s\t%s\tMon, 20 Jul 2026 08:00:00 GMT\n' "$code" "$etag" >&2
    """#

  init() throws {
    folder = try TemporaryFolder()
    let program = try folder.write(Self.curl, to: "curl")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    try setPolicy(#"feeds = [{ name = "mirror", url = "https://u:canary@files.example/all.tar?t=canary" }]"#)
  }

  private func setPolicy(_ text: String) throws { try folder.write(text, to: "project/assay.toml") }

  private func assay(_ arguments: String...) throws -> Outcome {
    try Program.run(
      arguments,
      environment: ["XDG_CACHE_HOME": folder.path + "/cache", "PATH": folder.path + ":/usr/bin:/bin"])
  }

  private func update() throws -> Outcome { try assay("feeds", "update", "--path", folder.path + "/project") }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes(name), as: UTF8.self)
  }

  private func record(_ number: Int, modified: String = "2026-07-01T00:00:00Z") -> String {
    """
    {"schema_version": "1.6.0", "id": "X-\(number)", "modified": "\(modified)",
     "affected": [{"package": {"ecosystem": "PyPI", "name": "p"}, "versions": ["\(number).0"]}]}
    """
  }

  /// Serves so many records as one archive.
  private func serve(_ count: Int) throws {
    for number in 0..<count { try folder.write(record(number), to: "archive/X-\(number).json") }
    try folder.write("", to: "served/empty")
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/bin/tar")
    tar.arguments = ["-cf", folder.path + "/served/all.tar", "-C", folder.path + "/archive", "."]
    try tar.run()
    tar.waitUntilExit()
  }

  @Test("a feed is fetched whole, then only asked for; no secret is an argument or printed")
  func conditional() throws {
    try serve(3)
    let first = try update()
    #expect(first.code == 0 && first.output == "imported mirror (osv): 3 records\n")
    let second = try update()
    #expect(second.code == 0 && second.output == "unchanged mirror (osv): 3 records\n")
    #expect(try text("last").contains("If-Modified-Since: Mon, 20 Jul 2026 08:00:00 GMT"))
    let arguments = try text("arguments")
    #expect(arguments.hasPrefix("-q --proto =https "))
    let status = try assay("feeds", "status", "--format", "json")
    for output in [arguments, first.output, first.errors, status.output] {
      #expect(!output.contains("canary"))
    }
    #expect(status.output.contains("https://files.example/all.tar"))
    #expect(
      try TemporaryFolder.names(folder.path + "/cache/assay") == ["advisories.db", "advisories.db.lock"])
  }

  @Test("with a list of changes only the changed records are fetched")
  func incremental() throws {
    try setPolicy(
      """
      [[feeds]]
      name = "osv"
      url = "https://files.example/all.tar"
      changes = "https://files.example/modified_id.csv"
      """)
    try serve(3)
    #expect(try update().code == 0)
    let changed = "2026-07-09T00:00:00Z"
    try folder.write(
      "\(changed),X-1\n\(changed),X-7\n2026-07-01T00:00:00Z,X-0\n2026-07-01T00:00:00Z,X-2\n",
      to: "served/modified_id.csv")
    for number in [1, 7] {
      try folder.write(record(number, modified: changed), to: "served/X-\(number).json")
    }
    try folder.write("", to: "log")
    #expect(try update().output == "imported osv (osv): 2 records\n")
    let log = try text("log")
    #expect(
      log.contains("/X-7.json") && log.contains("/X-1.json") && !log.contains("X-0")
        && !log.contains("all.tar"))
    let index = folder.path + "/cache/assay/advisories.db"
    #expect(try assay("query", "advisories", "--index", index, "p", "7.0").output == "X-7\n")
    #expect(try assay("query", "advisories", "--index", index, "p", "0").output == "X-0\n")
    #expect(try assay("feeds", "status").output.contains("osv (osv): 4 records, newest \(changed)"))
    #expect(try update().output == "unchanged osv (osv): 4 records\n")
    try folder.write("<html>\n502\n</html>\n", to: "served/modified_id.csv")
    let refused = try update()
    #expect(refused.code == 3 && refused.errors.contains("line 1: "))
    #expect(try assay("feeds", "verify").code == 0)
  }

  @Test(
    "what cannot be fetched, or is no feed, keeps the old one", arguments: ["", "<html>502</html>", "404"])
  func failures(_ answer: String) throws {
    try serve(3)
    #expect(try update().code == 0)
    let before = try folder.bytes("cache/assay/advisories.db")
    if answer == "404" {
      try FileManager.default.removeItem(atPath: folder.path + "/served/all.tar")
    } else {
      try folder.write(answer, to: "served/all.tar")
    }
    let outcome = try update()
    #expect(outcome.code == 3 && outcome.errors.contains("error: "))
    #expect(try folder.bytes("cache/assay/advisories.db") == before)
  }

  @Test("without feeds in the policy the usual ones are fetched, and those of the base images")
  func usual() throws {
    try setPolicy("")
    try folder.write(
      "FROM python:3.12-slim-bookworm\nFROM registry.example/rockylinux:9\nFROM oraclelinux:9\n",
      to: "project/Dockerfile")
    try folder.write("", to: "served/empty")
    let outcome = try update()
    #expect(outcome.code == 3)
    let log = try text("log")
    for address in [
      "/PyPI/all.zip", "/Debian/all.zip", "/Rocky%20Linux/all.zip", "/com.oracle.elsa-all.xml.bz2",
      "/known_exploited_vulnerabilities.json", "/epss_scores-current.csv.gz",
    ] { #expect(log.contains(address), "\(address)") }
    #expect(!log.contains("/Alpine/"))
    let unknown = try assay("feeds", "update", "absent", "--path", folder.path + "/project")
    #expect(
      unknown.errors.contains(
        "known feeds: osv-pypi, osv-debian, osv-rocky-linux, oracle-oval, cisa-kev, first-epss"))
  }

  @Test("the catalogue and the scores are told by their content")
  func exploitation() throws {
    try setPolicy("")
    let catalogue = try Fixtures.bytes("rules/exploited-vulnerability/fires/feeds/kev.json")
    let scores =
      "#model_version:v1,score_date:2026-07-22T00:00:00Z\ncve,epss,percentile\nCVE-2026-1000,0.5,0.9\n"
    try folder.write(
      String(decoding: catalogue, as: UTF8.self),
      to: "served/sites/default/files/feeds/known_exploited_vulnerabilities.json")
    try folder.write(scores, to: "served/epss_scores-current.csv.gz")
    let outcome = try assay(
      "feeds", "update", "cisa-kev", "first-epss", "--path", folder.path + "/project")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output == "imported cisa-kev (kev): 1 record\nimported first-epss (epss): 1 record\n")
  }

  @Test("an unknown feed, http, and two feeds of one name are configuration errors")
  func configuration() throws {
    #expect(try assay("feeds", "update", "absent", "--path", folder.path + "/project").code == 2)
    for feeds in [
      #"[{ name = "a", url = "http://files.example/a" }]"#, #"[{ name = "a" }]"#,
      #"[{ name = "../a", url = "https://f" }]"#,
      #"[{ name = "a", url = "https://f" }, { name = "a", url = "https://g" }]"#,
      #"[{ name = "a", url = "https://f", x = 1 }]"#,
    ] {
      try setPolicy("feeds = " + feeds)
      #expect(try update().code == 2)
    }
  }
}
