/// The same project as conda packages.
extension GeneratedProject {
  private static let channel = "https://channels.example/conda-forge"

  private func address(_ package: Int) -> String {
    "\(Self.channel)/linux-64/\(name(package))-\(version(package))-h0_0.conda"
  }

  private func digits(_ package: Int) -> Substring { hash(package).dropFirst("sha256:".count) }

  private var direct: [Int] { dependencies(of: 0) }

  var environment: String {
    "channels: [conda-forge]\ndependencies:\n" + direct.map { "- \(name($0))\n" }.joined()
  }

  /// An entry for each package on each of two platforms.
  var condaLock: String {
    let entries = ["linux-64", "osx-64"].flatMap { platform in
      (1..<packages).map { package in
        let edges = dependencies(of: package).map { "    \(name($0)): '>=0'\n" }.joined()
        return """
          - name: \(name(package))
            version: \(version(package))
            manager: conda
            platform: \(platform)
            dependencies:
          \(edges.isEmpty ? "    __glibc: '>=2.17'\n" : edges)  url: \(address(package))
            hash:
              sha256: \(digits(package))
            category: \(package % 3 == 0 ? "dev" : "main")
            optional: false

          """
      }
    }
    return "version: 1\nmetadata:\n  sources: [environment.yml]\npackage:\n" + entries.joined()
  }

  var pixiManifest: String {
    "[workspace]\nchannels = [\"conda-forge\"]\n[dependencies]\n"
      + direct.map { "\(name($0)) = \">=0\"\n" }.joined() + "[environments]\ntest = []\n"
  }

  /// Version 6: two environments on two platforms, each with every package.
  var pixiLock: String {
    let list = (1..<packages).map { "      - conda: \(address($0))\n" }.joined()
    let environments = ["default", "test"].map { environment in
      let platforms = ["linux-64", "osx-64"].map { "      \($0):\n\(list)" }.joined()
      return "  \(environment):\n    channels: [{url: \(Self.channel)}]\n    packages:\n\(platforms)"
    }
    let entries = (1..<packages).map { package in
      let edges = dependencies(of: package).map { "  - \(name($0)) >=0,<9\n" }.joined()
      return """
        - conda: \(address(package))
          sha256: \(digits(package))
          depends:
          - __glibc >=2.17,<3.0.a0
        \(edges)  license: MIT
          purls: []

        """
    }
    return "version: 6\nenvironments:\n" + environments.joined() + "packages:\n" + entries.joined()
  }
}
