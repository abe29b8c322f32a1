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
      ("Title (#9)\r\n\r\nbody\r\n", 9),
      ("Merge branch 'x' into 'main'\r\n\r\nT\r\n\r\nSee merge request g/p!10\r\n", 10),
      ("T\r\n\r\nReviewed-on: https://f.example/a/b/pulls/11\r\nReviewed-by: Bob <b@x>\r\n", 11),
      ("Merge pull request 'T' (#17) from a/b(#7) into main\n", 17),
      ("Merge pull request 'a' (#1) b' (#18) from x into main\n", 18),
      ("Pull request #19: T\n\nMerge in P/r from x to main\n\n* commit 'abc':\n  T\n", 19),
      ("\n \nT (#20)\n", 20),
      ("T\n\nPR-URL: https://h.example/o/p/pull/21#issuecomment-5\n", 21),
      ("T\n\nPR-URL: https://h.example/o/p/pull/22?x=1\n", 22),
      ("T\n\nPR-URL: <https://h.example/o/p/pull/23>\n", 23),
      ("T\n\nPR-URL: https://h.example/o/p/pull/24/files\nReviewed-By: B <b@x>\n", 24),
      ("T\n\nPR-URL: o/p#25\n(cherry picked from commit abc)\n", 25),
      ("T\n\nPull-Request: !26\n", 26),
      (
        "Merge branch 'x' into 'main'\n\nT\n\nSee merge request https://l.example/g/p/-/merge_requests/27\n\n"
          + "Approved-by: B <b@x>\n", 27
      ),
      ("T\n\nReviewed-on: https://f.example/a/b/pulls/28\n\nwords at the end\n", nil),
      ("T\n\nundo what came by\nReviewed-on: https://f.example/a/b/pulls/38\nlast week\n", nil),
      ("T\n\nas before: see\nSee merge request g/p!3\n", nil),
      ("Reviewed-on: https://f.example/a/b/pulls/39\n", nil),
      ("direct (#0)\n", nil),
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
    let prose = MergeMessage.read("Title\r\n\r\nReviewed-by: nobody, as\r\nit was late\r\n")
    #expect(prose.reviewers.isEmpty && prose.subject == "Title")
  }

  @Test("a subject is copied without the credentials in it")
  func credentials() {
    let reference = MergeMessage.read("use https://ci:hunter2@index.example/simple?token=t0k (#1)\n")
    #expect(reference.subject == "use https://index.example/simple (#1)" && reference.number == 1)
  }
}
