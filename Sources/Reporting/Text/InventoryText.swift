package import Facts
internal import Standards
internal import Syntax

/// The inventory as a summary for a person.
package enum InventoryText {
  package static func render(_ snapshot: ProjectSnapshot, filter: InventoryFilter, style: TextStyle) -> String
  {
    let inventory = snapshot.inventory
    guard !inventory.files.isEmpty else { return "no file of a known format was found\n" }
    var text = style.paint("Files", .bold) + "\n"
    text += table(inventory.files.map { [$0.path, $0.format, $0.status.rawValue, $0.reason ?? ""] }, style)
    for view in snapshot.locks { text += packages(FilteredLock(view, filter), style) }
    text += section(
      "Requirements",
      inventory.requirements.map {
        [
          $0.name.text, $0.specifiers.description, $0.scope.description,
          place($0.location.file, $0.location.line),
        ]
      },
      style
    )
    text += section(
      "Images",
      inventory.images.map {
        [
          $0.resolved?.description ?? $0.reference, $0.role.rawValue,
          place($0.location.file, $0.location.line),
        ]
      },
      style
    )
    text += section(
      "Installs",
      inventory.installs.map {
        [$0.manager, $0.name, $0.version ?? "", place($0.location.file, $0.location.line)]
      },
      style
    )
    text += section(
      "Updates",
      inventory.updateBots.map { bot in
        let days = bot.minimumReleaseAgeDays.map { "\($0) days old" } ?? ""
        return [
          bot.ecosystem, bot.bot.rawValue, bot.isEnabled ? bot.interval ?? "on" : "off", days,
          place(bot.location.file, bot.location.line),
        ]
      },
      style
    )
    text += section(
      "Not evaluated",
      snapshot.notEvaluated(through: filter).map { [place($0.file ?? "", $0.line), $0.subject, $0.reason] },
      style
    )
    return text
  }

  private static func packages(_ filtered: FilteredLock, _ style: TextStyle) -> String {
    let view = filtered.view
    let rows = filtered.packageOrder.map { index in
      [
        view.lock.packages[index].name.text, view.lock.packages[index].version ?? "-",
        view.isDirect[index] ? "direct" : "", view.scopes[index].map(\.description).joined(separator: ", "),
      ]
    }
    return section("\(view.lock.file): \(counted(rows.count, "package"))", rows, style)
  }

  private static func place(_ file: String, _ line: Int?) -> String {
    line.map { "\(file):\($0)" } ?? file
  }

  private static func section(_ title: String, _ rows: [[String]], _ style: TextStyle) -> String {
    rows.isEmpty ? "" : "\n" + style.paint(title, .bold) + "\n" + table(rows, style)
  }

  /// Columns as wide as their widest cell, at most 40; the last one is not padded.
  private static func table(_ rows: [[String]], _ style: TextStyle) -> String {
    let columns = rows.first?.count ?? 0
    let widths = (0..<columns).map { column in min(40, rows.map { $0[column].count }.max() ?? 0) }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let padding = column == columns - 1 ? 0 : max(0, widths[column] - cell.count)
        return style.paint(cell) + String(repeating: " ", count: padding)
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
