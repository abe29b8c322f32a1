package import Governance
internal import Syntax

/// The settings of a policy, each with its origin.
package enum PolicySettings {
  package static func text(_ policy: Policy, style: TextStyle) -> String {
    let settings = policy.settings
    let width = settings.map(\.name.count).max() ?? 0
    let lines = settings.map { setting in
      let origin = setting.location.map { "\($0.file):\($0.line)" } ?? "default"
      let name = setting.name + String(repeating: " ", count: width - setting.name.count)
      let ink: TextStyle.Ink = setting.location == nil ? .dim : .bold
      return style.paint(name, ink) + "  " + style.paint("\(setting.value)  (\(origin))")
    }
    let waivers = counted(policy.waivers.count, "waiver or baseline entry", "waivers and baseline entries")
    return lines.joined(separator: "\n") + "\n\n\(waivers); `assay waiver list` shows them\n"
  }

  /// `assay.config/1`.
  package static func json(_ policy: Policy) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.config/1")
      writer.rows("settings", policy.settings) { writer, setting in
        writer.object { writer in
          writer.member("name", setting.name)
          writer.member("value", setting.value)
          writer.member("file", setting.location?.file)
          writer.member("line", setting.location?.line)
        }
      }
    }
    writer.endDocument()
    return writer.bytes
  }
}
