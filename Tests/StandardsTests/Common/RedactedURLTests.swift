import Standards
import Testing

@Suite("Redacted URLs")
struct RedactedURLTests {
  @Test(
    "a credential never shows",
    arguments: [
      "https://user:CANARY@index.example/simple", "https://CANARY@index.example/simple",
      "https://user:CANARY@decoy@index.example/x", "https://index.example/x?token=CANARY",
      "https://user:pa/CANARY@index.example/x", "git+https://CANARY:x@git.example/a@main",
      "git+ssh://git:CANARY@git.example/a.git", "user:CANARY@index.example/simple",
      "//CANARY@index.example/x",
      "https://index.example/x#token=CANARY", "https://index.example/x#egg=a&token=CANARY",
      "https://u:CANARY%40x@index.example:8080/y", "https://u:CANARY@[::1]:80/y",
    ])
  func credentials(_ url: String) {
    #expect(!RedactedURL(url).text.contains("CANARY"))
  }

  @Test(
    "a message keeps its words, and of its URLs no credential",
    arguments: [
      ("`foo @ https://u:CANARY@files.example/a b` is wrong", "`foo @ https://files.example/a b` is wrong"),
      (
        "--index-url=https://CANARY@index.example/x\tand //CANARY@h",
        "--index-url=https://index.example/x\tand //h"
      ),
      ("http://a.example/x?q=CANARY\nhttps://b.example", "http://a.example/x\nhttps://b.example"),
      ("a // b / c", "a // b / c"), ("/", "/"), ("", ""), ("git@host.example:a/b", "git@host.example:a/b"),
    ])
  func messages(_ message: String, _ expected: String) {
    #expect(RedactedURL.redacting(message) == expected)
  }

  @Test(
    "what names the distribution stays",
    arguments: [
      ("https://index.example/simple/", "https://index.example/simple/"),
      ("git+https://git.example/a.git@v1.0", "git+https://git.example/a.git@v1.0"),
      (
        "git+https://u:p@git.example/a#subdirectory=b&egg=c", "git+https://git.example/a#subdirectory=b&egg=c"
      ),
      ("https://u:p@host.example:8443/a.whl?x=1#sha256=00", "https://host.example:8443/a.whl#sha256=00"),
      ("git+https://u:p@git.example/a.git@v1", "git+https://git.example/a.git@v1"),
      ("../local/path", "../local/path"), ("", ""),
    ])
  func rest(_ url: String, _ expected: String) {
    #expect(RedactedURL(url).text == expected)
  }
}
