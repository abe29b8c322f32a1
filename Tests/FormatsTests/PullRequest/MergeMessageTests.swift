import Facts
import Formats
import Testing

/// The forms in which forges write of pull requests.
@Suite("Messages of merges")
struct MergeMessageTests {
  @Test(
    "the number of the pull request",
    arguments: [
      ("Merge pull request #12 from octo/topic\n\nTitle\n", 12),
      ("Title (#34)\n\n* one\n* two (#1)\n", 34),
      (
        "Merge pull request 'Fix (#1) it' (#56) from ann/fix into main\n\nReviewed-on: https://f.example/o/r/pulls/56\n",
        56
      ),
      ("Title\n\nReviewed-on: https://f.example/o/r/pulls/78\nReviewed-by: Bob <b@f.example>\n", 78),
      ("Merge branch 'topic' into 'main'\n\nTitle\n\nSee merge request group/project!90\n", 90),
      ("Title (!91)\n", 91),
      ("Merged PR 1234: Title\n", 1234),
      ("Merged in topic (pull request #5)\n", 5),
      ("Title\n\nPR-URL: https://h.example/o/r/pull/6\n", 6),
      ("Revert \"Title (#7)\" (#8)\r\n", 8),
      ("Merge branch 'topic'\n", nil),
      ("Revert \"Title (#7)\"\n", nil),
      ("Fix #9\n", nil),
      ("Title (#x)\n", nil),
      ("Title (#99999999999999999999)\n", nil),
      ("", nil),
    ] as [(String, Int?)])
  func number(_ message: String, _ number: Int?) {
    #expect(MergeMessage.read(message).number == number)
  }

  @Test("whom trailers name as reviewers")
  func reviewers() {
    let reference = MergeMessage.read("Title (#1)\n\nReviewed-by: Bob B <b@f.example>\nreviewed-by: Cy\n")
    #expect(reference.reviewers == ["Bob B", "Cy"] && reference.subject == "Title (#1)")
  }
}
