// A judge of messages: it breaks the personas of the repository in many ways, and demands of each that
// the remark stands where the slip was made, names it and says what to try.
import Foundation
import Interview
import TestSupport
import Testing

@testable import PersonaScript

@Suite struct SlipTests {
  /// With SLIPS=1 in the environment every message is printed, to be read.
  private static let isPrinting = ProcessInfo.processInfo.environment["SLIPS"] == "1"
  private static let folder = "Personas/restaurant-manager"
  private static let personas = ["head-chef", "owner", "floor-lead"]

  private func sources() throws -> [SourceFile] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: ProjectFile.path(Self.folder))
    return try names.sorted().filter { $0.hasSuffix(".yaml") }.map {
      SourceFile(name: $0, text: try ProjectFile.text(Self.folder + "/" + $0))
    }
  }

  @Test(arguments: Slip.ofPunctuation + Slip.ofMeaning)
  func theRemarkStandsWhereTheSlipWasMade(slip: Slip) throws {
    let sources = try sources()
    var random = SplitMix64(seed: 7, key: slip.name)
    for persona in Self.personas {
      let file = try #require(sources.first { $0.name == persona + ".yaml" })
      var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map(
        String.init)
      let places = lines.indices.shuffled(&random)
      guard
        let (index, broken) = places.lazy.compactMap({ index in
          slip.make(lines[index], &random).map { (index, $0) }
        }).first
      else { continue }
      lines.replaceSubrange(index...index, with: broken)
      let text = lines.joined(separator: "\n")
      let changed = sources.map {
        $0.name == file.name ? SourceFile(name: $0.name, text: text) : $0
      }
      judge(
        slip, PackCompiler.compile(changed, only: [persona]).diagnostics, file.name, index + 1,
        broken
      )
    }
  }

  @Test(arguments: FileSlip.all)
  func aBrokenFileIsExplainedInOneRemarkOrFew(slip: FileSlip) throws {
    var sources = try sources()
    sources.append(SourceFile(name: "head-chef.test.yaml", text: FileSlip.conversation))
    if slip.file == "lines.yaml" {
      sources.append(SourceFile(name: "lines.yaml", text: FileSlip.lines))
    }
    let index = try #require(sources.firstIndex { $0.name == slip.file })
    let text = slip.change(sources[index].text)
    try #require(text != sources[index].text, "nothing was broken")
    sources[index].text = text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(
      slip.line.isEmpty
        ? 1
        : (slip.isLast
          ? lines.lastIndex { $0.contains(slip.line) }
          : lines.firstIndex { $0.contains(slip.line) })
          .map { $0 + 1 })
    let diagnostics = PackCompiler.compile(sources).diagnostics
    let report = diagnostics.map { $0.text() + "\n" + $0.excerpt() }.joined(separator: "\n")
    if Self.isPrinting { print("== \(slip.name)\n\(report)\n") }
    let remark = try #require(
      diagnostics.first { $0.file == slip.file && $0.line == line && $0.code == slip.code },
      "\(slip.name), line \(line)\n\(report)")
    #expect((remark.message + "\n" + (remark.help ?? "")).contains(slip.words), "\(report)")
    #expect(remark.help?.isEmpty == false, "nothing to try\n\(report)")
    let errors = diagnostics.filter { $0.severity == .error }
    #expect(errors.count <= slip.mostErrors, "one slip, many remarks\n\(report)")
    #expect(errors.allSatisfy { $0.file == slip.file }, "another file is blamed\n\(report)")
  }

  @Test(
    "What editors do unasked changes nothing", arguments: ["\r\n", "\r", "bom", "no last line end"])
  func whatEditorsDoIsTaken(habit: String) throws {
    let sources = try sources().map { file in
      let text =
        switch habit {
        case "bom": "\u{FEFF}" + file.text
        case "no last line end": String(file.text.dropLast())
        default: file.text.replacing("\n", with: habit)
        }
      return SourceFile(name: file.name, text: text)
    }
    let (pack, diagnostics) = PackCompiler.compile(sources)
    #expect(diagnostics.map { $0.text() } == [])
    #expect(pack?.scripts == (try PackCompiler.compile(self.sources()).pack?.scripts))
  }

  private func judge(
    _ slip: Slip, _ diagnostics: [Diagnostic], _ file: String, _ line: Int, _ broken: [String]
  ) {
    let errors = diagnostics.filter { $0.severity == .error }
    let allowed = (line + slip.remark.lowerBound)...(line + slip.remark.upperBound)
    let report = errors.map { $0.text() + "\n" + $0.excerpt() }.joined(separator: "\n")
    if Self.isPrinting { print("== \(slip.name), line \(line): \(broken)\n\(report)\n") }
    let remark = errors.first { error in
      error.file == file && allowed.contains(error.line)
        && (slip.codes.isEmpty || slip.codes.contains(error.code.rawValue))
    }
    #expect(remark != nil, "\(slip.name) in \(file):\(line) \(broken)\n\(report)")
    #expect(remark?.help?.isEmpty == false, "nothing to try: \(slip.name)\n\(report)")
    #expect((remark?.message.count ?? 99) >= 12)
    #expect(errors.count <= 4, "one slip, many remarks: \(slip.name) \(file):\(line)\n\(report)")
  }
}

extension Range<Int> {
  /// Its numbers in an order of chance.
  fileprivate func shuffled(_ random: inout SplitMix64) -> [Int] {
    var numbers = Array(self)
    for index in numbers.indices.dropLast() {
      let other = index + Int(random.next() % UInt64(numbers.count - index))
      numbers.swapAt(index, other)
    }
    return numbers
  }
}
