/// Reads what a definition holds: metadata of every vendor, and criteria.
extension OVALDefinition {
  mutating func start(_ element: XMLElement) {
    switch element.name.local {
    case "criteria": criteria.begin(operator: element["operator"], isNegated: Self.isNegated(element))
    case "criterion":
      let node = OVALCriteria.Node.test(id: element["test_ref"] ?? "", comment: element["comment"] ?? "")
      criteria.append(node, isNegated: Self.isNegated(element))
    case "extend_definition":
      let node = OVALCriteria.Node.definition(
        id: element["definition_ref"] ?? "", comment: element["comment"] ?? "")
      criteria.append(node, isNegated: Self.isNegated(element))
    case "reference":
      references.append((element["source"] ?? "", element["ref_id"] ?? ""))
      addVulnerabilities(in: element["ref_id"] ?? "")
    case "issued": issued = element["date"].flatMap(FeedTime.rfc3339)
    case "updated": updated = element["date"].flatMap(FeedTime.rfc3339)
    case "cve":
      for field in ["cvss4", "cvss3", "cvss_vector", "cvss2", "cvss"] {
        if let vector = element[field] { addVector(vector) }
      }
    case "resolution": resolutions.append((element["state"] ?? "", ""))
    default: break
    }
  }

  mutating func end(_ name: String, in parent: String?, _ text: String?) {
    switch (parent, name) {
    case ("definition", "criteria"), ("criteria", "criteria"): criteria.end()
    case ("metadata", "title"): title = text
    case (_, "platform"): if let text { platforms.append(text) }
    case (_, "severity"): severity = text
    case (_, "cve"): addVulnerabilities(in: text ?? "")
    case ("debian", "date"), ("metadata", "advisory_date"), (_, "public_date"):
      issued = text.flatMap(FeedTime.rfc3339) ?? issued
    case ("resolution", "component"): addComponent(text ?? "")
    default: break
    }
  }

  private mutating func addComponent(_ component: String) {
    guard let last = resolutions.last else { return }
    if last.component.isEmpty { resolutions.removeLast() }
    resolutions.append((last.state, component))
  }

  private static func isNegated(_ element: XMLElement) -> Bool {
    element["negate"] == "true" || element["negate"] == "1"
  }
}
