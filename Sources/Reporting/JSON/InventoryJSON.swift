package import Facts
internal import Standards
internal import Syntax

/// `assay.inventory/1`; see the interface page of the documentation.
package enum InventoryJSON {
  package static func render(_ snapshot: ProjectSnapshot, filter: InventoryFilter = InventoryFilter())
    -> [UInt8]
  {
    let inventory = snapshot.inventory
    let views = snapshot.locks.map { FilteredLock($0, filter) }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.inventory/1")
      writer.rows("files", inventory.files) { $0.file($1) }
      writer.key("packages")
      writer.array { writer in for view in views { writer.packages(of: view) } }
      writer.key("edges")
      writer.array { writer in for view in views { writer.edges(of: view) } }
      writer.rows("requirements", inventory.requirements) { $0.requirement($1) }
      writer.rows("options", inventory.options) { $0.option($1) }
      writer.rows("images", inventory.images) { $0.image($1) }
      writer.rows("stages", inventory.stages) { $0.stage($1) }
      writer.rows("arguments", inventory.arguments) { $0.argument($1) }
      writer.rows("installs", inventory.installs) { $0.install($1) }
      writer.rows("downloads", inventory.downloads) { $0.download($1) }
      writer.rows("hooks", inventory.hooks) { $0.hook($1) }
      writer.rows("roles", inventory.roles) { $0.role($1) }
      writer.rows("updateBots", inventory.updateBots) { $0.updateBot($1) }
      writer.rows("records", inventory.records) { $0.record($1) }
      writer.rows("emergencies", inventory.emergencies) { writer, record in
        writer.object { $0.emergency(record) }
      }
      writer.rows("notEvaluated", snapshot.notEvaluated(through: filter)) { $0.notEvaluated($1) }
    }
    writer.endDocument()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func file(_ file: FileRecord) {
    object { writer in
      writer.member("path", file.path)
      writer.member("format", file.format)
      writer.member("status", file.status.rawValue)
      writer.member("reason", file.reason)
    }
  }

  fileprivate mutating func packages(of filtered: FilteredLock) {
    for index in filtered.packageOrder {
      let package = filtered.view.lock.packages[index]
      object { writer in
        writer.member("id", filtered.view.ids[index])
        writer.member("name", package.name.text)
        writer.member("version", package.version)
        writer.member("ecosystem", package.name.ecosystem.rawValue)
        writer.member("purl", package.purl?.description)
        writer.member("file", filtered.view.lock.file)
        writer.member("line", package.location.line)
        writer.key("source")
        writer.source(package.source)
        writer.strings("hashes", package.hashes)
        writer.member("direct", filtered.view.isDirect[index])
        writer.strings("scopes", filtered.view.scopes[index].map(\.description))
      }
    }
  }

  private mutating func source(_ source: PackageSource) {
    object { writer in
      writer.member("kind", source.kind.rawValue)
      writer.member("url", source.url?.text)
      if let commit = source.commit { writer.member("commit", commit) }
    }
  }

  fileprivate mutating func edges(of filtered: FilteredLock) {
    let ids = filtered.view.ids
    for row in filtered.edgeRows() {
      let edge = row.edge
      object { writer in
        writer.member("file", filtered.view.lock.file)
        writer.member("from", ids[edge.from])
        writer.member("to", row.to)
        writer.strings("toCandidates", edge.candidates.count > 1 ? edge.candidates.map { ids[$0] } : [])
        writer.member("marker", row.marker)
        writer.member("fromExtra", edge.fromExtra?.description)
        writer.member("fromGroup", edge.fromGroup?.description)
        writer.strings("toExtras", edge.toExtras.map(\.description))
      }
    }
  }

  fileprivate mutating func requirement(_ requirement: DeclaredRequirement) {
    object { writer in
      writer.member("name", requirement.name.text)
      writer.member("ecosystem", requirement.name.ecosystem.rawValue)
      writer.strings("extras", requirement.extras.map(\.description))
      writer.member("specifier", requirement.specifiers.description)
      writer.member("raw", requirement.raw)
      writer.member("marker", requirement.marker?.description)
      writer.member("url", requirement.url?.text)
      writer.member("scope", requirement.scope.description)
      writer.member("file", requirement.location.file)
      writer.member("line", requirement.location.line)
      writer.member("column", requirement.location.column)
      writer.member("constraint", requirement.isConstraint)
    }
  }

  fileprivate mutating func option(_ option: InstallerOption) {
    object { writer in
      writer.member("name", option.name)
      writer.member("value", option.value)
      writer.place(option.location)
    }
  }

  fileprivate mutating func image(_ image: ImageReference) {
    object { writer in
      writer.member("reference", image.reference)
      writer.member(
        "resolved", image.resolved.map { image.role == .action ? image.reference : $0.description })
      writer.member("name", image.resolved?.name)
      writer.member("tag", image.resolved?.tag)
      writer.member("digest", image.resolved?.digest)
      writer.member("role", image.role.rawValue)
      writer.member("stage", image.stage)
      writer.place(image.location)
    }
  }

  fileprivate mutating func stage(_ stage: BuildStage) {
    object { writer in
      writer.member("index", stage.index)
      writer.member("alias", stage.alias)
      writer.member("kind", stage.kind.rawValue)
      writer.member("reference", stage.reference)
      writer.member("platform", stage.platform)
      writer.place(stage.location)
    }
  }

  fileprivate mutating func argument(_ argument: BuildArgument) {
    object { writer in
      writer.member("name", argument.name)
      writer.member("default", argument.defaultValue)
      writer.place(argument.location)
    }
  }

  fileprivate mutating func install(_ install: InstallCommand) {
    object { writer in
      writer.member("manager", install.manager)
      writer.member("name", install.name)
      writer.member("version", install.version)
      writer.place(install.location)
    }
  }

  fileprivate mutating func download(_ download: RemoteDownload) {
    object { writer in
      writer.member("url", download.url)
      writer.member("use", download.use.rawValue)
      writer.member("verified", download.isVerified)
      writer.place(download.location)
    }
  }

  fileprivate mutating func hook(_ hook: PreCommitHook) {
    object { writer in
      writer.member("repo", hook.repository)
      writer.member("id", hook.id)
      writer.member("rev", hook.revision)
      writer.place(hook.location)
    }
  }

  fileprivate mutating func role(_ role: AnsibleRole) {
    object { writer in
      writer.member("kind", role.kind.rawValue)
      writer.member("name", role.name)
      writer.member("source", role.source)
      writer.member("version", role.version)
      writer.place(role.location)
    }
  }

  fileprivate mutating func updateBot(_ bot: UpdateBot) {
    object { writer in
      writer.member("bot", bot.bot.rawValue)
      writer.member("ecosystem", bot.ecosystem)
      writer.strings("managers", bot.managers)
      writer.member("enabled", bot.isEnabled)
      writer.strings("directories", bot.directories)
      writer.member("interval", bot.interval)
      writer.member("minimumReleaseAgeDays", bot.minimumReleaseAgeDays)
      writer.strings("ignored", bot.ignored)
      writer.strings("ignoredPaths", bot.ignoredPaths)
      writer.strings("allowed", bot.allowed)
      writer.strings("presets", bot.presets)
      writer.place(bot.location)
    }
  }

  fileprivate mutating func record(_ record: DependencyRecord) {
    object { writer in
      writer.member("name", record.name.text)
      writer.member("justification", record.justification)
      writer.member("owner", record.owner)
      writer.place(record.location)
    }
  }

  private mutating func place(_ location: SourceLocation) {
    member("file", location.file)
    member("line", location.line)
  }
}
