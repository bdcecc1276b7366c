import Testing

@testable import SiteGen

@Suite struct ImageSizeTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 1, 2, 0, 0, 0, 3, 8, 2, 0, 0, 0]
  private static let gif: [UInt8] = Array("GIF89a".utf8) + [0x02, 0x01, 0x03, 0x00, 0, 0, 0]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xDB, 0, 3, 9, 0xFF, 0xC4, 0, 2]
    + [0xFF, 0xC2, 0, 11, 8, 0, 3, 1, 2, 1, 1, 0x11, 0]
  private static let lossy: [UInt8] =
    Array("RIFF".utf8) + [30, 0, 0, 0] + Array("WEBPVP8 ".utf8)
    + [10, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x02, 0x41, 0x03, 0x80]
  private static let lossless: [UInt8] =
    Array("RIFF".utf8) + [30, 0, 0, 0] + Array("WEBPVP8L".utf8) + [10, 0, 0, 0, 0x2F]
    // 14 bits of width less one, 14 bits of height less one.
    + [0x01, 0x81, 0x00, 0x00] + [UInt8](repeating: 0, count: 8)
  private static let extended: [UInt8] =
    Array("RIFF".utf8) + [30, 0, 0, 0] + Array("WEBPVP8X".utf8)
    + [10, 0, 0, 0, 0, 0, 0, 0, 0x01, 0x01, 0, 0x02, 0, 0]

  @Test(arguments: [
    ("png", png, 258, 3), ("gif", gif, 258, 3), ("jpeg", jpeg, 258, 3), ("lossy WebP", lossy, 258, 3),
    ("lossless WebP", lossless, 258, 3), ("extended WebP", extended, 258, 3),
  ])
  func theSizeIsReadFromTheHeader(name: String, bytes: [UInt8], width: Int, height: Int) {
    let size = ImageSize(of: bytes)
    #expect(size?.width == width, "\(name)")
    #expect(size?.height == height, "\(name)")
  }

  @Test(arguments: [png, gif, jpeg, lossy, lossless, extended])
  func aHeaderThatIsCutOffGivesNoSizeAndNoCrash(bytes: [UInt8]) {
    for count in 0..<9 { #expect(ImageSize(of: Array(bytes.prefix(count))) == nil) }
    for count in bytes.indices { _ = ImageSize(of: Array(bytes.prefix(count))) }
  }

  @Test func anythingElseIsNoPicture() {
    #expect(ImageSize(of: Array("<svg width=\"2\" height=\"3\"/>".utf8)) == nil)
    #expect(ImageSize(of: Array("GIF89a".utf8) + [0, 0, 3, 0]) == nil, "no width")
    #expect(ImageSize(of: [0xFF, 0xD8] + [UInt8](repeating: 0, count: 40)) == nil)
    #expect(ImageSize(of: [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 40)) == nil)
  }
}
