// hotseat persona list: who can hold an interview.
import ArgumentParser
import Foundation
import Interview
import PersonaScript

/// Lists the personas that can be practised with.
struct PersonaList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the interviewers that you can practise with.")

  @OptionGroup var packs: PackOptions

  @Option(help: "text or json.")
  var format: ReportFormat = .text

  func run() throws {
    let location = PackLocation.resolve(
      option: packs.personas, environment: ProcessInfo.processInfo.environment)
    let results: [PackCheckResult]
    do throws(PackReadError) {
      results = try location.packs().map { PackCheckResult($0) }
    } catch {
      FileHandle.standardError.write(Data((error.message + "\n").utf8))
      throw ExitCode(66)
    }
    switch format {
    case .text: printText(results)
    case .json: try printJSON(results)
    }
    let broken = results.filter { $0.pack == nil }
    for result in broken {
      let command = ["hotseat persona check", result.input.path].compactMap(\.self)
      let line = "\(result.summary); see: \(command.joined(separator: " "))\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
    if !broken.isEmpty { throw ExitCode(1) }
  }

  private func printText(_ results: [PackCheckResult]) {
    for pack in results.compactMap(\.pack) {
      print("\(pack.id): \(pack.name)")
      let width = pack.scripts.map(\.persona.id.count).max() ?? 0
      for persona in pack.scripts.map(\.persona) {
        let id = persona.id.padding(toLength: width, withPad: " ", startingAt: 0)
        print("  \(id)  \(persona.name), \(persona.role)")
      }
    }
  }

  private func printJSON(_ results: [PackCheckResult]) throws {
    let packs = results.compactMap(\.pack).map { pack in
      ListedPack(
        id: pack.id, name: pack.name, description: pack.description,
        personas: pack.scripts.map { script in
          ListedPack.Persona(
            id: script.persona.id, name: script.persona.name, role: script.persona.role,
            questions: script.questions.count)
        })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(packs), as: UTF8.self))
  }
}

/// What `--format json` writes for a pack.
private struct ListedPack: Encodable {
  var id: String
  var name: String
  var description: String
  var personas: [Persona]

  struct Persona: Encodable {
    var id: String
    var name: String
    var role: String
    var questions: Int
  }
}
