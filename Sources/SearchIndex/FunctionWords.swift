/// The Dutch words that hold a sentence together. Stems know them not: that of "overheid" is "over".
enum FunctionWords {
  /// Calls a function for each word, folded.
  static func forEach(_ body: (ArraySlice<UInt8>) -> Void) {
    for word in words.split(whereSeparator: \.isWhitespace) { body(Array(word.utf8)[...]) }
  }

  private static let words = """
    aan achter af al alle allebei alleen allen alles als altijd ander andere anderen anders behalve
    beide beiden ben beneden bent bij binnen boven buiten daar daarbij daarin daarmee daarna daarom
    daarop daarvan daarvoor dan dat de den der des deze dezelfde die diens dit doch door dus echter een
    eens eer elk elkaar elke en enkel enkele er eraan erbij erin ermee erop ervan ervoor etc even ge
    geen geweest gij had hadden haar hare heb hebben hebt heeft hem hen het hier hierbij hierin hiermee
    hij hoe hoewel hun ieder iedere iedereen iemand iets ik in indien is ja je jij jou jouw jullie kan
    kon konden kunnen kunt maar mag me meer mee men met mij mijn mijne minder mits moest moesten moet
    moeten mogen na naar naast nabij namelijk net niemand niet niets noch nog nooit nu of ofwel om
    omdat onder ondanks ongeveer ons onze ook op over per sinds slechts sommige soms steeds
    te tegen ten tenzij ter terug terwijl tevens tijdens toch toe toen tot totdat tussen u uit uw van
    vanaf vandaar vanuit vanwege veel vele velen verder via volgens voor vooral voordat waar
    waarbij waardoor waarin waarmee waarna waarom waarop waarvan waarvoor wanneer want waren was wat we
    weer wel welk welke werd werden wie wiens wij wil wilde wilden willen word worden wordt zal
    ze zeer zelf zelfs zich zichzelf zij zijn zijne zo zoals zodat zodra zonder zou zouden zowel
    zulk zulke zullen
    """
}
