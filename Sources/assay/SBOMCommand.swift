import ArgumentParser
import AssayKit
import Facts
import Reporting

struct SBOMCommand: ParsableCommand {
  enum Formats: OutputFormats {
    static let names = ["cyclonedx"]
  }

  static let configuration = CommandConfiguration(
    commandName: "sbom",
    abstract: "Prints a software bill of materials: CycloneDX 1.6.",
    discussion: """
      EXAMPLES
        assay sbom > bom.json
        assay sbom services/api --output cyclonedx=bom.json

      What could not be read is told on standard error and in the document, which is `incomplete` then: exit code 3.
      """
  )

  @OptionGroup var project: ProjectOptions

  @OptionGroup var outputs: OutputOptions<Formats>

  @OptionGroup var day: DayOptions

  func run() throws {
    let snapshot = try project.scan().snapshot()
    project.common.noteFiles(snapshot.inventory.files)
    try outputs.write(project.common.style) { name, _ in
      name == "cyclonedx" ? CycloneDXBOM.render(snapshot) : nil
    }
    project.common.noteIncomplete(snapshot.inventory.notEvaluated, besides: outputs.format)
    if snapshot.inventory.files.isEmpty { throw ExitCode.nothingToCheck }
    if !snapshot.inventory.notEvaluated.isEmpty { throw ExitCode.incomplete }
  }
}
