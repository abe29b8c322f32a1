internal import Facts
internal import Syntax

extension JSONWriter {
  mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  mutating func member(_ key: String, _ value: Int?) {
    self.key(key)
    self.value(value)
  }

  mutating func member(_ key: String, _ value: Double?) {
    self.key(key)
    self.value(value)
  }

  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    self.value(value)
  }

  mutating func strings(_ key: String, _ values: [String]) {
    self.key(key)
    array(values)
  }

  mutating func null() { value(String?.none) }

  /// An array with one element for each row.
  mutating func rows<Row>(_ key: String, _ rows: [Row], _ write: (inout JSONWriter, Row) -> Void) {
    self.key(key)
    array { writer in for row in rows { write(&writer, row) } }
  }

  mutating func notEvaluated(_ row: NotEvaluated) {
    object { writer in
      writer.member("subject", row.subject)
      writer.member("file", row.file)
      writer.member("line", row.line)
      writer.member("rule", row.rule)
      writer.member("reason", row.reason)
      writer.member("remedy", row.remedy)
    }
  }
}
