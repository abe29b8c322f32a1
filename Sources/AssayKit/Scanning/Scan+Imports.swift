internal import Facts
internal import Formats
internal import Governance
internal import Syntax

extension Scan {
  /// Reads what the Python files of the sides import, where a rule asks for it.
  func addImports(to facts: inout ProjectFacts, _ sides: ChangeSides, isAsked: Bool) {
    guard isAsked else { return }
    if let base = sides.base, var before = facts.before {
      let found = PythonFiles.imports(
        in: sides.head, facts.after.inventory, and: base, before.inventory, selection)
      facts.after.imports = found.head
      before.imports = found.base
      facts.before = before
    } else {
      facts.after.imports = PythonFiles.imports(in: sides.head, selection, of: facts.after.inventory)
    }
    findMentions(in: &facts, sides.head)
  }

  /// Which of the dependencies that nothing imports the text of the project names. The state before is judged by the text of today: a
  /// mention that went with the change makes no difference worth reading everything twice.
  private func findMentions(in facts: inout ProjectFacts, _ tree: any SourceTree) {
    let states = [facts.after, facts.before].compactMap(\.self)
    let rows = states.flatMap {
      UnusedDependencies(in: $0, modules: facts.modules, metadata: facts.licenses.metadata).rows
    }
    guard !rows.isEmpty else { return }
    let search = ReferenceSearch(
      Dictionary(rows.map { ($0.requirement.name, $0.modules) }) { first, _ in first })
    let declarations = Set(
      facts.after.inventory.requirements.map { "\($0.location.file):\($0.location.line)" })
    let text = TextReferences(of: facts.after.inventory, in: tree, selection)
    let mentioned = text.mentions(search) { file, line in
      declarations.contains("\(file):\(line)") || file.hasPrefix(GovernanceFiles.folder)
    }
    facts.after.mentioned = mentioned
    facts.before?.mentioned = mentioned
  }

  /// What the change breaks in code and leaves in text.
  func addImpact(to facts: inout ProjectFacts, _ sides: ChangeSides) {
    guard let before = facts.before, !facts.removals.isEmpty else { return }
    let evidence = RemovalEvidence(
      facts.removals, from: before, to: facts.after, in: sides.head, selection, modules: facts.modules)
    for index in facts.removals.indices {
      let extent = facts.removals[index].extent(in: facts.after.inventory)
      let declared = ProjectDeclarations(within: extent, in: facts.after.inventory).names
      facts.removals[index].impact = evidence.impact(of: facts.removals[index], declared: declared)
    }
  }
}
