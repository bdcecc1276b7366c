/// A property by which results are filtered, with its possible values.
public struct SearchFacet: Sendable, Equatable {
  /// A value of a facet.
  public struct Value: Sendable, Equatable {
    /// The key, as it stands in a URL.
    public let key: String
    /// The label the reader sees.
    public let label: String

    /// Creates a value.
    public init(key: String, label: String) {
      self.key = key
      self.label = label
    }
  }

  /// The key, as it stands in a URL.
  public let key: String
  /// The label the reader sees.
  public let label: String
  /// The values; documents refer to them by position, and their order breaks ties between equal counts.
  public let values: [Value]

  /// Creates a facet.
  public init(key: String, label: String, values: [Value]) {
    self.key = key
    self.label = label
    self.values = values
  }
}

/// A chosen facet value: documents must have one of the chosen values of every facet that has any.
public struct SearchFilter: Sendable, Equatable {
  /// The key of the facet.
  public let facet: String
  /// The key of the value.
  public let value: String

  /// Creates a filter.
  public init(facet: String, value: String) {
    self.facet = facet
    self.value = value
  }
}

/// The counts of a facet's values under a query and the filters on the other facets.
public struct SearchFacetCounts: Sendable, Equatable {
  /// The count of one value.
  public struct Value: Sendable, Equatable {
    /// The key, as it stands in a URL.
    public let key: String
    /// The label the reader sees.
    public let label: String
    /// The number of documents.
    public let count: Int
    /// Whether the value is one of the filters.
    public let isSelected: Bool
  }

  /// The key of the facet.
  public let key: String
  /// The label of the facet.
  public let label: String
  /// The values that at least one document of the index has, in the order of the facet.
  public let values: [Value]
}
