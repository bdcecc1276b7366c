/// A reason why an index cannot be built or read.
public enum SearchIndexError: Error, Equatable, Sendable {
  /// The stemmer library does not know the algorithm.
  case unknownLanguage(String)
  /// A document refers to a facet or a value that is not there; positions in the lists given.
  case unknownFacetValue(path: String, facet: Int, value: Int)
  /// A file of the index is absent.
  case missing(file: String)
  /// A file of the index is damaged, or no index file at all.
  case corrupt(file: String)
  /// The index has a format this reader does not know.
  case unsupportedVersion(Int)
}
