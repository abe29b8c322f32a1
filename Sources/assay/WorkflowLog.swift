/// The log of GitHub's and Forgejo's runners, in which any line may be a command.
enum WorkflowLog {
  /// Text in which no line is taken for a command: nobody can guess the word that ends it.
  static func guarded(_ bytes: [UInt8]) -> [UInt8] {
    guard Console.environment("GITHUB_ACTIONS") == "true" else { return bytes }
    let token = "assay-\(UInt64.random(in: .min ... .max))"
    return Array("::stop-commands::\(token)\n".utf8) + bytes + Array("::\(token)::\n".utf8)
  }
}
