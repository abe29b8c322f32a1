/// `1 file`, `2 files`; `many` is the plural where no rule of spelling gives it.
package func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? plural(of: one))"
}

/// The plural of a regular noun, which ends a phrase: `locked package`, `advisory`, `patch`.
private func plural(of noun: String) -> String {
  if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
    return noun.dropLast() + "ies"
  }
  return noun + (["s", "x", "ch", "sh"].contains(where: noun.hasSuffix) ? "es" : "s")
}
