extension PackageURL {
  /// What the definition of one type says about its components (https://packageurl.org/purl-types/).
  ///
  /// Types that are not listed keep their components as they are written.
  struct TypeRules {
    enum NamespaceRule { case optional, required, prohibited }

    var namespaceRule = NamespaceRule.optional
    var foldsNamespace = false
    var foldsName = false
    var foldsVersion = false
    /// Runs of `-`, `_` and `.` are one `-` (PEP 503).
    var normalisesName = false
    /// The namespace is one segment, the host; all others are the name.
    var isNamePath = false

    static func of(_ type: String) -> TypeRules {
      switch type {
      case "pypi": .pypi
      case "oci": TypeRules(namespaceRule: .prohibited, foldsName: true)
      case "rpm": TypeRules(namespaceRule: .required, foldsNamespace: true)
      case "deb", "apk", "github", "bitbucket", "gitlab":
        TypeRules(namespaceRule: .required, foldsNamespace: true, foldsName: true)
      case "git":
        TypeRules(namespaceRule: .required, foldsNamespace: true, foldsName: true, isNamePath: true)
      default: TypeRules()
      }
    }

    static let pypi = TypeRules(
      namespaceRule: .prohibited,
      foldsName: true,
      foldsVersion: true,
      normalisesName: true
    )

    func problem(withNamespace namespace: String) -> String? {
      switch namespaceRule {
      case .required where namespace.isEmpty: "this type of package URL needs a namespace"
      case .prohibited where !namespace.isEmpty: "this type of package URL has no namespace"
      default: nil
      }
    }

    func namespace(_ text: String) -> String {
      foldsNamespace ? text.lowercased() : text
    }

    func name(_ text: String) -> String {
      let folded = foldsName ? text.lowercased() : text
      return normalisesName ? Self.joiningSeparators(folded) : folded
    }

    func version(_ text: String) -> String {
      foldsVersion ? text.lowercased() : text
    }

    private static func joiningSeparators(_ name: String) -> String {
      guard name.utf8.contains(where: isSeparator) else { return name }
      var bytes: [UInt8] = []
      for byte in name.utf8 {
        if !isSeparator(byte) {
          bytes.append(byte)
        } else if bytes.last != UInt8(ascii: "-") {
          bytes.append(UInt8(ascii: "-"))
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
  }
}
