import Syntax
import Testing

@Suite("Counting")
struct CountingTests {
  @Test(
    "one thing is named in the singular, and others in the plural",
    arguments: [
      (0, "file", "0 files"), (1, "file", "1 file"), (2, "file", "2 files"), (1, "advisory", "1 advisory"),
      (3, "advisory", "3 advisories"), (3, "day", "3 days"), (2, "patch", "2 patches"),
      (11, "locked package", "11 locked packages"),
    ])
  func words(_ count: Int, _ noun: String, _ expected: String) {
    #expect(counted(count, noun) == expected)
    #expect(counted(count, "blocking", "blocking") == "\(count) blocking")
  }
}
