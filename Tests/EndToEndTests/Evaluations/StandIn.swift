import Foundation
import TestSupport

/// Programs that stand in for uv and pip: they log what they are asked, and give what lies in the folder `answers` beside them.
enum StandIn {
  /// Copies all answers into the folder that it is to work in; `refuse` among them is an error message.
  static let uv = #"""
    #!/bin/sh
    here=$(dirname "$0")
    [ "$1" = --version ] && { echo "uv 9.9.9"; exit 0; }
    printf '%s\n' "$*" >> "$here/arguments"
    env | grep -c canary >> "$here/canaries"
    while [ $# -gt 0 ]; do [ "$1" = --directory ] && folder=$2; shift; done
    cp "$folder/pyproject.toml" "$here/asked.toml" 2>/dev/null
    cp "$folder/requirements.txt" "$here/asked.pins" 2>/dev/null
    cp "$folder/addition.in" "$here/asked.in" 2>/dev/null
    [ -f "$here/answers/refuse" ] && { cat "$here/answers/refuse" >&2; exit 1; }
    cp "$here/answers/"* "$folder/"
    """#

  static let pip = #"""
    #!/bin/sh
    here=$(dirname "$0")
    [ "$1" = --version ] && { echo "pip 99.0 from /nowhere (python 3.12)"; exit 0; }
    printf '%s\n' "$*" >> "$here/arguments"
    while [ $# -gt 0 ]; do [ "$1" = --report ] && report=$2; shift; done
    [ -f "$here/answers/refuse" ] && { cat "$here/answers/refuse" >&2; exit 1; }
    cp "$here/answers/report.json" "$report"
    """#
}

extension TemporaryFolder {
  /// Writes a program.
  func install(_ text: String, as name: String) throws {
    let path = try write(text, to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }
}
