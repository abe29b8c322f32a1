internal import Facts
internal import Standards
internal import Syntax

/// Which category of change this is, and who must approve it (policy 3 and 4.3).
package struct Review: Sendable {
  package enum Category: String, Sendable, Comparable {
    case standard = "Standard"
    case normal = "Normal"
    case significant = "Significant"
    case emergency = "Emergency"

    package static func < (left: Category, right: Category) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .standard: 0
      case .normal: 1
      case .significant: 2
      case .emergency: 3
      }
    }

    /// Source: policy 4.3; for the review of an emergency afterwards it says nothing of its own.
    package var approver: String {
      switch self {
      case .standard: "any maintainer"
      case .normal: "maintainer"
      case .significant, .emergency: "Project Lead"
      }
    }
  }

  package let category: Category
  /// Who that is; of an emergency, whom the change would have needed without it.
  package let approver: String
  /// Why: the gravest first.
  package let reasons: [String]

  init(_ changes: ProjectChanges, _ facts: ProjectFacts, _ policy: Policy) {
    let triggers = Self.triggers(changes, facts, policy)
    category = triggers.map(\.category).max() ?? .standard
    let usual = triggers.map(\.category).filter { $0 != .emergency }.max() ?? .standard
    approver = usual.approver
    let graver = triggers.enumerated().sorted {
      ($1.element.category, $0.offset) < ($0.element.category, $1.offset)
    }
    reasons = triggers.isEmpty ? ["no dependency changes (policy 3)"] : graver.map(\.element.reason)
  }

  /// Of what changes no dependency.
  static let unchanged = Review(category: .standard, reasons: ["no dependency changes (policy 3)"])

  private init(category: Category, reasons: [String]) {
    self.category = category
    approver = category.approver
    self.reasons = reasons
  }

  private struct Trigger {
    let category: Category
    let reason: String
  }

  private static func triggers(
    _ changes: ProjectChanges, _ facts: ProjectFacts, _ policy: Policy
  ) -> [Trigger] {
    let rows = changes.changes
    var triggers: [Trigger] = []
    func add(_ category: Category, _ what: String, _ names: [String]) {
      guard !names.isEmpty else { return }
      triggers.append(Trigger(category: category, reason: "\(what): \(list(names)) (policy 3)"))
    }
    for record in facts.openedEmergencies {
      triggers.append(
        Trigger(
          category: .emergency,
          reason: "emergency \(record.incident), authorised by \(record.authoriser): to be reviewed by "
            + "\(record.due) (policy 6)"))
    }
    let controls = rows.filter {
      [.package, .requirement, .install].contains($0.type) && policy.isSecurityControl($0.name)
    }
    add(.significant, "changes a package that controls security", controls.map(\.name))
    add(.significant, "changes where packages come from", sources(rows, facts))
    add(.significant, "changes an image", rows.filter { $0.type == .image }.map(\.name))
    for kind in ControlChange.Kind.allCases {
      add(
        .significant, "changes \(kind.rawValue)", facts.controlChanges.filter { $0.kind == kind }.map(\.file))
    }
    add(.significant, "cannot be compared, as one side could not be read", changes.incomparable.sorted())
    let named: [(Change.Kind, String)] = [
      (.added, "adds"), (.removed, "removes"), (.updated, "updates"), (.downgraded, "downgrades"),
      (.hashChanged, "changes hashes of"), (.scopeChanged, "changes the scope of"),
    ]
    for (kind, verb) in named { add(.normal, verb, rows.filter { $0.kind == kind }.map(\.name)) }
    return triggers
  }

  /// Packages that come from elsewhere, and what came to, left or changed its place in the settings that say where from.
  private static func sources(_ rows: [Change], _ facts: ProjectFacts) -> [String] {
    guard let before = facts.before?.inventory else { return [] }
    let after = facts.after.inventory
    let (old, new) = (before.sourceSettings, after.sourceSettings)
    let settings = Set(old.keys).union(new.keys).sorted().flatMap { file -> [String] in
      let (old, new) = (old[file] ?? [], new[file] ?? [])
      let changed = Set(old).symmetricDifference(new)
      if changed.isEmpty { return old == new ? [] : ["the order in \(file)"] }
      return Set(changed.map(\.value)).sorted()
    }
    let addressed = facts.after.addressed.subtracting(facts.before?.addressed ?? []).map(\.name).sorted()
    return rows.filter { $0.kind == .sourceChanged }.map(\.name) + addressed + settings
  }

  /// Each name once, the first few.
  private static func list(_ names: [String]) -> String {
    var seen: Set<String> = []
    let unique = names.filter { seen.insert($0).inserted }
    let more = unique.count > 3 ? " and \(unique.count - 3) more" : ""
    return unique.prefix(3).joined(separator: ", ") + more
  }
}

extension ProjectSnapshot {
  fileprivate struct AddressedRequirement: Hashable {
    let name: String
    let url: RedactedURL
  }

  /// What comes from an address of its own, and not from an index.
  fileprivate var addressed: Set<AddressedRequirement> {
    let required = inventory.requirements.compactMap { row in
      row.url.map { AddressedRequirement(name: row.name.text, url: $0) }
    }
    let sourced = inventory.manifests.flatMap(\.sources).map {
      AddressedRequirement(name: $0.name.text, url: $0.url)
    }
    return Set(required + sourced)
  }
}

extension ProjectFacts {
  /// The records of emergencies that the change brings and that are not documented yet.
  fileprivate var openedEmergencies: [EmergencyRecord] {
    after.inventory.emergencies(since: before?.inventory).filter { !$0.isDocumented }
  }
}

/// One setting that says where packages come from.
private struct SourceSetting: Hashable {
  let name: String
  let value: String
}

extension Inventory {
  /// The settings of each file, in order, each once.
  fileprivate var sourceSettings: [String: [SourceSetting]] {
    var settings: [String: [SourceSetting]] = [:]
    var seen: [String: Set<SourceSetting>] = [:]
    func add(_ name: String, _ value: String, in file: String) {
      let setting = SourceSetting(name: name, value: value)
      if seen[file, default: []].insert(setting).inserted { settings[file, default: []].append(setting) }
    }
    for option in options where InstallerOption.sourceNames.contains(option.name) {
      add(option.name, option.value ?? option.name, in: option.location.file)
    }
    for source in manifests.flatMap(\.sources) {
      add(source.name.text, source.url.text, in: source.location.file)
    }
    return settings
  }
}
