// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// One test target per library target, in `Tests/<Target>Tests`.
func tests(_ target: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: target + "Tests",
    dependencies: [.target(name: target), "TestSupport"] + dependencies,
    swiftSettings: strict
  )
}

let package = Package(
  name: "assay",
  products: [
    .executable(name: "assay", targets: ["assay"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),

    .target(name: "Syntax", swiftSettings: strict),
    .target(name: "Standards", dependencies: ["Syntax"], swiftSettings: strict),
    .target(name: "Facts", dependencies: ["Standards", "Syntax"], swiftSettings: strict),
    .target(
      name: "Formats", dependencies: ["Facts", "Standards", "Syntax", "CLibXML2", "CYAML", crypto],
      swiftSettings: strict),
    .target(
      name: "Governance", dependencies: ["Facts", "Standards", "Syntax", crypto], swiftSettings: strict),
    .target(
      name: "Storage",
      dependencies: ["Formats", "Facts", "Standards", "Syntax", "CArchive", "CSQLite", crypto],
      swiftSettings: strict),
    .target(
      name: "Reporting", dependencies: ["Governance", "Facts", "Standards", "Syntax"], swiftSettings: strict),
    .target(
      name: "AssayKit",
      dependencies: ["Storage", "Governance", "Formats", "Facts", "Standards", "Syntax", crypto],
      swiftSettings: strict),
    .executableTarget(
      name: "assay",
      dependencies: ["AssayKit", "Reporting", "Governance", "Facts", "Standards", "Syntax", argumentParser],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("Syntax"),
    tests("Standards", ["Syntax"]),
    tests("Formats", ["Facts", "Standards", "Syntax"]),
    tests("Storage", ["Formats", "Facts", "Standards", "Syntax"]),
    tests("Facts", ["Standards", "Syntax"]),
    tests("Governance", ["Facts", "Standards", "Syntax"]),
    tests("Reporting", ["Governance", "Facts", "Standards", "Syntax"]),
    tests("AssayKit", ["Governance", "Formats", "Facts", "Reporting", "Standards", "Syntax"]),
    .testTarget(name: "LayeringTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["TestSupport", "assay"], swiftSettings: strict),

    .executableTarget(
      name: "Benchmarks", dependencies: ["Formats", "Facts", "Standards", "Syntax"], path: "Tests/Benchmarks",
      exclude: ["Generators"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz driver links against libFuzzer's `main`, and so is there only when it is asked for.
if Context.environment["ASSAY_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Formats", "Facts", "Standards", "Syntax"], path: "Tests/Fuzz",
      exclude: ["run", "seeds"], swiftSettings: strict))
}
