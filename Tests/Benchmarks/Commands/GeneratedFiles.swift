import Glibc

/// A generated project in one folder, and advisories for its packages in another.
struct GeneratedFiles {
  let packages: Int

  var project: String { "\(BuildFolder.scratch)/project-\(packages)" }
  var feed: String { project + "-feed" }
  var recordCount: Int { (packages + 1) / 3 }

  func write() {
    let content = GeneratedProject(packages: packages)
    for folder in [project, feed] { mkdir(folder, 0o755) }
    File.write(Array(content.manifest.utf8), to: project + "/pyproject.toml")
    File.write(Array(content.lock.utf8), to: project + "/uv.lock")
    for record in content.records { File.write(Array(record.text.utf8), to: "\(feed)/\(record.id).json") }
  }
}
