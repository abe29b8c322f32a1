import AssayKit
import Facts
import Foundation
import Governance
import Standards
import TestSupport
import Testing

/// The state before a change, from Git objects and from folders.
@Suite("Base and head")
struct ChangeSidesTests {
  private func check(
    _ path: String, base: String? = nil, isStaged: Bool = false, policy: String? = nil
  ) throws -> Assessment {
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.base = base
    inputs.isStaged = isStaged
    inputs.policy = policy
    return try Scan(path: path).check(inputs, rules: [.unpinned])
  }

  /// A repository whose `main` asks for one package, and whose branch asks for another one as well.
  private func branch(_ head: String = "httpx>=0.27\nidna\n") throws -> GitRepositoryFolder {
    let repository = try GitRepositoryFolder()
    try repository.write("httpx>=0.27\n", to: "requirements.txt")
    try repository.commit()
    try repository.git("checkout", "--quiet", "-b", "change")
    try repository.write(head, to: "requirements.txt")
    try repository.commit()
    return repository
  }

  private func names(_ assessment: Assessment) -> [String] {
    (assessment.changes?.changes ?? []).map { "\($0.kind.rawValue) \($0.name)" }
  }

  @Test("the base is where the branch started, whatever main has done since")
  func mergeBase() throws {
    let repository = try branch()
    try repository.git("checkout", "--quiet", "main")
    try repository.write("httpx>=0.27\nflask>=3\n", to: "requirements.txt")
    try repository.commit()
    try repository.git("checkout", "--quiet", "change")
    let assessment = try check(repository.path, base: "main")
    #expect(names(assessment) == ["added idna"])
    #expect(assessment.findings.map(\.status) == [.new])
    #expect(assessment.base?.hasPrefix("main (") == true)
  }

  @Test("a folder of the repository, and one file of it, are compared with their own past")
  func subfolder() throws {
    let repository = try GitRepositoryFolder()
    try repository.write("a==1\n", to: "requirements.txt")
    try repository.write("b==1\n", to: "services/api/requirements.txt")
    try repository.commit()
    try repository.write("b==2\n", to: "services/api/requirements.txt")
    try repository.write("c==1\n", to: "services/new/requirements.txt")
    #expect(names(try check(repository.path + "/services/api", base: "HEAD")).contains("updated b"))
    let file = repository.path + "/services/api/requirements.txt"
    #expect(names(try check(file, base: "HEAD")).contains("updated b"))
    let added = try check(repository.path + "/services/new/requirements.txt", base: "HEAD")
    #expect(names(added).contains("added c") && added.notEvaluated.isEmpty)
  }

  @Test("what is staged is judged, not what lies on disk")
  func staged() throws {
    let repository = try branch()
    try repository.write("httpx>=0.27\nflask\n", to: "requirements.txt")
    try repository.git("add", "--all")
    try repository.write("httpx>=0.27\nidna\ndjango\n", to: "requirements.txt")
    let assessment = try check(repository.path, isStaged: true)
    #expect(Set(names(assessment)) == ["added flask", "removed idna"])
    #expect(try names(check(repository.path, base: "main", isStaged: true)) == ["added flask"])
  }

  @Test("files that Git tracks are read whatever ignore files say, on disk and in commits")
  func trackedThoughIgnored() throws {
    let repository = try GitRepositoryFolder()
    try repository.write("build/\n/ignored-requirements.txt\n", to: ".gitignore")
    try repository.write("a\n", to: "build/deep/requirements.txt")
    try repository.write("b\n", to: "ignored-requirements.txt")
    try repository.git("add", "--all", "--force")
    try repository.commit()
    try repository.write("x\n", to: "build/deep/requirements-own.txt")
    try repository.write("x\n", to: "build/other/requirements.txt")
    #expect(try check(repository.path, base: "HEAD").changes?.changes.isEmpty == true)
    try repository.write("a\nc\n", to: "build/deep/requirements.txt")
    #expect(try names(check(repository.path, base: "HEAD")) == ["added c"])
    try repository.git("add", "--update")
    #expect(try names(check(repository.path, isStaged: true)) == ["added c"])
  }

  @Test("before the first commit everything is new")
  func unborn() throws {
    let repository = try GitRepositoryFolder()
    try repository.write("idna\n", to: "requirements.txt")
    try repository.git("add", "--all")
    let assessment = try check(repository.path, isStaged: true)
    #expect(names(assessment) == ["added idna"])
    #expect(assessment.notEvaluated.isEmpty)
  }

  @Test("a change cannot loosen the policy that judges it", arguments: ["assay.toml", "pyproject.toml"])
  func policy(_ file: String) throws {
    let repository = try GitRepositoryFolder()
    let heading = file == "assay.toml" ? "" : "tool.assay."
    try repository.write("[\(heading)levels]\nunpinned-requirement = \"error\"\n", to: file)
    try repository.commit()
    try repository.write("[\(heading)levels]\nunpinned-requirement = \"off\"\n", to: file)
    try repository.write("idna\n", to: "requirements.txt")
    #expect(try check(repository.path, base: "HEAD").verdict == .fail)
    let named = try check(repository.path, base: "HEAD", policy: repository.path + "/" + file)
    #expect(named.verdict == .fail)
    #expect(try check(repository.path).findings.isEmpty)
    try repository.write("[\(heading)levels]\nunpinned-requirement = \"loud\"\n", to: file)
    #expect(throws: ConfigurationError.self) { try check(repository.path, base: "HEAD") }
  }

  @Test("nothing that a repository's settings name is run")
  func hostile() throws {
    let repository = try branch()
    let trap = repository.path + "/.git/trap"
    try repository.write("#!/bin/sh\ntouch \(trap).sprung\n", to: ".git/trap")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trap)
    let settings = [
      "core.fsmonitor", "core.sshCommand", "core.pager", "pager.ls-tree", "core.editor", "core.askPass",
      "core.alternateRefsCommand", "alias.rev-parse", "alias.cat-file", "filter.x.smudge", "diff.external",
      "credential.helper", "gpg.program", "core.gitProxy",
    ]
    for setting in settings { try repository.git("config", setting, trap) }
    try repository.write("* filter=x diff=x\n", to: ".gitattributes")
    for hook in ["post-index-change", "reference-transaction", "post-checkout"] {
      try FileManager.default.copyItem(atPath: trap, toPath: repository.path + "/.git/hooks/" + hook)
    }
    #expect(try names(check(repository.path, base: "main")) == ["added idna"])
    _ = try check(repository.path, isStaged: true)
    #expect(!FileManager.default.fileExists(atPath: trap + ".sprung"))
  }

  @Test("a shallow clone is told how to be whole, and is never green")
  func shallow() throws {
    let repository = try branch("httpx>=0.28\n")
    let clone = try GitRepositoryFolder(cloning: repository, "--depth", "1", "--no-single-branch")
    let assessment = try check(clone.path, base: "origin/main")
    #expect(assessment.changes == nil)
    #expect(assessment.verdict == .incomplete)
    #expect(assessment.notEvaluated.first?.remedy?.contains("git fetch --unshallow") == true)
  }

  @Test("what a partial clone left out is not fetched, and not guessed", arguments: ["blob:none", "tree:0"])
  func partial(_ filter: String) throws {
    let repository = try branch("httpx>=0.28\n")
    let clone = try GitRepositoryFolder(cloning: repository, "--filter", filter)
    let assessment = try check(clone.path, base: "origin/main")
    #expect(names(assessment) == [])
    #expect(assessment.verdict == .incomplete)
    #expect(assessment.notEvaluated.first?.remedy?.isEmpty == false)
  }

  @Test("a revision that is not there, or that looks like an option, is a lost base")
  func lost() throws {
    let repository = try branch("httpx>=0.28\n")
    for revision in ["origin/main", "--upload-pack=x", "", "nope\n"] {
      let assessment = try check(repository.path, base: revision)
      #expect(assessment.verdict == .incomplete && assessment.changes == nil, "\(revision)")
    }
    let outside = try TemporaryFolder()
    try outside.write("idna\n", to: "requirements.txt")
    #expect(throws: ConfigurationError.self) { try check(outside.path, base: "main") }
    #expect(throws: ConfigurationError.self) { try check(outside.path, base: "./absent") }
  }

  @Test("a folder inside the project never stands in for a revision that is not there")
  func planted() throws {
    let repository = try branch("idna\n")
    try repository.write("idna\n", to: "origin/main/requirements.txt")
    #expect(try check(repository.path, base: "origin/main").changes == nil)
  }

  @Test("links are followed inside the commit only, and submodules are not taken for removed files")
  func links() throws {
    let repository = try GitRepositoryFolder()
    try repository.write("a==1\n", to: "real/base.txt")
    let manager = FileManager.default
    try manager.createDirectory(atPath: repository.path + "/requirements", withIntermediateDirectories: true)
    for (name, target) in [("in", "../real/base.txt"), ("out", "../../outside.txt"), ("loop", "loop.txt")] {
      try manager.createSymbolicLink(
        atPath: repository.path + "/requirements/\(name).txt", withDestinationPath: target)
    }
    let inner = "1234567890123456789012345678901234567890"
    try repository.git("update-index", "--add", "--cacheinfo", "160000,\(inner),module")
    try repository.git("add", "requirements", "real")
    try repository.git("commit", "--quiet", "--message", "state")
    try repository.write("a==2\n", to: "real/base.txt")
    try repository.write("b==1\n", to: "module/requirements.txt")
    let assessment = try check(repository.path, base: "HEAD")
    #expect(Set(names(assessment)) == ["updated a"])
    #expect(assessment.notEvaluated.contains { $0.subject == "module" })
  }

  @Test("a side that cannot be read is no difference")
  func unreadable() throws {
    let repository = try GitRepositoryFolder()
    try repository.write("version = 1\n[[package]\n", to: "uv.lock")
    try repository.write("a==1\n", to: "requirements.txt")
    try repository.commit()
    try repository.write("version = 1\n\n[[package]]\nname = \"a\"\nversion = \"1\"\n", to: "uv.lock")
    let assessment = try check(repository.path, base: "HEAD")
    #expect(names(assessment) == [])
    #expect(assessment.notEvaluated.contains { $0.file == "uv.lock" })
    try repository.commit()
    try repository.write("version = 1\n[[package]\n", to: "uv.lock")
    #expect(names(try check(repository.path, base: "HEAD")) == [])
  }
}

extension Rule {
  /// The one rule that these cases need.
  fileprivate static var unpinned: Rule {
    guard let rule = Rule.rule(id: "unpinned-requirement") else { preconditionFailure("the rule is gone") }
    return rule
  }
}
