import Standards
import Syntax
import Testing

@Suite("PEP 508 requirements")
struct RequirementTests {
  /// A requirement as written and its name, extras, specifiers, URL and marker, empty where there is none.
  struct Row: Sendable {
    let written: String
    let parts: [String]

    init(_ written: String, _ parts: String...) {
      self.written = written
      self.parts = parts
    }
  }

  // The first six are examples of the clause "Examples".
  @Test(
    "all forms of the grammar are read",
    arguments: [
      Row("A", "a", "", "", "", ""), Row("A.B-C_D", "a-b-c-d", "", "", "", ""),
      Row("name<=1", "name", "", "<=1", "", ""),
      Row("name>=3,<2", "name", "", "<2,>=3", "", ""),
      Row("name@http://foo.com", "name", "", "", "http://foo.com", ""),
      Row(
        "name [fred,bar] @ http://foo.com ; python_version=='2.7'",
        "name",
        "bar,fred",
        "",
        "http://foo.com",
        #"python_version == "2.7""#
      ),
      Row(
        "requests [security,tests] >= 2.8.1, == 2.8.* ; python_version < \"2.7\"",
        "requests",
        "security,tests",
        "==2.8.*,>=2.8.1",
        "",
        #"python_version < "2.7""#
      ),
      Row("a (>=1 , <2)", "a", "", "<2,>=1", "", ""), Row("a()", "a", "", "", "", ""),
      Row("a[]", "a", "", "", "", ""),
      Row("a>=1,", "a", "", ">=1", "", ""), Row("\ta \t==\n1.0 ", "a", "", "==1.0", "", ""),
      Row("a[B_c,b.C]", "a", "b-c", "", "", ""), Row("a;extra=='X'", "a", "", "", "", #"extra == "x""#),
      Row("a @ file:///b;c", "a", "", "", "file:///b;c", ""), Row("a===x,>=1", "a", "", "===x,>=1", "", ""),
      Row("a===1.0-b;os_name=='c'", "a", "", "===1.0-b", "", #"os_name == "c""#),
      Row("a~=1.4.2", "a", "", "~=1.4.2", "", ""),
    ]
  )
  func reads(row: Row) throws {
    let requirement = try Requirement(parsing: row.written)
    let extras = requirement.extras.map(\.text).joined(separator: ",")
    #expect(
      [
        requirement.name.text, extras, requirement.specifiers.description, requirement.url ?? "",
        requirement.marker?.description ?? "",
      ] == row.parts
    )
    #expect(requirement.isUnconstrained == (row.parts[2].isEmpty && row.parts[3].isEmpty))
  }

  @Test(
    "a fault is told at its place, with what was expected",
    arguments: [
      ("", 0, "name of a distribution"), ("-a", 0, "name of a distribution"), ("a-", 0, "letter or digit"),
      ("a b", 2, "`@`"), ("a 1.0", 2, "version operator"), ("a[b", 3, "`]`"),
      ("a[b c]", 4, "`]`"),
      ("a[b,]", 4, "name of an extra"), ("a @", 3, "URL"), ("a @ u v", 6, "after the URL"),
      ("a>=", 3, "missing"),
      ("a>=1.0 <2", 7, "`,`"), ("a (>=1", 2, "not closed"), ("a (>=1]", 6, "not a version"),
      ("a>=1.0+x", 1, "local version"), ("a~=1", 1, "at least two"), ("a>=1.*", 1, "`.*`"),
      ("a;", 2, "marker variable"),
      ("a>=1.0\n", 6, "not a version"), ("a==1.0; pyton_version>'3'", 8, "pyton_version"),
      ("naïve", 2, "version operator"),
      ("a>1,,<2", 4, "`,`"), ("https://files.example/a.whl", 5, "version operator"),
    ]
  )
  func faults(written: String, offset: Int, message: String) throws {
    let error = try #require(throws: ParseError.self) { try Requirement(parsing: written) }
    #expect(error.message.contains(message), "\(error.message)")
    #expect(error.span.start == offset, "\(error)")
    #expect(error.span.end <= written.utf8.count)
  }

  @Test("the name is kept as written, and the rest printed in normal form")
  func prints() throws {
    let requirement = try Requirement(parsing: "Flask_SQLAlchemy [B,a] ( >=1 ) ; os.name == 'nt'")
    #expect(requirement.rawName == "Flask_SQLAlchemy")
    #expect(requirement.description == #"Flask_SQLAlchemy[a,b]>=1; os_name == "nt""#)
    #expect(try Requirement(parsing: "a @ u ;os_name=='nt'").description == #"a @ u ; os_name == "nt""#)
  }

  @Test("printing is the inverse of parsing", arguments: [1, 2] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var random = RandomPythonText(seed: seed)
    for _ in 0..<500 {
      let text = random.requirement()
      let requirement = try Requirement(parsing: text)
      #expect(try Requirement(parsing: requirement.description) == requirement, "seed \(seed): \(text)")
    }
  }

  @Test("whatever the bytes, an error lies inside them", arguments: [1, 2, 3] as [UInt64])
  func corruption(seed: UInt64) {
    var random = RandomPythonText(seed: seed)
    for _ in 0..<1000 {
      let bytes = random.mutated(random.requirement())
      do throws(ParseError) {
        _ = try Requirement(parsing: bytes)
      } catch {
        let isInside = 0 <= error.span.start && error.span.start <= error.span.end
        #expect(isInside && error.span.end <= bytes.count, "seed \(seed): \(bytes)")
      }
    }
  }
}
