/// Reads tests, objects, states and variables into tables.
struct OVALDeclarationReader {
  private(set) var tables = OVALTables()
  private var id: Int32?
  private var test: OVALTest?
  private var states: [Int32] = []
  private var children: [OVALEntity] = []
  private var isVariable = false
  private var field = OVALField.other
  private var operation = OVALOperation.equals

  mutating func start(_ element: XMLElement, depth: Int) {
    switch depth {
    case 3: startDeclaration(element)
    case 4: startChild(element)
    default: break
    }
  }

  private mutating func startDeclaration(_ element: XMLElement) {
    let name = element.name.local
    id = element["id"].map { tables.identifiers.number(of: $0) }
    test = nil
    states.removeAll(keepingCapacity: true)
    children.removeAll(keepingCapacity: true)
    isVariable = name.hasSuffix("_variable")
    // The value of another variable depends on the host.
    if isVariable, name != "constant_variable" { id = nil }
    guard name.hasSuffix("_test") else { return }
    test = OVALTest(
      kind: OVALTestKind(name), check: OVALCheck(element["check"]),
      existence: OVALExistence(element["check_existence"]),
      stateOperator: OVALOperator(element["state_operator"]))
  }

  private mutating func startChild(_ element: XMLElement) {
    if test != nil {
      if let object = element["object_ref"] { test?.object = tables.identifiers.number(of: object) }
      if let state = element["state_ref"] { states.append(tables.identifiers.number(of: state)) }
      return
    }
    field = isVariable ? (element.name.local == "value" ? .text : .other) : OVALField(element.name.local)
    operation = OVALOperation(element["operation"])
    guard field != .ignored, let variable = element["var_ref"] else { return }
    children.append(OVALEntity(field, operation, variable: tables.identifiers.number(of: variable)))
    field = .ignored
  }

  mutating func end(_ text: String?, depth: Int) {
    switch depth {
    case 2: endDeclaration()
    case 3: if test == nil, field != .ignored { endChild(text ?? "") }
    default: break
    }
  }

  private mutating func endChild(_ text: String) {
    children.append(OVALEntity(field, operation, text: tables.texts.number(of: text)))
    field = .ignored
  }

  private mutating func endDeclaration() {
    guard let id else { return }
    if let test {
      tables.declare(test, states: states, id: id)
    } else {
      tables.declare(children, id: id)
    }
  }
}
