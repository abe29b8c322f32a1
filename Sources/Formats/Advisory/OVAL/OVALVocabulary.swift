/// The words of OVAL 5 that tests, objects and states are made of.
///
/// https://oval.mitre.org/language/version5.11/OVAL_Language_Specification_12-14-2012.pdf (sections 4.3 and 4.5)
enum OVALVocabulary {
  static let namespace = "http://oval.mitre.org/XMLSchema/oval-definitions-5"
}

/// What a test asks of its host.
enum OVALTestKind: UInt8 {
  case rpminfo, rpmverifyfile, dpkginfo, textfilecontent, uname, family, other

  init(_ element: String) {
    self =
      switch element {
      case "rpminfo_test": .rpminfo
      case "rpmverifyfile_test": .rpmverifyfile
      case "dpkginfo_test": .dpkginfo
      case "textfilecontent54_test", "textfilecontent_test": .textfilecontent
      case "uname_test": .uname
      case "family_test": .family
      default: .other
      }
  }
}

/// How many of the items found must match the states (`check`).
enum OVALCheck: UInt8 {
  case some, none, unknown

  /// Of one package one version is asked about, so that `all`, `at least one` and `only one` mean the same.
  init(_ text: String?) {
    self =
      switch text {
      case nil, "all", "at least one", "only one": .some
      case "none satisfy", "none exist": .none
      default: .unknown
      }
  }
}

/// How many items must be there (`check_existence`).
enum OVALExistence: UInt8 {
  case exists, absent, unknown

  init(_ text: String?) {
    self =
      switch text {
      case nil, "at_least_one_exists", "all_exist", "any_exist", "only_one_exists": .exists
      case "none_exist": .absent
      default: .unknown
      }
  }
}

/// How an entity of a state is compared (`operation`).
enum OVALOperation: UInt8 {
  case equals, notEqual, less, lessOrEqual, greater, greaterOrEqual, pattern, unknown

  init(_ text: String?) {
    self =
      switch text {
      case nil, "equals", "case insensitive equals": .equals
      case "not equal", "case insensitive not equal": .notEqual
      case "less than": .less
      case "less than or equal": .lessOrEqual
      case "greater than": .greater
      case "greater than or equal": .greaterOrEqual
      case "pattern match": .pattern
      default: .unknown
      }
  }
}

/// How criteria, and the states of a test, are joined (`operator`, `state_operator`).
enum OVALOperator: UInt8 {
  case and, or, one, xor, unknown

  init(_ text: String?) {
    self =
      switch text {
      case nil, "AND": .and
      case "OR": .or
      case "ONE": .one
      case "XOR": .xor
      default: .unknown
      }
  }
}

/// A child of an object or state that readers know.
enum OVALField: UInt8 {
  case name, evr, version, release, epoch, arch, signature, path, filename, filepath, pattern, text,
    subexpression
  case machine, osRelease, ignored, other

  init(_ element: String) {
    self =
      switch element {
      case "name": .name
      case "evr": .evr
      case "version": .version
      case "release": .release
      case "epoch": .epoch
      case "arch": .arch
      case "signature_keyid": .signature
      case "path": .path
      case "filename": .filename
      case "filepath": .filepath
      case "pattern": .pattern
      case "text": .text
      case "subexpression": .subexpression
      case "machine_class", "processor_type": .machine
      case "os_release": .osRelease
      case "behaviors", "instance", "notes": .ignored
      default: .other
      }
  }
}
