// Signals as values: a handler only notes the signal and writes a byte to a pipe that readers poll.
import CLibEdit
import Glibc
import Synchronization

/// Bit 1 << n is set when signal n has arrived and nobody has taken it yet.
private let pending = Atomic<UInt64>(0)
/// Where a handler writes its byte; -1 for nowhere.
private let wakeDescriptor = Atomic<Int32>(-1)

/// The signals that a reader of lines turns into events or acts on.
///
/// libedit's own handling is never used: it signals the whole process group, and expects an
/// interrupted read in the thread that reads, where a threaded process may not get it.
enum Signals {
  /// Runs on whichever thread the signal interrupts: nothing here allocates or locks.
  private static let handler: @convention(c) (Int32) -> Void = { signal in
    let saved = errno
    pending.bitwiseOr(1 << UInt64(signal), ordering: .sequentiallyConsistent)
    let descriptor = wakeDescriptor.load(ordering: .sequentiallyConsistent)
    var byte: UInt8 = 1
    if descriptor >= 0 { _ = write(descriptor, &byte, 1) }
    errno = saved
  }

  /// Notes `signals` from now on, and wakes `pipe` for each; `pipe` must live until ``restore(_:)``.
  ///
  /// A signal that was ignored stays ignored (nohup, a background job of a plain shell).
  static func note(_ signals: [Int32], waking pipe: WakePipe) {
    // Storing also initialises both globals, which a handler must not be the first to do.
    pending.store(0, ordering: .sequentiallyConsistent)
    wakeDescriptor.store(pipe.writeEnd.number, ordering: .sequentiallyConsistent)
    for signal in signals where !isIgnored(signal) {
      set(signal, to: handler)
    }
  }

  /// Gives `signals` their default actions back, except those that are ignored.
  static func restore(_ signals: [Int32]) {
    for signal in signals where !isIgnored(signal) {
      set(signal, to: SIG_DFL)
    }
    wakeDescriptor.store(-1, ordering: .sequentiallyConsistent)
  }

  /// Whether one of `signals` has arrived since it was last taken; all of them count as taken.
  static func take(_ signals: Int32...) -> Bool {
    let mask = mask(signals)
    let before = pending.bitwiseAnd(~mask, ordering: .sequentiallyConsistent).oldValue
    return before & mask != 0
  }

  /// Whether any signal waits to be taken; quick, for a look at every key.
  static var areWaiting: Bool {
    pending.load(ordering: .sequentiallyConsistent) != 0
  }

  /// Whether one of `signals` has arrived and was not taken.
  static func isPending(_ signals: Int32...) -> Bool {
    pending.load(ordering: .sequentiallyConsistent) & mask(signals) != 0
  }

  private static func mask(_ signals: [Int32]) -> UInt64 {
    signals.reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// Stops the whole process as Ctrl-Z would, and returns when it is continued.
  ///
  /// In an orphaned process group, where nobody could continue it, this returns at once.
  static func stopProcess() {
    set(SIGTSTP, to: SIG_DFL)
    // This may be a thread of Dispatch, and those block every signal.
    var stop = sigset_t()
    var before = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, &before)
    // raise, not kill: another thread could take a signal sent to the process a moment too late.
    raise(SIGTSTP)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    set(SIGTSTP, to: handler)
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1  // SIG_IGN
  }

  private static func set(_ signal: Int32, to handler: (@convention(c) (Int32) -> Void)?) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    sigemptyset(&action.sa_mask)
    sigaction(signal, &action, nil)
  }
}
