// From format 1 to the current one: only what must change is touched, so that comments and layout stay.
import Interview

/// The files of a pack in the current format.
public struct PackMigration: Sendable {
  /// A file that changes.
  public struct Change: Sendable, Equatable {
    /// Its path in the pack.
    public var name: String
    /// The format that it was written in.
    public var format: Int
    /// Its text in the current format.
    public var text: String
    /// The lines that differ, 1-based, as they were and as they are; no line is added or removed.
    public var lines: [Line]
  }

  /// A line that differs.
  public struct Line: Sendable, Equatable {
    /// 1-based.
    public var number: Int
    /// The line as it was.
    public var old: String
    /// The line as it is.
    public var new: String
  }

  /// Why a pack is not migrated.
  public enum Obstacle: Error, Equatable {
    /// It has errors as it is.
    case errors([Diagnostic])
    /// It would not be the same pack: something is written in a way that the migration does not know.
    case notTheSame(Difference)
  }

  /// What would not be as it was.
  public enum Difference: Equatable, Sendable {
    /// The pack would have errors.
    case errors([Diagnostic])
    /// The persona with this id would differ.
    case persona(String)
  }

  /// The files that change, by name; empty when the pack is in the current format already.
  public let changes: [Change]

  /// Works out what changes, and that nothing else does.
  ///
  /// - Throws: ``Obstacle`` when the pack has errors, or would not mean what it means.
  public init(_ sources: [SourceFile]) throws(Obstacle) {
    let (pack, diagnostics) = PackCompiler.compile(sources)
    guard let pack else {
      throw .errors(diagnostics.filter { $0.severity == .error })
    }
    var edits = FormatEdits(sources)
    edits.rename(in: pack)
    let (migrated, remarks) = PackCompiler.compile(edits.sources)
    guard let migrated else {
      throw .notTheSame(.errors(remarks.filter { $0.severity == .error }))
    }
    for (old, new) in zip(pack.scripts, migrated.scripts) where old.nameless != new.nameless {
      throw .notTheSame(.persona(old.persona.id))
    }
    changes = edits.changes
  }
}

extension Script {
  /// The script without the names of its probes, and without the tests that use them.
  fileprivate var nameless: Script {
    var script = self
    for index in script.questions.indices {
      script.questions[index].probes = script.questions[index].probes.map(\.nameless)
      script.questions[index].tests = []
    }
    script.probes = script.probes.map(\.nameless)
    for index in script.levels.indices {
      script.levels[index].probes = script.levels[index].probes.map(\.nameless)
    }
    return script
  }
}

extension Probe {
  fileprivate var nameless: Probe {
    var probe = self
    probe.id = ""
    return probe
  }
}
