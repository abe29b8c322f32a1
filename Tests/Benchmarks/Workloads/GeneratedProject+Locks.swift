/// The same project in the locks of other tools, which do not hold the project itself.
extension GeneratedProject {
  private func entries(_ text: (Int) -> String) -> String { (1..<packages).map(text).joined() }

  private func marker(_ package: Int) -> String? {
    package % 5 == 0 ? "sys_platform == 'linux' or python_full_version < '3.12'" : nil
  }

  private func files(_ package: Int) -> String {
    let stem = "package_\(package)-\(version(package))"
    return [".tar.gz", "-py3-none-any.whl"].map { end in
      "    {file = \"\(stem)\(end)\", hash = \"\(hash(package))\"},\n"
    }.joined()
  }

  /// Version 2.1, with groups and markers.
  var poetryLock: String {
    let packages = entries { package in
      let edges = dependencies(of: package).map { target in
        let table = marker(target).map { "{version = \">=0\", markers = \"\($0)\"}" }
        return "\(name(target)) = \(table ?? "\">=0\"")\n"
      }
      return """
        [[package]]
        name = "\(name(package))"
        version = "\(version(package))"
        description = "A generated package"
        optional = false
        python-versions = ">=3.8"
        groups = ["main", "dev"]
        markers = "python_version >= '3.8'"
        files = [
        \(files(package))]

        [package.dependencies]
        \(edges.joined())

        """
    }
    return packages + "[metadata]\nlock-version = \"2.1\"\npython-versions = \">=3.10\"\n"
  }

  var pdmLock: String {
    let packages = entries { package in
      let edges = dependencies(of: package).map { target in
        "    \"\(name(target))>=0\(marker(target).map { "; \($0)" } ?? "")\",\n"
      }
      return """
        [[package]]
        name = "\(name(package))"
        version = "\(version(package))"
        groups = ["default", "dev"]
        dependencies = [
        \(edges.joined())]
        files = [
        \(files(package))]

        """
    }
    return "[metadata]\nlock_version = \"4.5.0\"\n" + packages
  }

  var pylock: String {
    let packages = entries { package in
      let edges = dependencies(of: package).map { "{ name = \"\(name($0))\" }" }
      let marker = package % 3 == 0 ? "marker = \"'dev' in dependency_groups\"\n" : ""
      return """
        [[packages]]
        name = "\(name(package))"
        version = "\(version(package))"
        index = "\(Self.index)"
        dependencies = [\(edges.joined(separator: ", "))]
        wheels = [{ url = "https://files.example/a.whl", hashes = { sha256 = "\(hash(package))" } }]
        \(marker)
        """
    }
    return "lock-version = \"1.0\"\ndependency-groups = [\"dev\"]\n" + packages
  }

  var pipfile: String {
    "[packages]\n" + dependencies(of: 0).map { "\(name($0)) = \"*\"\n" }.joined()
  }

  var pipfileLock: String {
    let rows = (1..<packages).map { package in
      let markers = marker(package).map { ", \"markers\": \"\($0)\"" } ?? ""
      let entry = "\"hashes\": [\"\(hash(package))\"], \"version\": \"==\(version(package))\"\(markers)"
      return "\"\(name(package))\": {\(entry)}"
    }.joined(separator: ",\n")
    return "{\"_meta\": {\"pipfile-spec\": 6},\n\"default\": {\n\(rows)},\n\"develop\": {\n\(rows)}}\n"
  }
}
