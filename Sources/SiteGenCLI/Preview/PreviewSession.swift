import Dispatch
import FlyingFox
import FlyingSocks
import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A preview from start to Ctrl-C: builds, serves, watches and builds again.
struct PreviewSession: Sendable {
  let root: String
  let host: String
  let port: UInt16
  let date: CalendarDate
  /// The editor in which the browser can open a file; `nil` for none.
  let editor: Editor?
  let console: Console

  private let store = PreviewStore()

  init(root: String, host: String, port: UInt16, date: CalendarDate, editor: Editor?, console: Console) {
    self.root = root
    self.host = host
    self.port = port
    self.date = date
    self.editor = editor
    self.console = console
  }

  /// Runs the preview until someone stops it.
  ///
  /// - Throws: `noInput` when there is no content, `unavailable` when the address is taken.
  func run() async throws(CommandFailure) {
    let server = try makeServer()
    let fingerprint = SourceFingerprint.of(root)
    try await build()
    let failure = await withTaskGroup(of: CommandFailure?.self) { group in
      group.addTask {
        do {
          try await server.run()
          return nil
        } catch is CancellationError {
          return nil
        } catch {
          return unavailable
        }
      }
      group.addTask {
        await announce(server)
        await watch(since: fingerprint)
        return nil
      }
      group.addTask {
        await Self.interrupted()
        return nil
      }
      let failure = await group.next() ?? nil
      await server.stop()
      group.cancelAll()
      return failure
    }
    if let failure { throw failure }
    console.say(Wording("Gestopt.", en: "Stopped."))
  }

  private var unavailable: CommandFailure {
    CommandFailure(
      status: .unavailable,
      message: Wording(
        "kan niet luisteren op \(host), poort \(port); is daar al iets anders? Kies een andere met --port",
        en: "cannot listen on \(host), port \(port); is something else there? Choose another with --port"))
  }

  private func makeServer() throws(CommandFailure) -> HTTPServer {
    let handler = PreviewHandler(store: store, language: console.language, editor: editor)
    let name = host == "localhost" ? "127.0.0.1" : host
    do {
      if name.contains(":") {
        return HTTPServer(
          address: try .inet6(ip6: name, port: port), logger: .disabled, handler: handler)
      }
      return HTTPServer(address: try .inet(ip4: name, port: port), logger: .disabled, handler: handler)
    } catch {
      throw CommandFailure(
        status: .usage,
        message: Wording(
          "'\(host)' is geen adres; schrijf bijvoorbeeld --host 127.0.0.1",
          en: "'\(host)' is no address; write --host 127.0.0.1, say"))
    }
  }

  private func announce(_ server: HTTPServer) async {
    guard (try? await server.waitUntilListening(timeout: 5)) != nil else { return }
    let port =
      switch await server.listeningAddress {
      case .ip4(_, let port)?, .ip6(_, let port)?: port
      default: self.port
      }
    let name = host == "127.0.0.1" ? "localhost" : host.contains(":") ? "[\(host)]" : host
    console.say(
      Wording(
        "Bekijk de website op http://\(name):\(port)/ (stoppen: Ctrl-C)",
        en: "See the site at http://\(name):\(port)/ (stop: Ctrl-C)"))
  }

  /// Builds again whenever a source changes, until the task is cancelled.
  private func watch(since fingerprint: Int) async {
    var known = fingerprint
    while !Task.isCancelled {
      let start = ContinuousClock.now
      var current = SourceFingerprint.of(root)
      // Looking may take a twentieth of the time at most, however large the site.
      let pause = max(.milliseconds(300), (ContinuousClock.now - start) * 20)
      guard current != known else {
        guard (try? await Task.sleep(for: pause)) != nil else { return }
        continue
      }
      // An editor may write in several steps: wait until it is quiet.
      repeat {
        known = current
        guard (try? await Task.sleep(for: .milliseconds(60))) != nil else { return }
        current = SourceFingerprint.of(root)
      } while current != known
      do throws(CommandFailure) { try await build() } catch { await report(error) }
    }
  }

  private func build() async throws(CommandFailure) {
    let timings = StageTimings()
    let tasks = Environment.processorCount
    let project = try await ProjectReader(root: root, tasks: tasks).read(withHistory: true)
    let language = console.language
    guard project.problems.isEmpty else {
      console.report(project.problems)
      let problems = project.problems.map { PreviewProblem($0, language: language) }
      await store.update { state in state.failed(problems, sources: nil) }
      return
    }
    let options = BuildOptions(date: date, modified: project.history.modified, concurrency: tasks)
    let planned = await SiteBuild.plan(project.source, options: options)
    console.reportSerious(planned.diagnostics, in: project.source)
    let folder = RealPath.of(root) ?? root
    let problems = planned.diagnostics.filter { $0.severity < .notice }.map {
      PreviewProblem($0, root: folder, editor: editor, language: language)
    }
    let sources = Dictionary(
      (project.source.content + project.source.theme).map { ($0.path, $0.bytes) },
      uniquingKeysWith: { first, _ in first })
    guard let plan = planned.value else {
      console.note(ResultWording.errors(in: planned.diagnostics).sentence)
      await store.update { state in state.failed(problems, sources: sources) }
      return
    }
    await store.update { state in state.succeeded(plan, problems: problems, sources: sources) }
    console.say(ResultWording.built(plan, in: timings.total))
  }

  /// Tells of trouble with the machine, here and in the browser; the last good site stays.
  private func report(_ failure: CommandFailure) async {
    console.report(failure)
    let problem = PreviewProblem(path: "", place: root, message: failure.message[console.language])
    await store.update { state in state.failed([problem], sources: nil) }
  }

  /// Waits for Ctrl-C or a request to end.
  private static func interrupted() async {
    signal(SIGINT, SIG_IGN)
    signal(SIGTERM, SIG_IGN)
    let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
    for await _ in signals { break }
    for source in sources { source.cancel() }
  }
}
