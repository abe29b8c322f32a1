package import Facts
internal import Standards
internal import Syntax

/// Why packages are locked, in each format.
package enum WhyReport {
  /// The answer in a format; nil for a format that there is not.
  package static func render(_ answer: WhyAnswer, as format: String, style: TextStyle) -> [UInt8]? {
    switch format {
    case "text": Array(text(answer, style).utf8)
    case "json": json(answer)
    case "mermaid": Array(drawing(answer).mermaid.utf8)
    case "dot": Array(drawing(answer).dot.utf8)
    default: nil
    }
  }

  // MARK: Text

  private static func text(_ answer: WhyAnswer, _ style: TextStyle) -> String {
    let view = answer.view
    var text = ""
    for package in answer.packages {
      let place = view.lock.packages[package.index].location
      text +=
        style.paint(view.ids[package.index], .bold) + "  " + style.paint("\(place.file):\(place.line)") + "\n"
      if package.scopes.isEmpty { text += "  nothing reaches it: it is an orphan\n" }
      for scoped in package.scopes {
        text += "  " + style.paint(scoped.scope.description, .cyan) + "\n"
        for way in scoped.ways { text += "    " + line(way, view, style) + "\n" }
        if scoped.isCut { text += "    … and more ways\n" }
      }
    }
    return text
  }

  private static func line(_ way: WhyAnswer.Way, _ view: LockView, _ style: TextStyle) -> String {
    let steps = way.steps.map { words($0, view) }.joined(separator: " > ")
    let place = way.requirement.map { "  \($0.file):\($0.line)" } ?? ""
    return style.paint(steps) + style.paint(place, .dim)
  }

  private static func words(_ step: DependencyStep, _ view: LockView) -> String {
    let extras = step.extras.isEmpty ? "" : "[\(step.extras.map(\.description).joined(separator: ","))]"
    return name(step, view) + extras + (step.marker.map { " (\($0))" } ?? "")
  }

  private static func name(_ step: DependencyStep, _ view: LockView) -> String {
    view.names(ofPath: [step.package]).joined()
  }

  // MARK: Drawing

  private static func drawing(_ answer: WhyAnswer) -> GraphDrawing {
    var drawing = GraphDrawing()
    for package in answer.packages {
      drawing.node(answer.view.ids[package.index])
      for scoped in package.scopes {
        for way in scoped.ways {
          var from = scoped.scope.description
          for step in way.steps {
            let to = name(step, answer.view)
            drawing.edge(from, to, label: label(step))
            from = to
          }
        }
      }
    }
    return drawing
  }

  private static func label(_ step: DependencyStep) -> String {
    let extras = step.extras.isEmpty ? nil : "[\(step.extras.map(\.description).joined(separator: ","))]"
    return [extras, step.marker].compactMap(\.self).joined(separator: " ")
  }

  // MARK: JSON

  private static func json(_ answer: WhyAnswer) -> [UInt8] {
    let view = answer.view
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.why/1")
      writer.member("lock", view.lock.file)
      writer.rows("packages", answer.packages) { writer, package in
        writer.object { writer in
          let locked = view.lock.packages[package.index]
          writer.member("id", view.ids[package.index])
          writer.member("name", locked.name.text)
          writer.member("version", locked.version)
          writer.member("line", locked.location.line)
          writer.rows("scopes", package.scopes) { $0.scoped($1, view) }
        }
      }
    }
    writer.endDocument()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func scoped(_ scoped: WhyAnswer.Scoped, _ view: LockView) {
    object { writer in
      writer.member("scope", scoped.scope.description)
      writer.member("more", scoped.isCut)
      writer.rows("paths", scoped.ways) { writer, way in
        writer.object { writer in
          writer.member("file", way.requirement?.file)
          writer.member("line", way.requirement?.line)
          writer.rows("steps", way.steps) { writer, step in
            writer.object { writer in
              writer.member("id", view.names(ofPath: [step.package]).joined())
              writer.strings("extras", step.extras.map(\.description))
              writer.member("marker", step.marker)
            }
          }
        }
      }
    }
  }
}
