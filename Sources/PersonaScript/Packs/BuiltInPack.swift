// The pack that is compiled into the program: it works when copied alone to another folder.
private import CBuiltInPack

/// The role pack that is part of the program.
public enum BuiltInPack {
  /// Its files, byte for byte those of `Personas/healthcare-it-pm`.
  public static let sources: [SourceFile] = (0..<hotseat_pack_file_count()).map { index in
    let file = hotseat_pack_file_at(index)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return SourceFile(
      name: String(cString: file.name), text: String(decoding: bytes, as: UTF8.self))
  }

  /// The compiled pack and what the compiler has to say about it; a test sees to it that there is
  /// no error.
  public static func compile() -> (pack: RolePack?, diagnostics: [Diagnostic]) {
    PackCompiler.compile(sources)
  }
}
