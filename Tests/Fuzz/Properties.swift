import Glibc
import Syntax

/// Ends the process where a property does not hold, so that the fuzzer keeps the input.
func hold(_ property: Bool, _ sentence: @autoclosure () -> String) {
  if property { return }
  var report = "PROPERTY VIOLATED (\(chosenTarget?.name ?? "")): \(sentence())\n"
  report.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  abort()
}

/// What a parser made of an input of `count` bytes; nil where it refused it, with a place inside the input.
func attempt<Value>(_ count: Int, _ parse: () throws(ParseError) -> Value) -> Value? {
  do throws(ParseError) {
    return try parse()
  } catch {
    let span = error.span
    hold(
      0 <= span.start && span.start <= span.end && span.end <= count,
      "the error `\(error.message)` is at \(span.start)..<\(span.end) of \(count) bytes"
    )
    return nil
  }
}

/// As `attempt`, and the diagnostic can be shown.
func attempt<Value>(_ source: SourceFile, _ parse: () throws(ParseError) -> Value) -> Value? {
  attempt(source.bytes.count) { () throws(ParseError) in
    do throws(ParseError) {
      return try parse()
    } catch {
      _ = error.diagnostic(in: source)
      throw error
    }
  }
}

/// What is printed reads back as the same value. It may be longer than the input, and is then refused by a limit.
func holdReadsBack<Value: Equatable>(
  _ value: Value, _ printed: String, _ parse: (String) throws(ParseError) -> Value
) {
  let isSame: Bool
  do throws(ParseError) {
    isSame = try parse(printed) == value
  } catch {
    isSame = error.code == .limit
  }
  hold(isSame, "`\(printed)` does not read back the same")
}

/// The text of an input; what is no UTF-8 is replaced.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// The first `count` lines of an input; targets about several values take one from each line.
func lines(_ bytes: [UInt8], _ count: Int) -> [[UInt8]] {
  bytes.split(separator: UInt8(ascii: "\n"), maxSplits: count - 1, omittingEmptySubsequences: false)
    .map { Array($0) }
}

func checkLine(_ line: Int, _ source: SourceFile) {
  hold((1...source.lines.lineCount).contains(line), "line \(line) of \(source.lines.lineCount)")
}
