import Facts
import Syntax

extension ImageRows {
  /// What one step of a pipeline runs; `pardon` is what makes its failure pass.
  mutating func appendStep(commands: YAMLValue?, program: YAMLValue?, pardon: String?) {
    let lines = (commands?.scalars ?? []).flatMap { ($0.string ?? "").split(separator: "\n") }
    let isProgram = program?.string != nil
    guard let place = isProgram ? program : commands, isProgram || !lines.isEmpty else { return }
    append(
      PipelineStep(
        commands: lines.map(String.init), program: program?.string, pardon: pardon,
        location: source.location(of: place.span)))
  }
}

extension YAMLValue {
  /// Whether the text is `true`; an expression is not.
  var isTrue: Bool { string?.lowercased() == "true" }
}
