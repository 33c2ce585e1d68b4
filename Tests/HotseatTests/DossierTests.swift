// hotseat dossier, and interviews with an employer of one's choice.
import Interview
import TestSupport
import Testing

@Suite struct DossierTests {
  @Test func theUsualEmployerIsShownAndTheOthersAreNamed() throws {
    let run = try Home().run(["dossier"])
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("Larkspur Valley Health"))
    #expect(run.outputText.contains("hotseat dossier calder-point"))
  }

  @Test func anotherEmployerIsShownByItsId() throws {
    let run = try Home().run(["dossier", "calder-point"])
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("Quay Street"))
    #expect(!run.outputText.contains("Larkspur"))
  }

  @Test(arguments: [
    ["dossier", "calder-piont"], ["practice", "--persona", "hr", "--organization", "calder-piont"],
  ])
  func anUnknownEmployerIsSaid(arguments: [String]) throws {
    let run = try Home().run(arguments)
    #expect(run.exitCode == 66)
    #expect(run.errorText.contains("there is no employer 'calder-piont'"))
    #expect(run.errorText.contains("did you mean 'calder-point'?"))
    #expect(run.output.isEmpty)
  }

  @Test func anInterviewIsForTheEmployerThatWasNamedAndVerifies() throws {
    let home = try Home()
    let run = try home.run(
      ["practice", "--persona", "hr", "--organization", "calder-point", "--seed", "4"],
      input: Array(repeating: "/skip\n", count: 40).joined())
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(!run.outputText.contains("Larkspur"))
    #expect(!run.outputText.contains("Tollgate"))
    let verified = try home.run(["replay", try home.onlyTranscript(), "--verify"])
    #expect(verified.exitCode == 0, "\(verified.errorText)")
  }
}
