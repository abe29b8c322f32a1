import Facts
import Syntax

extension ProjectFormat {
  /// YAML files where playbooks and tasks are kept; their content tells whether they are any.
  static let ansiblePlaybook = ProjectFormat.yaml(
    "ansible-playbook", matches: isPlaybook, read: AnsiblePlaybook.read)
}

@Sendable private func isPlaybook(_ path: ProjectPath) -> Bool {
  guard path.isYAML else { return false }
  let name = path.name
  if name.hasPrefix("playbook") || name.hasPrefix("site.") || isPlaybookName(name) { return true }
  return path.folders.contains { ["ansible", "playbooks", "roles", "tasks", "handlers"].contains($0) }
}

/// `NAME-playbook.yml`, `NAME_playbook.yml`, `NAME.playbook.yml`.
private func isPlaybookName(_ name: String) -> Bool {
  let stem = name.prefix { $0 != "." }
  return stem.hasSuffix("playbook")
    || name.utf8.split(separator: UInt8(ascii: ".")).contains { $0.elementsEqual("playbook".utf8) }
}

/// Reads what the tasks of a playbook, or of a role, pull and install.
///
/// Source: https://docs.ansible.com/ansible/latest/reference_appendices/playbooks_keywords.html
private enum AnsiblePlaybook {
  private static let taskLists = [
    "pre_tasks", "tasks", "post_tasks", "handlers", "block", "rescue", "always",
  ]

  @Sendable static func read(_ document: YAMLValue, _ rows: inout ImageRows) {
    for item in document.elements where item.isMapping { readItem(item, &rows) }
  }

  /// A play, a block or a task; blocks nest no deeper than the reader lets values nest.
  private static func readItem(_ item: YAMLValue, _ rows: inout ImageRows) {
    for list in taskLists {
      for task in item[list]?.elements ?? [] where task.isMapping { readItem(task, &rows) }
    }
    for entry in item.entries {
      if let task = AnsibleTask(entry, of: item) { task.read(&rows) }
    }
  }
}

/// The arguments of a module: a mapping, or the older `name=value` words.
struct AnsibleArguments {
  private var values: [String: YAMLValue] = [:]

  init(_ value: YAMLValue) {
    for entry in value.entries { values[entry.key] = entry.value }
    for word in value.string.map(Self.words) ?? [] {
      guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let argument = String(decoding: word[(equals + 1)...], as: UTF8.self)
      values[String(decoding: word[..<equals], as: UTF8.self)] = YAMLValue(
        content: .scalar(argument), span: value.span)
    }
  }

  /// The words between blanks; a template is no place to split, and quotes are dropped.
  private static func words(of text: String) -> [ArraySlice<UInt8>] {
    var words: [[UInt8]] = [[]]
    var braces = 0
    var quote: UInt8?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { braces += 1 }
      if byte == UInt8(ascii: "}") { braces -= 1 }
      if byte == quote {
        quote = nil
      } else if quote == nil, braces <= 0, "\"'".utf8.contains(byte) {
        quote = byte
      } else if quote == nil, braces <= 0, " \t\n".utf8.contains(byte) {
        words.append([])
      } else {
        words[words.count - 1].append(byte)
      }
    }
    return words.map { $0[...] }
  }

  /// The value of the first of some names that is given.
  subscript(names: String...) -> YAMLValue? { names.lazy.compactMap { values[$0] }.first }
}
