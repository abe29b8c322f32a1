/// A file that decides how changes are judged, and that a change touches.
package struct ControlChange: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case policy = "the policy"
    case waivers = "what is accepted"
    case pipeline = "the pipeline"
  }

  package let kind: Kind
  package let file: String

  package init(_ kind: Kind, _ file: String) {
    self.kind = kind
    self.file = file
  }
}
