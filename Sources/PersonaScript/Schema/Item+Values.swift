// One value of a file as what it should be: each reader reports where the shape or range is wrong.

extension Item {
  /// A text in one line: line breaks and the space around them become one space. Reported when empty
  /// or not a text.
  func line(subject: String, sink: DiagnosticSink) -> String {
    let line = SpokenText.line(plainText(subject: subject, sink: sink) ?? "")
    if line.isEmpty, shape == .text { sink.report(.empty(subject: subject), at: place) }
    return line
  }

  /// A text with its line breaks, without white space at its ends. Reported when empty.
  func paragraphs(subject: String, sink: DiagnosticSink) -> String {
    let text = SpokenText.trimmed(plainText(subject: subject, sink: sink) ?? "")
    if text.isEmpty, shape == .text { sink.report(.empty(subject: subject), at: place) }
    return text
  }

  /// An id, or an empty text after reporting.
  func id(noun: String, subject: String, sink: DiagnosticSink) -> String {
    guard let text = plainText(subject: subject, sink: sink) else { return "" }
    guard !text.isEmpty else {
      sink.report(.empty(subject: subject), at: place)
      return ""
    }
    if Identifier.isValid(text) { return text }
    sink.report(.badID(noun: noun, id: text), at: place)
    return ""
  }

  /// A whole number in digits, or nil after reporting.
  func number(subject: String, in range: ClosedRange<Int>, sink: DiagnosticSink) -> Int? {
    guard let text = plainText(.number, subject: subject, sink: sink) else { return nil }
    if text.isEmpty {
      sink.report(.empty(subject: subject), at: place)
      return nil
    }
    if let number = Int(text), range.contains(number) { return number }
    sink.report(.badNumber(subject: subject, range: range, found: text), at: place)
    return nil
  }

  /// Its texts, or itself as a list of one. Empty after reporting.
  func wordings(subject: String, sink: DiagnosticSink) -> [Item] {
    switch value {
    case .text: return [self]
    case .list(let items):
      if items.isEmpty { sink.report(.empty(subject: subject), at: place) }
      return items.filter { item in
        if item.shape == .text { return true }
        if item.isUnread { return false }
        sink.report(
          .wrongType(expected: .texts, found: item.shape, subject: subject), at: item.place)
        return false
      }
    case .mapping:
      sink.report(.wrongType(expected: .wordings, found: shape, subject: subject), at: place)
      return []
    case .unread: return []
    }
  }

  /// ``wordings(subject:sink:)`` of words: a bare text with commas was meant as a list.
  func words(subject: String, sink: DiagnosticSink) -> [Item] {
    if case .text(let text, .plain) = value, text.contains(",") {
      sink.report(.wrongType(expected: .list, found: .text, subject: subject), at: place)
      return []
    }
    return wordings(subject: subject, sink: sink)
  }

  /// Its items. Empty after reporting.
  func items(subject: String, sink: DiagnosticSink) -> [Item] {
    guard case .list(let items) = value else {
      reportShape(expected: .list, subject: subject, at: place, sink: sink)
      return []
    }
    if items.isEmpty { sink.report(.empty(subject: subject), at: place) }
    return items
  }

  /// Its keys and values, or nil after reporting. An empty mapping is reported as well.
  func entries(
    subject: @autoclosure () -> String, at place: Place?, sink: DiagnosticSink
  ) -> [Entry]? {
    guard case .mapping(let entries) = value else {
      reportShape(expected: .mapping, subject: subject(), at: self.place, sink: sink)
      return nil
    }
    if entries.isEmpty { sink.report(.empty(subject: subject()), at: place ?? self.place) }
    if entries.isEmpty { return nil }
    return isWhole ? entries : entries.filter { !$0.key.isUnread }
  }

  private func plainText(
    _ expected: Shape = .text, subject: String, sink: DiagnosticSink
  ) -> String? {
    if let text { return text }
    if isUnread { return nil }
    sink.report(.wrongType(expected: expected, found: shape, subject: subject), at: place)
    return nil
  }

  private func reportShape(
    expected: Shape, subject: String, at place: Place, sink: DiagnosticSink
  ) {
    if isUnread { return }
    if text?.isEmpty == true {
      sink.report(.empty(subject: subject), at: place)
    } else {
      sink.report(.wrongType(expected: expected, found: shape, subject: subject), at: place)
    }
  }
}
