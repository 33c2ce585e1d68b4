// A follow-up email with its score: what it names, what was not seen, and the next step.
package import Interview

extension FollowUpEmail {
  /// The email's own words, as they were written.
  package var textDocument: Document {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Document(
      lines.map { line in
        line.contains { !$0.isWhitespace } ? .paragraph([Run(String(line))], indent: 2) : .gap
      })
  }

  /// The score under its heading.
  package var scoreDocument: Document {
    Document(
      [.paragraph([Run("Your follow-up email", .strong)]), .gap]
        + score.document(on: .email, label: "Email", texts: [text]).blocks)
  }
}
