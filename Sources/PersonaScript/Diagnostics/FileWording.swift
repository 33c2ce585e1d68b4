// Sentences for files that are not what their names say, and for texts that are not what they look like.

/// Words for problems of whole files and of bare texts.
enum FileWording {
  /// What is wrong: one line, no full stop.
  static func message(_ problem: Problem) -> String {
    switch problem {
    case .emptyFile(let name): "the file \(Wording.quoted(name)) holds nothing"
    case .wrongFile(let found, let expected):
      "this file holds \(found.noun), and \(expected.noun) belongs here"
    case .notText(let kind): "this file is \(kind)"
    case .otherEncoding(let byte):
      "this file is not saved as UTF-8: "
        + (Misfit.character(of: byte).map { "'\($0)' is probably meant here" }
          ?? "nothing can be made of the byte that stands here")
    case .curlyQuotes(let mark): "the mark \(mark) does not quote a text, and is said with it"
    case .otherBrackets(let found, _): "\(Wording.quoted(found)) is said as it is written"
    case .cutText(let word): "the text ends before \(Wording.quoted(word)): a comment begins there"
    default: ""
    }
  }

  /// What to try.
  static func help(_ problem: Problem) -> String? {
    switch problem {
    case .emptyFile(let name) where PackCompiler.fixedFiles.contains(name):
      "write it: every pack has one; 'hotseat persona new' shows how it may look"
    case .emptyFile: "write it, or take its name out of pack.yaml and remove it"
    case .wrongFile: "save each under its own name; perhaps two files were exchanged"
    case .notText: "save it as plain text (UTF-8) under this name"
    case .otherEncoding:
      "save it again with the encoding UTF-8; then look at the letters with accents"
    case .curlyQuotes: "use straight marks at both ends: \"…\""
    case .otherBrackets(_, let name): "write {\(Wording.visible(name))}"
    case .cutText: "put the text in quotes, or write a space after '#' if it is a comment"
    default: nil
    }
  }
}
