#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The system call that lets two folders change places in one step.
enum DirectoryExchange {
  /// Swaps two folders.
  ///
  /// - Returns: Whether it was done; not every file system can.
  static func swap(_ first: String, _ second: String) -> Bool {
    #if canImport(Glibc)
      // Swift's module of the C library leaves `renameat2` out, because it is a GNU extension.
      typealias Function =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      let exchange: UInt32 = 2
      return unsafeBitCast(symbol, to: Function.self)(AT_FDCWD, first, AT_FDCWD, second, exchange) == 0
    #else
      return renamex_np(first, second, UInt32(RENAME_SWAP)) == 0
    #endif
  }
}
