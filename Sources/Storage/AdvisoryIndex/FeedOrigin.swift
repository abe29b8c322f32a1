/// Where a feed came from, and what its server needs to tell whether there is a newer one.
package struct FeedOrigin: Sendable, Hashable {
  /// A path, or an address without credentials.
  package let source: String?
  /// The `ETag` and `Last-Modified` headers (RFC 9110, sections 8.8.2 and 8.8.3).
  package var etag: String?
  package var lastModified: String?

  package init(source: String?) {
    self.source = source
  }
}
