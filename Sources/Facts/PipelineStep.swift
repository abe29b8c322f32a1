package import Syntax

/// One step of a pipeline: what it runs, and whether its failure counts.
package struct PipelineStep: Sendable {
  /// What a shell is given, line by line.
  package let commands: [String]
  /// The image or action that runs by itself.
  package let program: String?
  /// What makes its failure pass, as written; nil where a failure fails the pipeline.
  package let pardon: String?
  /// Whether changes never run it: it is switched off, or waits for a tag, a date or a person.
  package let isOff: Bool
  /// Whether the shell fails where any command of a pipe does.
  package let hasPipefail: Bool
  package let location: SourceLocation

  package init(
    commands: [String], program: String?, pardon: String?, isOff: Bool = false, hasPipefail: Bool = false,
    location: SourceLocation
  ) {
    self.commands = commands
    self.program = program
    self.pardon = pardon
    self.isOff = isOff
    self.hasPipefail = hasPipefail
    self.location = location
  }
}

extension Inventory {
  /// The files of pipelines and of actions, whose commands a pipeline runs.
  package var pipelineFiles: Set<String> {
    let formats: Set = ["woodpecker", "workflow", "action", "gitlab-ci"]
    return Set(files.lazy.filter { formats.contains($0.format) }.map(\.path))
  }
}
