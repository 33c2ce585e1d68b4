// The concept matcher alone, beside the Python packages that search for keywords fastest.
import AnswerAnalysis
import Foundation

/// Milliseconds for a pass over 1 MB, in the same run as the peers, on the same terms and text.
enum MatcherSuite {
  static func run(_ report: inout Report, peers: PythonProgram?) throws {
    report.begin("matcher", "concepts alone in 1 MB of text, longest match, whole words")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hotseat-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let answers = SyntheticAnswers.list(bytes: 1_000_000).joined(separator: "\n")
    let plain = SyntheticAnswers.plainWords(bytes: 1_000_000)
    try answers.write(
      to: folder.appendingPathComponent("answers"), atomically: false, encoding: .utf8)
    try plain.write(to: folder.appendingPathComponent("plain"), atomically: false, encoding: .utf8)
    for count in [100, 1_000, 10_000] {
      let terms = SyntheticTerms.list(count)
      try terms.joined(separator: "\n").write(
        to: folder.appendingPathComponent("terms"), atomically: false, encoding: .utf8)
      try measure(terms, answers: answers, plain: plain, folder, peers, &report)
    }
  }

  private static func measure(
    _ terms: [String], answers: String, plain: String, _ folder: URL, _ peers: PythonProgram?,
    _ report: inout Report
  ) throws {
    let lexicon = SyntheticTerms.lexicon(terms)
    var compiled = CompiledLexicon(lexicon)
    let building = Sample(passes: 5) { compiled = CompiledLexicon(lexicon) }
    let search = ConceptSearch(lexicon: compiled)
    var mentions = 0
    let passes = 15
    let before = try peerTimes(peers, folder)
    let sample = Sample(passes: passes) { mentions = search.mentionCount(in: answers) }
    let after = try peerTimes(peers, folder)
    let own = sample.processorMedian.milliseconds
    report.add("\(terms.count) terms, hotseat", own, "ms a pass")
    report.add("  lexicon compiled in", building.processorMedian.milliseconds, "ms")
    report.add("  mentions in the answers (by stem)", Double(mentions), "found")
    let plainMentions = search.mentionCount(in: plain)
    report.add("  mentions in plain words", Double(plainMentions), "found")
    for (one, other) in zip(before, after) {
      let peer = min(one.milliseconds, other.milliseconds)
      report.add("\(terms.count) terms, \(one.name)", peer, "ms a pass")
      report.add("  built in", one.buildMilliseconds, "ms")
      report.add("  hits in the answers (whole words)", Double(one.hits), "found")
      report.add("  hits in plain words", Double(one.plainHits), "found")
      report.add("  its time over hotseat's", peer / own, "times")
      report.add(
        "  its hits in plain words less hotseat's", Double(one.plainHits - plainMentions), "hits")
    }
  }

  private static func peerTimes(_ peers: PythonProgram?, _ folder: URL) throws -> [PeerTime] {
    try peers?.run([folder.path], as: [PeerTime].self) ?? []
  }

  /// What `peers.py` prints of one peer.
  private struct PeerTime: Decodable {
    var name: String
    var milliseconds: Double
    var buildMilliseconds: Double
    var hits: Int
    var plainHits: Int
  }
}
