// hotseat selftest: the inequalities that scores must keep, tried and printed.
import ArgumentParser
import Console
import Interview
import Report
import SelfTest

struct SelftestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest",
    abstract: "Try the scores against a catalogue of answers that fool keyword scorers.",
    discussion: """
      Each of 32 relations ("a full story > one without a result") is tried on pairs of answers, \
      and each law on answers made by chance from the seed. Exit code 1 when any of them breaks.
      """)

  @Option(
    help: ArgumentHelp(
      "Only this relation, with its answers in full; may be repeated.", valueName: "number"))
  var relation: [Int] = []
  @Option(help: ArgumentHelp("The chance that the laws' answers are made by.", valueName: "number"))
  var seed: UInt64 = 1
  @Option(help: ArgumentHelp("Trials of each law; 0 leaves the laws out.", valueName: "number"))
  var trials = 200
  @Flag(help: "Report as JSON.")
  var json = false
  @OptionGroup var packs: PackOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    let numbers = Catalogue.relations.map(\.number)
    for number in relation where !numbers.contains(number) {
      throw ValidationError("There is no relation \(number): they are numbered from 1 to 32.")
    }
    guard (0...100_000).contains(trials) else {
      throw ValidationError("--trials is a number from 0 to 100000.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailure {
      UTF8Locale.use()
      let scorer = AnswerScorer(lexicon: try packs.lexicon())
      var report = SelftestReport(seed: seed)
      for item in Catalogue.relations where relation.isEmpty || relation.contains(item.number) {
        report.add(item, Catalogue.run(item, by: scorer))
      }
      for law in Law.all where relation.isEmpty && trials > 0 {
        report.add(law, law.run(trials: trials, seed: seed, by: scorer))
      }
      try show(report)
      guard report.broken == 0 else {
        throw Failure(.checkFailed, "selftest: \(report.brokenText)")
      }
    }
  }

  @MainActor
  private func show(_ report: SelftestReport) throws {
    if json { return try JSONReport.write(report) }
    PracticeScreen.write(
      SelftestDocument(report: report, isInFull: !relation.isEmpty).document, style: display.style)
  }
}
