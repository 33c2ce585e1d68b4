// Whether twice the text takes twice the time, for texts that were made to be slow.
import AnswerAnalysis
import CMalloc
import Interview

/// The ratio of the times for 2 MB and 1 MB of hostile text; 2.3 is the most that is wanted.
///
/// Measured twice: as a program runs that has analysed nothing so large before, where the time holds
/// the system's work of handing out memory page by page (glibc gives blocks of 32 MB and more back at
/// once, so that the larger text pays for every one of its pages in each pass, and the smaller for
/// few); and with an allocator that keeps what it has, which leaves the analysis alone.
enum LinearitySuite {
  static func run(_ report: inout Report) {
    measure(&report, "time for 2 MB of hostile text over the time for 1 MB, pages anew each time")
    keepMemory()
    measure(&report, "the same, with an allocator that keeps its memory")
  }

  /// Has the allocator keep what is freed from now on.
  private static func keepMemory() {
    let most = Int32.max
    for (parameter, value) in [(M_MMAP_MAX, 0), (M_TRIM_THRESHOLD, most), (M_TOP_PAD, 64 << 20)] {
      precondition(mallopt(parameter, value) == 1, "glibc refuses mallopt(\(parameter))")
    }
  }

  private static func measure(_ report: inout Report, _ title: String) {
    report.begin("linear", title)
    let lexicon = CompiledLexicon(SyntheticTerms.lexicon(SyntheticTerms.list(1_000)))
    var worst = 0.0
    for hostile in HostileText.all {
      let single = milliseconds(hostile.text(bytes: 1_000_000), lexicon)
      let double = milliseconds(hostile.text(bytes: 2_000_000), lexicon)
      worst = max(worst, double / single)
      report.add(hostile.name, double / single, "times")
      report.add("  1 MB", single, "ms")
    }
    report.add("the worst", worst, "times")
  }

  private static func milliseconds(_ text: String, _ lexicon: CompiledLexicon) -> Double {
    let context = AnalysisContext(question: "Tell me about an interface.", kind: .behavioural)
    let sample = Sample(passes: 5) {
      _ = Analyser(lexicon: lexicon).findings(in: text, context: context)
    }
    return sample.processorLeast.milliseconds
  }
}
