#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Why a file was not written; one that was there stands as it was.
package struct FileWriteError: Error, Sendable {
  package let file: String
  package let message: String
  package let remedy: String?

  package init(file: String, message: String, remedy: String? = nil) {
    self.file = file
    self.message = message
    self.remedy = remedy
  }

  package init(_ file: String, _ errorNumber: Int32) {
    self.init(
      file: file, message: "this cannot be written: \(String(cString: strerror(errorNumber)))",
      remedy: Self.remedy(errorNumber))
  }

  private static func remedy(_ errorNumber: Int32) -> String {
    switch errorNumber {
    case ENOSPC, EDQUOT: "make room for it, and run this again"
    case EFBIG: "raise the limit on the size of files (`ulimit -f`), and run this again"
    case EISDIR: "name a file in this folder"
    case EEXIST: "edit what is there, or remove it first"
    case EBADF: "open it, or send it to /dev/null"
    default: "name a file in a folder that you may write to"
    }
  }
}
