package import Facts
package import Standards
internal import Syntax

/// What the advisory index holds, for a person.
package enum FeedsText {
  package static func render(
    _ feeds: [FeedFacts], digest: String, metadata: Int, on day: CalendarDate, style: TextStyle
  ) -> String {
    let others = metadata > 0 ? "metadata of \(metadata) artefacts\n" : ""
    if feeds.isEmpty { return "The index holds no feed.\n" + others }
    return feeds.map { describe($0, on: day, style) }.joined() + others
      + style.paint("index  \(digest)", .dim) + "\n"
  }

  private static func describe(_ feed: FeedFacts, on day: CalendarDate, _ style: TextStyle) -> String {
    var facts = [counted(feed.records, "record")]
    if let newest = feed.newest { facts.append("newest \(newest)") }
    if let age = feed.ageInDays(on: day) { facts.append("\(counted(age, "day")) old") }
    if feed.unknownShapes > 0 { facts.append("\(feed.unknownShapes) shapes not understood") }
    var text = style.paint(feed.name, .bold) + " (\(feed.format)): " + facts.joined(separator: ", ") + "\n"
    text += "  " + style.paint(feed.digest, .dim) + "\n"
    if let source = feed.source { text += "  " + style.paint("from \(source)", .dim) + "\n" }
    return text
  }
}
