import Foundation
import TestSupport
import Testing

/// `--output FORMAT=FILE`, whatever the file is.
@Suite("Output files")
struct OutputFileTests {
  private static let start = "{\n  \"schema\": \"assay.check/1\""

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("httpx\n", to: "requirements.txt")
  }

  private func shell(_ line: String, _ file: String) throws -> Outcome {
    try Program.shell(
      line, ["check", "--as-of", "2026-07-24", "--output", "json=\(file)"], folder: folder.path)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes(name), as: UTF8.self)
  }

  private func kind(_ name: String) throws -> FileAttributeType? {
    try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")[.type] as? FileAttributeType
  }

  @Test("a pipe is written, by its name or its number")
  func pipes() throws {
    let named = try shell(#"mkfifo p; cat p > copy & "$ASSAY" "$@"; code=$?; wait; exit $code"#, "p")
    #expect(named.code == 1 && named.errors.isEmpty)
    #expect(try text("copy").hasPrefix(Self.start) && text("copy").hasSuffix("}\n"))
    #expect(try kind("p") != .typeRegular)
    for path in ["/dev/fd/3", "/proc/self/fd/3"] {
      let numbered = try shell(#"{ "$ASSAY" "$@" 3>&1 >/dev/null; } | cat"#, path)
      #expect(numbered.output == (try text("copy")), "\(path)")
    }
  }

  @Test("a stream that is a file goes on where it is")
  func streams() throws {
    try folder.write("before\n", to: "log")
    #expect(try shell(#""$ASSAY" "$@" >> log"#, "/dev/stdout").code == 1)
    #expect(try text("log").hasPrefix("before\n" + Self.start))
    #expect(
      try text("log").contains("unpinned-requirement\n") || text("log").contains("unpinned-requirement "))
    #expect(try shell(#""$ASSAY" "$@""#, "/dev/fd/9").errors.contains("Bad file descriptor"))
  }

  @Test("links are followed, to a file or to where one is to be")
  func links() throws {
    try folder.write("old", to: "old.json")
    let line = #"chmod 600 old.json; ln -s old.json a; ln -s a b; ln -s sub/new.json c; "$ASSAY" "$@""#
    #expect(try shell(line, "b").code == 1)
    #expect(try kind("a") == .typeSymbolicLink && kind("b") == .typeSymbolicLink)
    #expect(try text("old.json").hasPrefix(Self.start))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/old.json")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try shell(#""$ASSAY" "$@""#, "c").code == 1)
    #expect(try kind("c") == .typeSymbolicLink && text("sub/new.json").hasPrefix(Self.start))
    let round = try shell(#"ln -s y x; ln -s x y; "$ASSAY" "$@""#, "x")
    #expect(round.code == 2 && round.errors.contains("x: this cannot be written: Too many levels"))
  }

  @Test(
    "what cannot be a file is refused, and leaves nothing", arguments: [".", "sub", "new/", "-", "c.json/x"])
  func refused(_ file: String) throws {
    for name in ["c.json", "c.json.part", "sub.part", "sub/.part"] { try folder.write("mine", to: name) }
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    let outcome = try shell(#""$ASSAY" "$@""#, file)
    #expect(outcome.code == 2 && outcome.errors.contains("\n  help: "))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
    #expect(try shell(#""$ASSAY" "$@""#, "c.json").code == 1)
    #expect(try text("c.json.part") == "mine")
  }

  @Test("a name that is not UTF-8 is refused")
  func bytes() throws {
    let line = #"exec "$ASSAY" inventory --output "json=$(printf 'x\377').json""#
    let outcome = try Program.shell(line, [], folder: folder.path)
    #expect(outcome.code == 2 && outcome.errors.contains("argument 3 is not UTF-8"))
    #expect(try TemporaryFolder.names(folder.path) == ["requirements.txt"])
  }

  @Test("an answer is shown also where its file cannot be written; as JSON the error is the one document")
  func answers() throws {
    #expect(try shell(#""$ASSAY" "$@""#, "sub/../.").output.contains("unpinned-requirement"))
    let json = try shell(#""$ASSAY" "$@" --format json"#, ".")
    #expect(try json.json()["schema"] as? String == "assay.error/1")
  }
}
