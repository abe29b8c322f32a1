internal import Facts
internal import Governance
internal import Syntax

extension JSONWriter {
  mutating func change(_ change: Change) {
    object { writer in
      writer.member("kind", change.kind.rawValue)
      writer.member("type", change.type.rawValue)
      writer.member("name", change.name)
      writer.member("ecosystem", change.ecosystem?.rawValue)
      writer.strings("from", change.from)
      writer.strings("to", change.to)
      writer.member("direct", change.isDirect)
      writer.strings("scopes", change.scopes.map(\.description))
      writer.member("file", change.file)
      writer.member("line", change.line)
      writer.key("migration")
      if let migration = change.migration { writer.migration(migration) } else { writer.null() }
    }
  }

  mutating func migration(_ migration: LockMigration) {
    object { writer in
      writer.member("from", migration.from)
      writer.member("to", migration.to)
    }
  }

  mutating func review(_ review: Review?) {
    guard let review else { return null() }
    object { writer in
      writer.member("category", review.category.rawValue)
      writer.member("approver", review.approver)
      writer.strings("reasons", review.reasons)
    }
  }
}
