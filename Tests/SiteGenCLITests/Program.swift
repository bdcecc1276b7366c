import Foundation
import Testing

/// A program that a test runs from start to end.
struct Program {
  /// How a run ended and what it printed.
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    /// The lines on standard error.
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// The `sitegen` that was built together with these tests.
  static var sitegen: String {
    let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folder =
      tests?.deletingLastPathComponent()
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appendingPathComponent("sitegen").path
  }

  /// Runs `sitegen` in a folder.
  static func sitegen(_ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:])
    throws -> Run
  {
    try run([sitegen] + arguments, in: folder.path, environment: environment)
  }

  /// Builds the site of a project on a fixed day; a test that cannot do so ends.
  static func build(_ project: TemporaryFolder, _ arguments: [String] = []) throws {
    let run = try sitegen(["build", "--date", "2026-03-31"] + arguments, in: project)
    try #require(run.status == 0, "\(run.errors)")
  }

  /// Runs a program, looked up along `PATH`, and waits for its end.
  @discardableResult
  static func run(_ command: [String], in folder: String, environment: [String: String] = [:]) throws -> Run {
    let files = try TemporaryFolder()
    let started = try start(command, in: folder, environment: environment, output: files)
    started.waitUntilExit()
    return Run(
      status: started.terminationStatus, output: try files.read("output"), errors: try files.read("errors"))
  }

  /// Starts a program that writes to the files `output` and `errors` of a folder.
  static func start(
    _ command: [String], in folder: String, environment: [String: String] = [:], output: TemporaryFolder
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["SOURCE_DATE_EPOCH"] = nil
    process.environment = variables.merging(environment) { _, new in new }
    for name in ["output", "errors"] { try output.write("", to: name) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(output.path)/output"))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(output.path)/errors"))
    try process.run()
    return process
  }
}
