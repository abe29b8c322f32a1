package import Syntax

/// One step of a pipeline: what it runs, and whether its failure counts.
package struct PipelineStep: Sendable {
  /// What a shell is given, line by line.
  package let commands: [String]
  /// The image or action that runs by itself.
  package let program: String?
  /// What makes its failure pass, as written; nil where a failure fails the pipeline.
  package let pardon: String?
  package let location: SourceLocation

  package init(commands: [String], program: String?, pardon: String?, location: SourceLocation) {
    self.commands = commands
    self.program = program
    self.pardon = pardon
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
