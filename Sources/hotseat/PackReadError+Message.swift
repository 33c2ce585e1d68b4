// Words for packs that could not be read.
import Foundation
import PersonaScript

extension PackReadError {
  /// `path: error: what happened`, and what to try where something can be tried.
  var message: String {
    "\(path): error: \(sentence)" + (help.map { "\n  help: \($0)" } ?? "")
  }

  private var sentence: String {
    switch reason {
    case .missing: "there is no such file or folder"
    case .vanished: "the file is not there any more, or is a link to nothing"
    case .unreadable(let number): "cannot be read: \(String(cString: strerror(number)))"
    case .isFolder: "a file was expected, and this is a folder"
    case .isNoFolder: "a folder was expected, and this is a file"
    case .isNoFile: "this is neither a file nor a folder"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes"
    case .tooManyFiles(let limit): "the folder holds more than \(limit) YAML files"
    case .inNoPack: "the file's folder holds no pack.yaml: a persona is read with its pack"
    case .noPackFile: "this is no file of a pack"
    case .noPack: "the folder holds neither a pack.yaml nor folders with one"
    }
  }

  private var help: String? {
    switch reason {
    case .inNoPack: "put it into a pack's folder; 'hotseat persona new' makes one"
    case .noPackFile: "the names of a pack's files end in '.yaml'"
    case .noPack: "name a pack's folder, such as Personas/healthcare-it-pm"
    default: nil
    }
  }

  /// Whether there is nothing to read, rather than something that cannot be used.
  var isMissingInput: Bool {
    switch reason {
    case .missing, .vanished, .unreadable, .isFolder, .isNoFolder, .isNoFile, .noPack,
      .inNoPack, .noPackFile:
      true
    case .tooLarge, .tooManyFiles: false
    }
  }
}
