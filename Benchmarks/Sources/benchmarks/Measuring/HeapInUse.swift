// How much memory is in use: asked of the allocator, because pages come and go in large steps.
import CMalloc

/// The heap.
enum HeapInUse {
  /// Bytes that are allocated and not freed, those of large blocks included.
  static var bytes: Int {
    let info = mallinfo2()
    return Int(info.uordblks) + Int(info.hblkhd)
  }
}
