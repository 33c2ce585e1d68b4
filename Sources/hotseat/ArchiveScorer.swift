// One transcript of an archive after the other: analysed, scored again and, on request, written to.
import AnswerAnalysis
import BatchScoring
import Console
import Interview
import PersonaScript
import Report
import TranscriptStore

/// Scores transcripts again by this version.
@MainActor
struct ArchiveScorer {
  private let today: [RolePack]
  private let isApplied: Bool
  /// Compiled packs and analysers of earlier transcripts: an archive has few different ones.
  private var kits: [String: Kit] = [:]

  /// What a transcript's answers are scored with.
  private struct Kit {
    let pack: RolePack
    let lexicon: Lexicon
    let rubric: Rubric?
    let analyser: Analyser
    let usesTodaysLexicon: Bool
  }

  /// A scorer; `today` are the packs whose lexicons and rubrics count.
  init(today: [RolePack], isApplied: Bool) {
    self.today = today
    self.isApplied = isApplied
  }

  /// Scores one transcript, each person's answers by themselves where a group practised, and adds the scores to it where that is asked for and they are new.
  ///
  /// - Throws: a ``Failure`` when it cannot be read or written; nothing of it was changed.
  mutating func score(_ entry: TranscriptArchive.Entry) async throws -> [ArchiveResult] {
    let transcript: Transcript
    do throws(TranscriptError) {
      transcript = try await entry.store.load(entry.id)
    } catch {
      throw Failure(error)
    }
    guard transcript.isFinished else { return [ArchiveResult(path: entry.path)] }
    let kit = try kit(for: transcript.header, path: entry.path)
    let interviewer = try Interviewer(
      pack: kit.pack, header: transcript.header, rubric: kit.rubric)
    if transcript.isOfARoom { return Self.score(transcript, entry.path, kit, interviewer) }
    let rescoring = Rescoring(transcript.events, by: interviewer) {
      kit.analyser.findings(in: $0, context: $1)
    }
    let session = Session(transcript)
    let now = TranscriptHeader.Versions.current(
      rubric: interviewer.rubric.version, lexicon: kit.lexicon.version)
    var result = ArchiveResult(
      path: entry.path, recorded: transcript.header.versions, now: now,
      usesTodaysLexicon: kit.usesTodaysLexicon,
      rescoring: rescoring, names: kit.lexicon.name(of:))
    result.findCauses(by: interviewer)
    guard let card = rescoring.rescored else { return [result] }
    let latest =
      session.rescorings.last
      ?? rescoring.recorded.map {
        StoredRescoring(versions: transcript.header.versions, scorecard: $0)
      }
    let isNew = latest?.versions != now || latest?.scorecard != card
    if !isNew {
      result.state = session.rescorings.isEmpty ? .same : .alreadyWritten
    } else if isApplied {
      try await write(card, now, to: entry, transcript, interviewer)
      result.state = .written
    } else {
      result.state = .toWrite
    }
    return [result]
  }

  /// Scores a group's answers. Nothing is written: its levels are made of what was seen whenever they
  /// are shown.
  private static func score(
    _ transcript: Transcript, _ path: String, _ kit: Kit, _ interviewer: Interviewer
  ) -> [ArchiveResult] {
    let host = RoomHost(interviewer: interviewer, settings: transcript.roomSettings)
    let rescoring = RoomRescoring(transcript.roomFacts, by: host) {
      kit.analyser.findings(in: $0, context: $1)
    }
    return rescoring.seats.map { own in
      var result = ArchiveResult(
        path: path, recorded: transcript.header.versions,
        now: .current(
          rubric: interviewer.rubric.version, lexicon: kit.lexicon.version),
        usesTodaysLexicon: kit.usesTodaysLexicon,
        rescoring: own.rescoring, names: kit.lexicon.name(of:))
      result.seat = own.seat
      result.state = .group
      result.findCauses(by: interviewer)
      return result
    }
  }

  /// Adds the scores as one record: it is there whole or not at all, whenever the program is stopped.
  private func write(
    _ card: Scorecard, _ versions: TranscriptHeader.Versions, to entry: TranscriptArchive.Entry,
    _ transcript: Transcript, _ interviewer: Interviewer
  ) async throws {
    let opened: Transcript
    do throws(TranscriptError) {
      opened = try await entry.store.open(entry.id)
    } catch {
      throw Failure(error)
    }
    let log = SessionLog(
      interviewer: interviewer, transcript: opened,
      place: SessionLog.Place(store: entry.store, id: entry.id, path: entry.path))
    let isUnchanged = opened.digest == transcript.digest
    if isUnchanged {
      do {
        _ = try await log.perform(
          .rescore(versions: versions, scorecard: card),
          elapsedMilliseconds: log.session.elapsedMilliseconds)
      } catch {
        await log.close()
        throw Failure(.badData, "\(entry.path): \(error.words)")
      }
    }
    await log.close()
    if let failure = log.failure { throw Failure(failure) }
    guard isUnchanged else {
      throw Failure(
        .inputOutput, "\(entry.path): something was added while it was scored; run this again")
    }
  }

  private mutating func kit(for header: TranscriptHeader, path: String) throws -> Kit {
    let key = (header.personas + header.sources.map(\.digest)).joined(separator: " ")
    if let kit = kits[key] { return kit }
    let pack = try RolePack(recordedIn: header, path: path)
    let current = today.first { $0.id == pack.id }
    let lexicon = current?.lexicon
    let script = pack.script(ofPanel: header.personas)
    let isFit = lexicon.map { script?.isUnderstood(by: $0) ?? false } ?? false
    let used = isFit ? lexicon ?? pack.lexicon : pack.lexicon
    let kit = Kit(
      pack: pack, lexicon: used, rubric: current?.script(ofPanel: header.personas)?.scoring,
      analyser: Analyser(lexicon: CompiledLexicon(used)),
      usesTodaysLexicon: isFit)
    kits[key] = kit
    return kit
  }
}

extension Script {
  /// Whether a lexicon has every concept that a question expects.
  fileprivate func isUnderstood(by lexicon: Lexicon) -> Bool {
    questions.allSatisfy { question in
      question.expects.allSatisfy { expected in
        lexicon.concept(expected.concept) != nil
          || question.terms.contains { $0.id == expected.concept }
      }
    }
  }
}
