import Testing

@testable import SiteGen

@Suite struct ScriptImportsTests {
  private static func assets(_ files: KeyValuePairs<String, String>) -> [String: Theme.Asset] {
    let files = files.map { (name: $0.key, bytes: Array($0.value.utf8)) }
    return Dictionary(
      ScriptImports(files).assets().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func text(_ asset: Theme.Asset?) -> String {
    String(decoding: asset?.bytes ?? [], as: UTF8.self)
  }

  private static func fileName(_ asset: Theme.Asset?) -> String {
    asset?.route.split(separator: "/").last.map(String.init) ?? ""
  }

  @Test func aScriptLoadsOthersByTheirPublishedNames() {
    let assets = Self.assets([
      "a.js": "import { b } from \"./b.js\";\nconst c = import(\"./c.js\");\n",
      "b.js": "export const b = 1;\n",
      "c.js": "export { b } from \"./b.js\";\n",
    ])
    let (b, c) = (Self.fileName(assets["b.js"]), Self.fileName(assets["c.js"]))
    #expect(b.hasPrefix("b-") && c.hasPrefix("c-"))
    #expect(Self.text(assets["a.js"]) == "import { b } from \"./\(b)\";\nconst c = import(\"./\(c)\");\n")
    #expect(Self.text(assets["c.js"]) == "export { b } from \"./\(b)\";\n")
    #expect(assets.values.filter { !$0.isImported }.map(\.name) == ["a.js"])
  }

  @Test func theNameOfAScriptChangesWithWhatItLoads() {
    let loads = "import \"./x\";\nexport * from \"./b.js\";\n"
    let before = Self.assets(["a.js": loads, "b.js": "export const b = 1;\n"])
    let after = Self.assets(["a.js": loads, "b.js": "export const b = 2;\n"])
    #expect(before["a.js"]?.route != after["a.js"]?.route)
  }

  @Test func scriptsThatLoadEachOtherOrNothingThatIsThereDoNotHang() {
    let assets = Self.assets([
      "a.js": "export * from \"./b.js\";", "b.js": "export * from \"./a.js\";",
      "c.js": "export * from \"./c.js\";",
      "d.js": "export * from \"./weg.js\"; export * from \"./",
    ])
    #expect(assets.count == 4)
    #expect(Self.text(assets["d.js"]) == "export * from \"./weg.js\"; export * from \"./")
  }

  @Test func theNameOfAnAssetDoesNotChangeWithItsComments() {
    let before = Self.assets(["a.js": "let a;\n", "b.css": "a { b: c; }\n"])
    let after = Self.assets(["a.js": "// Why.\nlet a; // What.\n", "b.css": "/* Why. */\n\na { b: c; }\n"])
    #expect(before.mapValues(\.route) == after.mapValues(\.route))
  }

  @Test func aScriptInACommentIsNotLoaded() {
    let assets = Self.assets([
      "a.js": "// import \"./b.js\" or import { b } from \"./b.js\"\n", "b.js": "let b;\n",
    ])
    #expect(assets["b.js"]?.isImported == false)
  }
}
