internal import Facts
internal import Syntax

/// The open blocks that decide whether an import is needed: `try` and its handlers, `if TYPE_CHECKING`, functions.
struct ImportBlocks {
  /// What stands in the header of a block, up to its colon.
  struct Header {
    enum Keyword { case `if`, elif, except, with }

    let keyword: Keyword
    let column: Int
    var namesImportError = false
    var namesTypeChecking = false
    /// `not` and `or`: the block may run without a type checker.
    var isNegated = false
    var isBare = true
  }

  private enum Role: Equatable { case tryBody, handler, plain, typeChecking, suppressed, function }

  private struct Block {
    let column: Int
    var role: Role
    /// The imports of the `try` body: their number before, and after it.
    var firstImport = 0
    var lastImport: Int?
    let functionDepth: Int
  }

  /// CPython's own limit of indentation.
  private static let maximumDepth = 100

  private var open: [Block] = []
  private(set) var functionDepth = 0

  /// What the open blocks make of an import that stands in them. What a function imports, its caller's `try` decides.
  var necessity: ModuleImport.Necessity {
    if open.contains(where: { $0.role == .typeChecking }) { return .typeChecking }
    for block in open.reversed() {
      if block.role == .function { break }
      if block.role == .handler || block.role == .suppressed { return .optional }
    }
    return .required
  }

  /// A logical line begins: closes the blocks that its indentation ends, but for a `try` whose next clause it is.
  mutating func beginLine(at column: Int, isClause: Bool, importCount: Int) {
    while let last = open.last, last.column >= column {
      if last.column == column, isClause, last.role != .typeChecking, last.role != .function,
        last.role != .suppressed
      {
        let index = open.count - 1
        open[index].lastImport = last.lastImport ?? importCount
        open[index].role = .plain
        return
      }
      if last.role == .function { functionDepth -= 1 }
      open.removeLast()
    }
  }

  mutating func openTry(at column: Int, importCount: Int) { push(.tryBody, column, importCount) }

  mutating func openFunction(at column: Int) {
    push(.function, column, 0)
    if open.last?.role == .function { functionDepth += 1 }
  }

  /// Takes up a block whose header is complete; returns the imports that turn out to be optional, in functions of this depth.
  mutating func complete(_ header: Header) -> (imports: Range<Int>, functionDepth: Int)? {
    switch header.keyword {
    case .if, .elif:
      if header.namesTypeChecking, !header.isNegated { push(.typeChecking, header.column, 0) }
    case .with:
      if header.namesImportError { push(.suppressed, header.column, 0) }
    case .except:
      guard header.namesImportError || header.isBare, let block = open.last, block.column == header.column,
        block.role == .plain, let last = block.lastImport
      else { return nil }
      let first = block.firstImport
      open[open.count - 1].role = .handler
      // Once: further handlers change nothing.
      open[open.count - 1].firstImport = last
      return (first..<last, block.functionDepth)
    }
    return nil
  }

  private mutating func push(_ role: Role, _ column: Int, _ importCount: Int) {
    guard open.count < Self.maximumDepth else { return }
    open.append(
      Block(column: column, role: role, firstImport: importCount, functionDepth: functionDepth))
  }
}
