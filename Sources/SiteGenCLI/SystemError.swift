import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An error number of the operating system.
struct SystemError: Error, Equatable {
  let code: Int32

  /// The error of the last system call of this thread.
  static var last: SystemError { SystemError(code: errno) }

  /// Whether the disk or the quota is full, or a limit on file size was reached.
  var isFull: Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }

  /// What is the matter, in words.
  var reason: Wording {
    switch code {
    case ENOENT: Wording("bestaat niet", en: "does not exist")
    case EACCES, EPERM: Wording("geen toegang", en: "permission denied")
    case ENOTDIR: Wording("een deel van het pad is geen map", en: "part of the path is not a folder")
    case EISDIR: Wording("is een map", en: "is a folder")
    case EEXIST: Wording("bestaat al", en: "exists already")
    case ENOSPC, EDQUOT: Wording("de schijf is vol", en: "the disk is full")
    case EFBIG: Wording("het bestand wordt te groot", en: "the file becomes too large")
    case EROFS: Wording("de schijf is alleen-lezen", en: "the disk is read-only")
    case ENAMETOOLONG: Wording("de naam is te lang", en: "the name is too long")
    case EMFILE, ENFILE: Wording("er staan te veel bestanden open", en: "too many files are open")
    case EBUSY: Wording("de map is in gebruik", en: "the folder is in use")
    case ELOOP: Wording("is een symbolische koppeling", en: "is a symbolic link")
    default: Wording(verbatim: String(cString: strerror(code)))
    }
  }
}
