private import CZlib

/// A compressor that makes raw DEFLATE (RFC 1951) of one text after another.
struct Deflater: ~Copyable {
  // zlib remembers where its state stands, so that it may not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  /// Creates a compressor.
  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isReady =
      deflateInit2_(
        stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isReady { deflateEnd(stream) }
    stream.deallocate()
  }

  /// Returns the bytes compressed; only wrapped when the library runs out of memory.
  ///
  /// - Parameter dictionary: Bytes that go before, known to who decompresses.
  func compress(_ bytes: [UInt8], after dictionary: [UInt8] = []) -> [UInt8] {
    guard isReady, deflateReset(stream) == Z_OK,
      dictionary.isEmpty || deflateSetDictionary(stream, dictionary, UInt32(dictionary.count)) == Z_OK
    else { return Self.stored(bytes) }
    var bytes = bytes
    let bound = Int(deflateBound(stream, UInt(bytes.count)))
    let compressed = bytes.withUnsafeMutableBufferPointer { bytes in
      [UInt8](unsafeUninitializedCapacity: bound) { output, count in
        stream.pointee.next_in = bytes.baseAddress
        stream.pointee.avail_in = UInt32(bytes.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        count = deflate(stream, Z_FINISH) == Z_STREAM_END ? bound - Int(stream.pointee.avail_out) : 0
      }
    }
    return compressed.isEmpty ? Self.stored(bytes) : compressed
  }

  /// The version of zlib, which may have a say in how the bytes of a file come out.
  static var libraryVersion: String { zlibVersion().map { String(cString: $0) } ?? "" }

  /// Returns the bytes as DEFLATE without compression.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var wrapped: [UInt8] = []
    var start = 0
    repeat {
      let block = bytes[start..<min(start + 65_535, bytes.count)]
      start = block.endIndex
      wrapped.append(start == bytes.count ? 1 : 0)
      for length in [UInt16(block.count), ~UInt16(block.count)] {
        wrapped.append(UInt8(length & 0xff))
        wrapped.append(UInt8(length >> 8))
      }
      wrapped += block
    } while start < bytes.count
    return wrapped
  }
}
