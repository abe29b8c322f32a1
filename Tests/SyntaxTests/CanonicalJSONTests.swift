import Syntax
import Testing

@Suite("CanonicalJSON")
struct CanonicalJSONTests {
  @Test(
    "keys are sorted, blanks left out, and only what must be is escaped",
    arguments: [
      (
        "{ \"b\" : [1, 2.50, true, null, {}], \"a\" : {\"c\": []} }",
        "{\"a\":{\"c\":[]},\"b\":[1,2.50,true,null,{}]}"
      ),
      ("[\"\\u00e9\\/\\u0007\\n\\\"\\\\\"]", "[\"é/\\u0007\\n\\\"\\\\\"]"),
      ("\"text\"", "\"text\""),
    ]
  )
  func forms(document: String, expected: String) throws {
    let root = try JSONReader.read(SourceFile(path: "x.json", text: document)).root
    #expect(String(decoding: CanonicalJSON.bytes(of: root), as: UTF8.self) == expected)
  }
}
