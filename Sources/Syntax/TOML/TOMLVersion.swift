/// The versions of TOML. 1.1 admits line ends, comments and a last comma in inline tables, `\e` and `\xHH`, and times without
/// seconds.
///
/// Source: https://toml.io/en/v1.1.0.
package enum TOMLVersion: String, Sendable, CaseIterable {
  case v1_0 = "1.0"
  case v1_1 = "1.1"
}
