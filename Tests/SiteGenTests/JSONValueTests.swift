import Foundation
import SiteGen
import Testing

@Suite struct JSONValueTests {
  @Test func `members keep the order in which they are given`() {
    let value: JSONValue = ["b": 1, "a": [true, "x"], "leeg": [], "niets": .null]
    #expect(value.compactText == #"{"b":1,"a":[true,"x"],"leeg":[],"niets":null}"#)
    #expect(
      value.indentedText == """
        {
          "b": 1,
          "a": [
            true,
            "x"
          ],
          "leeg": [],
          "niets": null
        }

        """)
  }

  @Test func `absent members are left out`() {
    let value = JSONValue.object([("een", "1"), ("geen", nil), ("twee", 2)])
    #expect(value.compactText == #"{"een":"1","twee":2}"#)
    #expect(value["twee"] == 2)
    #expect(value["geen"] == nil)
  }

  @Test func `any text is read back as it was by another reader`() throws {
    var text = "\"\\/ é 🏛️ \u{2028}"
    for scalar in (0...0x1F).compactMap(Unicode.Scalar.init) { text.unicodeScalars.append(scalar) }
    let data = Data(JSONValue.array([.string(text)]).compactText.utf8)
    #expect(try JSONSerialization.jsonObject(with: data) as? [String] == [text])
  }
}
