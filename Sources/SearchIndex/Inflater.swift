private import CZlib

/// Decompresses raw DEFLATE (RFC 1951).
enum Inflater {
  /// The size beyond which contents are refused, so that a damaged file cannot fill the memory.
  static let mostBytes = 16 << 20

  /// Returns the bytes decompressed; nil if they are damaged, go on after their end, or become too many.
  ///
  /// - Parameter dictionary: The bytes that went before when they were compressed.
  static func contents(of bytes: ArraySlice<UInt8>, after dictionary: [UInt8] = []) -> [UInt8]? {
    // zlib remembers where its state stands, so that it may not move.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    defer { stream.deallocate() }
    stream.initialize(to: z_stream())
    guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { inflateEnd(stream) }
    guard dictionary.isEmpty || inflateSetDictionary(stream, dictionary, UInt32(dictionary.count)) == Z_OK
    else { return nil }
    var input = Array(bytes)
    var chunk = [UInt8](repeating: 0, count: max(4096, min(input.count * 4, 1 << 18)))
    var contents: [UInt8] = []
    return input.withUnsafeMutableBufferPointer { input -> [UInt8]? in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      while true {
        let status = chunk.withUnsafeMutableBufferPointer { chunk in
          stream.pointee.next_out = chunk.baseAddress
          stream.pointee.avail_out = UInt32(chunk.count)
          return inflate(stream, Z_NO_FLUSH)
        }
        contents += chunk.prefix(chunk.count - Int(stream.pointee.avail_out))
        guard contents.count <= mostBytes else { return nil }
        if status == Z_STREAM_END { return stream.pointee.avail_in == 0 ? contents : nil }
        // With room left and nothing to read the end of the data is missing.
        guard status == Z_OK, stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0 else {
          return nil
        }
      }
    }
  }
}
