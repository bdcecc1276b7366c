#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that is run to read what it prints.
enum ChildProcess {
  /// Runs a program and gives what it prints in parts, as they come; what it prints on standard error is dropped.
  ///
  /// Blocks until the program has ended.
  ///
  /// - Parameters:
  ///   - arguments: The name of the program, looked up along `PATH`, and its arguments.
  ///   - environment: The variables of the program, as `NAME=value`.
  ///   - input: A file that the program reads from where it stands; `nil` for nothing to read.
  ///   - receive: Gets each part of the output.
  /// - Returns: The exit status, 128 and up for a signal.
  /// - Throws: The error of the system when the program cannot be started, `ENOENT` when there is no such program.
  static func run(
    _ arguments: [String], environment: [String], input: Int32? = nil,
    receive: (UnsafeRawBufferPointer) -> Void
  ) throws(SystemError) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .last }
    let (readEnd, writeEnd) = (ends[0], ends[1])
    defer { close(readEnd) }
    // Another child that is started at the same time must not keep the pipe open.
    _ = fcntl(readEnd, F_SETFD, FD_CLOEXEC)
    _ = fcntl(writeEnd, F_SETFD, FD_CLOEXEC)

    let process: pid_t
    do throws(SystemError) {
      process = try spawn(arguments, environment: environment, input: input, output: writeEnd)
    } catch {
      close(writeEnd)
      throw error
    }
    close(writeEnd)

    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      while true {
        let count = read(readEnd, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        receive(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .last }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func spawn(
    _ arguments: [String], environment: [String], input: Int32?, output: Int32
  ) throws(SystemError) -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t? = nil
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)

    var argumentPointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var environmentPointers: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawnp(
      &process, arguments.first ?? "", &actions, nil, &argumentPointers, &environmentPointers)
    guard code == 0 else { throw SystemError(code: code) }
    return process
  }
}
