// libFuzzer's way in: arbitrary bytes as a file of a role pack.
import Invariants

@MainActor private let invariants = PackInvariants()

/// Checks one input; libFuzzer calls it on the main thread.
@MainActor @_cdecl("LLVMFuzzerTestOneInput")
public func checkPackFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  invariants.check(UnsafeBufferPointer(start: start, count: count))
  return 0
}
