internal import Facts
internal import Standards
package import Syntax

/// One setting of the policy as it holds.
package struct PolicySetting: Sendable, Hashable {
  package let name: String
  package let value: String
  /// Where it is set; nil for a default.
  package let location: SourceLocation?
}

extension Policy {
  /// Every setting with its value and where it comes from, as `assay config show` lists them.
  package var settings: [PolicySetting] {
    var settings = [
      setting("profile", profile.rawValue),
      setting("feeds", list(feeds + remoteFeeds.map { "\($0.name) = \(RedactedURL($0.url))" })),
      setting("metadata", list(metadata)),
      setting("packages", list(packages)),
      setting("maximum-feed-age-days", String(maximumFeedAgeDays)),
      setting("maximum-waiver-days", String(maximumWaiverDays)),
      setting("maximum-baseline-days", String(maximumBaselineDays)),
      setting("security-controls", list(securityControls)),
      setting("platforms", list(platforms.map(\.rawValue))),
      setting("floating-tags", list(floatingTags)),
      setting("image-sources", list(imageSources)),
      setting("licenses.override", list(licenses.overrides.map { "\($0.subject) = \($0.license)" })),
      setting("licenses.allow", classes(of: "allow")),
      setting("licenses.class", classes(of: "class")),
      setting("pipeline-gates", list(pipelineGates)),
    ]
    settings += remediationTimes.settings.map { setting("remediation-days.\($0.name)", String($0.days)) }
    for rule in Rule.all {
      settings.append(setting("levels.\(rule.id)", word(levels.rules[rule.id] ?? rule.level)))
    }
    settings += tables("environments", levels.environments) + tables("scopes", levels.scopes)
    return settings
  }

  private func tables(_ name: String, _ tables: [String: [String: Level?]]) -> [PolicySetting] {
    tables.keys.sorted().flatMap { key in
      (tables[key] ?? [:]).sorted { $0.key < $1.key }.map { rule, level in
        setting("levels.\(name).\(key).\(rule)", word(level))
      }
    }
  }

  private func classes(of table: String) -> String {
    list(
      licenses.classifications.filter { $0.table == table }
        .map { "\($0.license) = \($0.licenseClass.rawValue)" })
  }

  private func setting(_ name: String, _ value: String) -> PolicySetting {
    PolicySetting(name: name, value: value, location: origins[name])
  }

  private func list(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }

  private func word(_ level: Level?) -> String { level?.rawValue ?? "off" }

  /// Notes where each value of a table stands, tables within it by path.
  mutating func noteOrigins(of table: SyntaxValue, under prefix: String = "") {
    var pending = [(table, prefix)]
    while let (table, prefix) = pending.popLast() {
      for entry in table.children {
        guard let key = entry.key else { continue }
        let name = prefix.isEmpty ? key : "\(prefix).\(key)"
        if entry.kind == .table {
          pending.append((entry, name))
        } else {
          origins[name] = table.source.location(of: entry.headSpan)
        }
      }
    }
  }
}
