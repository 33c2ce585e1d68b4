// What could have been named, after "help:".

extension [String] {
  /// "there is tuesday", "there are cto, hr".
  var thereAre: String {
    (count == 1 ? "there is " : "there are ") + joined(separator: ", ")
  }
}
