internal import Standards

/// Reads single tests: what a test says about products, architectures, modules and versions of packages.
///
/// Tests of the host's release decide for which products a definition speaks. Signatures count as right, since no package list
/// tells them. What needs other facts of a host is not known.
struct OVALConditionReader {
  let tables: OVALTables
  let scheme: VersionScheme
  /// The products that the definition names, for tests that name none.
  let platforms: [FeedPlatform]

  func condition(test id: String, comment: String) -> OVALAlternatives {
    let subject = OVALComment.package(comment)
    guard let number = tables.identifiers.find(id), let (test, states) = tables.test(number) else {
      return .unknown("its test \(id) is missing", packages: subject)
    }
    guard test.object >= 0, let object = tables.children(test.object) else {
      return test.kind == .family || test.kind == .uname && states.isEmpty
        ? .always : .unknown("the object of its test \(id) is missing", packages: subject)
    }
    var children: [ArraySlice<OVALEntity>] = []
    for state in states {
      guard let entities = tables.children(state) else {
        return .unknown("a state of its test \(id) is missing", packages: names(object) ?? subject)
      }
      children.append(entities)
    }
    return condition(OVALTestFacts(test: test, object: object, states: children, comment: comment))
  }

  private func condition(_ facts: OVALTestFacts) -> OVALAlternatives {
    switch facts.test.kind {
    case .rpminfo, .dpkginfo: packageCondition(facts)
    case .rpmverifyfile: platformCondition(facts)
    case .textfilecontent: textCondition(facts)
    case .uname: unameCondition(facts)
    case .family: .always
    case .other: .unknown("it asks for facts of a host that no package list holds")
    }
  }

  // MARK: Packages

  private func packageCondition(_ facts: OVALTestFacts) -> OVALAlternatives {
    guard let names = names(facts.object) else {
      return .unknown("its packages are not named", packages: OVALComment.package(facts.comment))
    }
    if names.allSatisfy(OVALComment.isReleasePackage),
      !facts.states.contains(where: OVALVersionReader.isUpperBound)
    {
      return platformCondition(facts)
    }
    return versionCondition(facts, names)
  }

  private func versionCondition(_ facts: OVALTestFacts, _ names: [String]) -> OVALAlternatives {
    do {
      let found = try OVALVersionReader(tables: tables, scheme: scheme).read(facts)
      if found.versions.isEmpty { return .never }
      let term = OVALTerm(architectures: found.architectures, packages: names, versions: found.versions)
      return OVALAlternatives(terms: [term])
    } catch {
      return .unknown(error.reason, packages: names)
    }
  }

  /// The names of an object; nil where it is made in a way that tells none.
  private func names(_ object: ArraySlice<OVALEntity>) -> [String]? {
    guard let entity = object.first(where: { $0.field == .name }), entity.operation == .equals,
      object.allSatisfy({ [.name, .ignored].contains($0.field) }), let names = tables.values(entity),
      !names.isEmpty
    else { return nil }
    return names
  }

  // MARK: Products

  private func platformCondition(_ facts: OVALTestFacts) -> OVALAlternatives {
    // "Another distribution than the feed's": the feed is not for such a host.
    if facts.test.check == .none || facts.test.existence == .absent { return .never }
    guard facts.test.check == .some, facts.test.existence == .exists else {
      return .unknown("it asks for its product in an unknown way")
    }
    if let architectures = architectures(facts) {
      return OVALAlternatives(terms: [OVALTerm(architectures: architectures)])
    }
    let named = OVALComment.platform(
      facts.comment, states: facts.states.map { texts($0) }, releasePackage(facts))
    guard let named else {
      return platforms.isEmpty
        ? .unknown("its product is not known") : OVALAlternatives(terms: [OVALTerm(platforms: platforms)])
    }
    let same = platforms.filter { $0.ecosystem == named.ecosystem }
    let found = named.release == nil && !same.isEmpty ? same : [named]
    return OVALAlternatives(terms: [OVALTerm(platforms: found)])
  }

  private func releasePackage(_ facts: OVALTestFacts) -> String? {
    facts.object.first { $0.field == .name }.flatMap { tables.values($0)?.first }
  }

  private func texts(_ state: ArraySlice<OVALEntity>) -> [String] {
    state.filter { [.version, .evr, .subexpression, .text].contains($0.field) }.flatMap {
      tables.values($0) ?? []
    }
  }

  /// "Oracle Linux arch is x86_64": a release package of an architecture.
  private func architectures(_ facts: OVALTestFacts) -> [String]? {
    guard facts.states.count == 1, let state = facts.states.first,
      state.allSatisfy({ $0.field == .arch || $0.field == .machine }), let entity = state.first
    else { return nil }
    return OVALVersionReader.alternatives(entity, tables)
  }

  private func unameCondition(_ facts: OVALTestFacts) -> OVALAlternatives {
    if facts.states.isEmpty { return .always }
    if facts.test.check == .some, let architectures = architectures(facts) {
      return OVALAlternatives(terms: [OVALTerm(architectures: architectures)])
    }
    return .unknown("it asks for the kernel that runs")
  }

  // MARK: Text files

  private func textCondition(_ facts: OVALTestFacts) -> OVALAlternatives {
    let path = facts.object.filter { [.path, .filename, .filepath].contains($0.field) }
      .compactMap { tables.values($0)?.first }.joined(separator: "/")
    if let module = OVALText.moduleName(path) { return moduleCondition(module, facts) }
    if path.hasSuffix("manifest") { return manifestCondition(facts) }
    if OVALText.tellsRelease(path) { return platformCondition(facts) }
    return .unknown("it asks for the text of a file of the host")
  }

  /// Ubuntu's images: lines of `package<TAB>version`, the names in a regular expression and the version in a group of it.
  private func manifestCondition(_ facts: OVALTestFacts) -> OVALAlternatives {
    let patterns = facts.object.first { $0.field == .pattern }.flatMap { tables.values($0) } ?? []
    let names = patterns.compactMap(OVALText.packageName)
    guard !names.isEmpty, names.count == patterns.count else {
      return .unknown("its packages are not named", packages: OVALComment.package(facts.comment))
    }
    return versionCondition(facts, names)
  }

  private func moduleCondition(_ name: String, _ facts: OVALTestFacts) -> OVALAlternatives {
    guard facts.test.check == .some, facts.test.existence == .exists, facts.states.count == 1,
      let stream = facts.states[0].first.flatMap({ tables.values($0)?.first }).flatMap(OVALText.moduleStream)
    else { return .unknown("its module stream is not understood") }
    return OVALAlternatives(terms: [OVALTerm(module: "\(name):\(stream)")])
  }
}

/// A test with what it refers to.
struct OVALTestFacts {
  let test: OVALTest
  let object: ArraySlice<OVALEntity>
  let states: [ArraySlice<OVALEntity>]
  let comment: String
}
