import ArgumentParser
import SiteGen

/// An editor that opens a file when a browser follows a link.
enum Editor: String, Sendable, CaseIterable, ExpressibleByArgument {
  case vscode
  case vscodium

  /// Its name for readers.
  var name: String {
    switch self {
    case .vscode: "VS Code"
    case .vscodium: "VSCodium"
    }
  }

  /// Returns the address that opens a file at a spot.
  ///
  /// - Parameter path: The path of the file from the root of the disk.
  func address(of path: String, at position: SourcePosition?) -> String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(rawValue)://file\(URIPath.encoded(path))\(place)"
  }
}
