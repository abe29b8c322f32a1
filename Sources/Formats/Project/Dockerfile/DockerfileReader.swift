package import Facts
import Standards
package import Syntax

/// Reads a Dockerfile: stages, images, build arguments and what its `RUN` instructions install.
///
/// Source: BuildKit's Dockerfile reference, https://docs.docker.com/reference/dockerfile/
package enum DockerfileReader {
  package static func read(
    _ source: SourceFile,
    limits: ParseLimits = .standard
  ) throws(ParseError) -> Inventory {
    try limits.checkSize(source.bytes.count)
    let directives = ParserDirectives(source)
    var instructions: [DockerfileInstruction] = []
    var problems = directives.problems
    var lexer = DockerfileLexer(source, escape: directives.escape)
    do throws(ParseError) {
      while let instruction = try lexer.nextInstruction() {
        guard instructions.count < limits.maximumItems else {
          throw ParseError(.limit, "more than \(limits.maximumItems) instructions", at: instruction.span)
        }
        instructions.append(instruction)
      }
    } catch {
      // What stands before an open here-document is read all the same.
      guard error.code == .syntax else { throw error }
      problems.append(error)
    }
    var build = DockerfileBuild(source: source, directives: directives)
    build.read(instructions)
    build.report(problems)
    return build.inventory
  }
}
