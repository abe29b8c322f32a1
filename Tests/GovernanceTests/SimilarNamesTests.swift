import Governance
import Standards
import Testing

@Suite("names that are easily taken for others")
struct SimilarNamesTests {
  private func similar(_ name: String) throws -> SimilarNames {
    SimilarNames(of: try #require(DistributionName(name)))
  }

  @Test(
    "a slip of the hand, of the eye and of the mind is seen",
    arguments: [
      ("reqeusts", "requests", "two letters swapped"),
      ("requets", "requests", "one letter less"),
      ("requestss", "requests", "one letter more"),
      ("rrequests", "requests", "one letter more"),
      ("requesta", "requests", "one letter differs"),
      ("pythondateutil", "python-dateutil", "the same but for separators"),
      ("python-date-util", "python-dateutil", "the same but for separators"),
      ("nurnpy", "numpy", "letters that look alike"),
      ("c1ick", "click", "letters that look alike"),
      ("python-requests", "requests", "the same with a word added"),
      ("requests3", "requests", "the same with a word added"),
      ("Requests-Official", "requests", "the same with a word added"),
    ])
  func slips(_ name: String, _ popular: String, _ reason: String) throws {
    let similar = try similar(name)
    #expect(similar.rank == nil)
    let match = try #require(similar.matches.first { $0.name == popular }, "\(similar.matches)")
    #expect(match.reason == reason && match.rank > 0)
  }

  @Test(
    "a popular name is near none, however near it is",
    arguments: ["requests", "urllib3", "boto", "boto3", "Typing_Extensions", "pytest-cov"])
  func popular(_ name: String) throws {
    let similar = try similar(name)
    #expect(similar.matches.isEmpty && similar.rank != nil)
  }

  @Test(
    "names of their own are near none, nor are short ones",
    arguments: ["harbour-lantern", "six1", "abc", "requests-but-quite-another", "zzzzzzzz"])
  func others(_ name: String) throws {
    let similar = try similar(name)
    #expect(similar.matches.isEmpty && similar.rank == nil, "\(similar.matches)")
  }

  @Test("the most used comes first, and every match is among the most used")
  func order() throws {
    for name in ["requesta", "pytests", "flaskk", "djang0"] {
      let matches = try similar(name).matches
      #expect(!matches.isEmpty && matches.map(\.rank) == matches.map(\.rank).sorted())
      #expect(matches.allSatisfy { (1...SimilarNames.count).contains($0.rank) })
    }
  }

  @Test("the list says of when it is")
  func date() {
    #expect(SimilarNames.count == 5000 && SimilarNames.date.wholeMatch(of: /20\d\d-\d\d/) != nil)
  }
}
