// How long the compiler of role packs takes.
import PersonaScript

/// Milliseconds to compile packs of two sizes and the one that is built in.
enum PackSuite {
  static func run(_ report: inout Report) {
    report.begin("packs", "compiling role packs from their texts")
    measure("the built-in pack", BuiltInPack.sources, &report)
    let usual = SyntheticPack(personas: 8, questions: 14, probes: 5, concepts: 72)
    measure("8 personas, 112 questions", usual.sources, &report)
    // No file of a pack may be larger than 2 MB: five of them hold that many questions.
    let large = SyntheticPack(personas: 5, questions: 1_000, probes: 4, concepts: 1_000)
    measure("5 personas, 5,000 questions, 20,000 follow-ups", large.sources, &report)
  }

  private static func measure(_ name: String, _ sources: [SourceFile], _ report: inout Report) {
    let bytes = sources.reduce(0) { $0 + $1.text.utf8.count }
    var errors: [Diagnostic] = []
    let sample = Sample(passes: bytes > 500_000 ? 1 : 7) {
      errors = PackCompiler.compile(sources).diagnostics.filter { $0.severity == .error }
    }
    guard errors.isEmpty else { return report.note("\(name): \(errors[0].text())") }
    report.add(name, sample.processorMedian.milliseconds, "ms")
    report.add("  of YAML", Double(bytes) / 1000, "KB")
  }
}
