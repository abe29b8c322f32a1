import ArgumentParser
import AssayKit
import Facts
import Reporting
import Standards
import Syntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Data on standard output, talk on standard error.
enum Console {
  /// What standard output did not take.
  struct LostOutput: Error {
    let reason: ConfigurationError
  }

  static func write(_ text: String) throws(LostOutput) { try write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) throws(LostOutput) {
    do {
      try StandardStreams.writeOutput(bytes)
    } catch {
      throw LostOutput(reason: error)
    }
  }

  /// After the last byte.
  static func close() throws(LostOutput) {
    do {
      try StandardStreams.closeOutput()
    } catch {
      throw LostOutput(reason: error)
    }
  }

  static func note(_ text: String) { StandardStreams.note(text) }

  /// What could not be read or judged, with what to do; what several rules say of one place, once.
  static func note(_ problems: [NotEvaluated]) {
    var told = Set<String>()
    for row in problems {
      let place = [row.file ?? row.subject, row.line.map(String.init)].compactMap { $0 }.joined(
        separator: ":")
      let reason = TerminalSafety.visible("error: \(place): \(row.reason)")
      let text = reason + "\n" + (row.remedy.map { "  help: \(TerminalSafety.visible($0))\n" } ?? "")
      if told.insert(text).inserted { note(text) }
    }
  }

  /// Ends with exit code 2, or 3 for what cannot be read; on standard output as JSON where that format was asked for.
  static func fail(_ error: ConfigurationError) -> Never {
    let code = error.isUnreadable ? ExitCode.incomplete : .usage
    do {
      if isJSONRequested { try write(errorDocument(error, code)) }
    } catch {
      note(error.reason.diagnostic)
    }
    note(error.diagnostic)
    AssayCommand.exit(withError: code)
  }

  /// Ends with exit code 2; there is nothing on which more could be printed.
  static func fail(_ error: LostOutput) -> Never {
    note(error.reason.diagnostic)
    AssayCommand.exit(withError: ExitCode.usage)
  }

  private static var isJSONRequested: Bool {
    let arguments = CommandLine.arguments
    return arguments.contains("--format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  private static func errorDocument(_ error: ConfigurationError, _ code: ExitCode) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("schema")
      writer.value("assay.error/1")
      writer.key("code")
      writer.value(Int(code.rawValue))
      writer.key("message")
      writer.value(error.message)
      writer.key("file")
      writer.value(error.file)
      writer.key("line")
      writer.value(error.line)
    }
    writer.endDocument()
    return writer.bytes
  }

  /// All of standard input.
  static func readInput() throws(ConfigurationError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { systemRead(STDIN_FILENO, $0, buffer.count) } ?? 0
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw ConfigurationError(
          "this cannot be read: \(String(cString: strerror(errno)))", file: "standard input",
          remedy: "give it a file or a pipe")
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The width and colour for standard output: `--color`, then `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR`, the terminal.
  static func style(_ choice: ColorChoice) -> TextStyle {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return TextStyle(
      width: width(isTerminal: isTerminal),
      isColoured: usesColor(choice, isTerminal: isTerminal)
    )
  }

  private static func usesColor(_ choice: ColorChoice, isTerminal: Bool) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let value = environment("NO_COLOR"), !value.isEmpty { return false }
    for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] {
      if let value = environment(name), !value.isEmpty, value != "0" { return true }
    }
    return environment("CLICOLOR") != "0" && isTerminal && environment("TERM") != "dumb"
  }

  private static func width(isTerminal: Bool) -> Int {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return min(columns, 200) }
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return min(Int(size.ws_col), 140)
  }

  /// Today in UTC.
  static var today: Int { now / 86_400 }

  /// Seconds since 1970-01-01.
  static var now: Int { Int(time(nil)) }

  static var moment: UTCTime { UTCTime(secondsSinceEpoch: now) }
}

private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer, Int) -> Int = { read($0, $1, $2) }

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case always, never, auto
}
