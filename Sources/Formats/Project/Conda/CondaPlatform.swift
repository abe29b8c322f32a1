import Standards

/// The platforms of conda (`linux-64`, `osx-arm64`, or a family such as `unix`) as environment markers.
///
/// Source: https://docs.conda.io/projects/conda-build/en/stable/concepts/package-anatomy.html; families as pixi names them,
/// https://pixi.sh/latest/reference/pixi_manifest/#the-target-table.
enum CondaPlatform {
  private static let systems = [
    "linux": "sys_platform == 'linux'", "osx": "sys_platform == 'darwin'",
    "win": "sys_platform == 'win32'", "unix": "sys_platform != 'win32'",
    "emscripten": "sys_platform == 'emscripten'", "wasi": "sys_platform == 'wasi'",
  ]

  /// Windows names the same processor otherwise.
  private static let machines = [
    "linux-64": "platform_machine == 'x86_64'", "osx-64": "platform_machine == 'x86_64'",
    "linux-aarch64": "platform_machine == 'aarch64'", "osx-arm64": "platform_machine == 'arm64'",
    "win-64": "platform_machine != 'ARM64'", "win-arm64": "platform_machine == 'ARM64'",
    "linux-ppc64le": "platform_machine == 'ppc64le'", "linux-s390x": "platform_machine == 's390x'",
    "linux-riscv64": "platform_machine == 'riscv64'", "linux-armv7l": "platform_machine == 'armv7l'",
  ]

  /// Nil where a package is for every platform, or the name is not known.
  static func marker(_ name: String) -> Marker? {
    let family = String(name.prefix { $0 != "-" })
    guard let system = systems[family] else { return nil }
    return Marker(machines[name].map { "\(system) and \($0)" } ?? system)
  }
}
