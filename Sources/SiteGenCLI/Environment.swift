#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The variables of the environment, read when asked for.
enum Environment {
  /// The value of a variable, or `nil` when it is not set.
  static subscript(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The number of processors that this process may use.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
