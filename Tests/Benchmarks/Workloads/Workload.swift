import Facts
import Formats
import Syntax

/// Work whose time is to grow in step with its input.
struct Workload: Sendable {
  let name: String
  /// Makes the input for a scale of 1, 10 or 100; the work on it is what is timed. Its result only keeps it alive.
  let prepare: @Sendable (_ scale: Int, _ seed: Int) -> () -> Int
  /// What a scale of 1 may take, where the speed itself is promised; other scales in proportion.
  let maximumMilliseconds: Double?

  init(
    name: String, maximumMilliseconds: Double? = nil,
    prepare: @escaping @Sendable (_ scale: Int, _ seed: Int) -> () -> Int
  ) {
    self.name = name
    self.maximumMilliseconds = maximumMilliseconds
    self.prepare = prepare
  }

  static let all: [Workload] = documents + locks + standards + facts + graphs
}

extension Workload {
  /// A value from a generated input, which must be valid.
  static func read<Value>(_ parse: () throws(ParseError) -> Value) -> Value {
    do throws(ParseError) {
      return try parse()
    } catch {
      preconditionFailure("a generated input is refused: \(error.message)")
    }
  }

  /// What a project format makes of a generated file.
  static func inventory(_ source: SourceFile) -> Inventory {
    guard let format = ProjectFormat.format(ofPath: source.path) else {
      preconditionFailure("no format reads \(source.path)")
    }
    let inventory = read { () throws(ParseError) in try format.read(source, .standard) }
    precondition(inventory.notEvaluated.isEmpty, "a generated \(source.path) is not read whole")
    return inventory
  }
}
