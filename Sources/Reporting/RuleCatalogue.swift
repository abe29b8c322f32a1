package import Governance

/// The texts of the rules, for `assay rules`, `assay explain` and the documentation page.
package enum RuleCatalogue {
  /// One line for each rule.
  package static func list(_ rules: [Rule] = Rule.all) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    return rules.map { rule in
      let padding = String(repeating: " ", count: width - rule.id.count)
      let level = rule.level.rawValue + String(repeating: " ", count: 7 - rule.level.rawValue.count)
      return "\(rule.id)\(padding)  \(level)  \(rule.clause.number)  \(rule.title)\n"
    }.joined()
  }

  /// Everything about one rule.
  package static func explain(_ rule: Rule, style: TextStyle) -> String {
    """
    \(style.paint(rule.id, .bold)): \(rule.title)

    level   \(rule.level.rawValue)
    clause  \(rule.clause.number) \(rule.clause.title)
    needs   \(rule.needs.isEmpty ? "only the project's files" : rule.needs.map(\.rawValue).joined(separator: ", "))
    why     \(style.wrap(rule.rationale, indent: 8))
    fix     \(style.wrap(rule.fix, indent: 8))

    Set another level in the policy file:

      [levels]
      \(rule.id) = "warning"  # error, warning, note or off

    """
  }

  /// The documentation page, in Markdown.
  package static func page(_ rules: [Rule] = Rule.all) -> String {
    var page = """
      # Rules

      Every check that Assay runs. The ids never change. This page is made by `assay explain --all`.

      | rule | level | clause | title |
      |---|---|---|---|

      """
    for rule in rules {
      page +=
        "| [`\(rule.id)`](#\(rule.id)) | \(rule.level.rawValue) | \(rule.clause.number) | \(rule.title) |\n"
    }
    for rule in rules {
      page += """

        ## \(rule.id)

        **\(rule.title).** Level \(rule.level.rawValue); clause \(rule.clause.number), \(rule.clause.title).
        \(rule.needs.isEmpty ? "" : "Needs \(rule.needs.map(\.rawValue).joined(separator: ", ")).\n")
        \(rule.rationale)

        *Fix:* \(rule.fix)

        """
    }
    return page
  }
}
