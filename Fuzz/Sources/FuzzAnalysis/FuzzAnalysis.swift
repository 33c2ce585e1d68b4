// libFuzzer's way in: arbitrary bytes as an answer.
import Invariants

@MainActor private let invariants = AnswerInvariants()

/// Checks one input; libFuzzer calls it on the main thread.
@MainActor @_cdecl("LLVMFuzzerTestOneInput")
public func checkAnswer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  invariants.check(UnsafeBufferPointer(start: start, count: count))
  return 0
}
