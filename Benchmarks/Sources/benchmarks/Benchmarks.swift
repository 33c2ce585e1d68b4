// The benchmarks: prints figures, asserts nothing.
@main
struct Benchmarks {
  static func main() {
    for figure in AnalysisSuite.run(passes: 7) { print(figure.line) }
  }
}
