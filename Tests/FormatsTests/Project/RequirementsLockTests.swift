import Facts
import Formats
import Standards
import Testing

@Suite("Requirements files as locks")
struct RequirementsLockTests {
  private static let compiled = """
    anyio==4.4.0
        # via httpx
    httpx[http2]==0.27.0 \\
        --hash=sha256:0000000000000000000000000000000000000000000000000000000000000001
        # via
        #   -r requirements.in
        #   tool
    h2==4.1.0 ; python_version >= "3.9"  # via httpx
    idna==3.7
        # via
        #   anyio
        #   httpx
        #   -c limits.txt
    tool @ git+https://git.example/tool@1111111111111111111111111111111111111111
        # via demo (pyproject.toml)
    lone==1
        # via elsewhere

    """

  @Test("`# via` comments are the graph: parents are edges, files and projects ask")
  func compiled() throws {
    let inventory = try readFiles([("requirements.txt", Self.compiled)])
    #expect(
      inventory.packageLines == [
        "1 anyio@4.4.0 index (runtime)", "3 httpx@0.27.0 index direct (runtime)",
        "8 h2@4.1.0 index (runtime)",
        "9 idna@3.7 index (runtime)", "14 tool git direct (runtime)", "16 lone@1 index direct (runtime)",
      ])
    #expect(
      inventory.edgeLines == [
        "httpx@0.27.0 > anyio@4.4.0", "tool > httpx@0.27.0[http2]",
        "httpx@0.27.0 > h2@4.1.0 ; python_version >= \"3.9\"", "anyio@4.4.0 > idna@3.7",
        "httpx@0.27.0 > idna@3.7",
      ])
    #expect(inventory.locks.first?.packages.map(\.hashes.count) == [0, 1, 0, 0, 0, 0])
    #expect(inventory.locks.first?.packages[4].source.commit?.hasPrefix("1111") == true)
  }

  @Test(
    "without `# via` every pin is asked for, in the scope of the file",
    arguments: [
      (
        "requirements.txt", "a==1\nb>=2\nc===3\nd==4.*\n",
        ["1 a@1 index direct (runtime)", "3 c@3 index direct (runtime)"]
      ),
      ("dev-requirements.txt", "a==1\n", ["1 a@1 index direct (group:dev-requirements)"]),
      (
        "requirements.txt", "a==1 ; os_name == 'nt'\na==2 ; os_name != 'nt'\n",
        ["1 a@1 index direct (runtime)", "2 a@2 index direct (runtime)"]
      ),
      ("requirements.txt", "a>=1\nb @ https://files.example/b.zip\n", []),
      ("requirements.in", "a==1\n", []), ("constraints.txt", "a==1\n", []),
    ])
  func pins(_ path: String, _ text: String, _ expected: [String]) throws {
    let inventory = try readFiles([(path, text)])
    #expect(inventory.packageLines == expected)
    #expect(inventory.locks.allSatisfy { !$0.hasEdges })
  }

  @Test("a name on many lines and many children costs no more than its cap")
  func hostile() throws {
    let parents = (0..<2000).map { "p==\($0)\n" }.joined()
    let children = (0..<2000).map { "c\($0)==1\n    # via p\n" }.joined()
    let lock = try #require(try readFiles([("requirements.txt", parents + children)]).locks.first)
    #expect(lock.packages.count == 4000 && lock.edges.count == 2000 * 16)
  }

  @Test("a package that names itself, and a cycle, end")
  func cycles() throws {
    let text = "a==1\n    # via a\nb==1\n    # via c\nc==1\n    # via b\n"
    let inventory = try readFiles([("requirements.txt", text)])
    #expect(inventory.edgeLines == ["c@1 > b@1", "b@1 > c@1"])
  }
}
