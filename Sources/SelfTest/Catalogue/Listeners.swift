// Relation 24: who is listening.
internal import Interview

extension Relation {
  static let listeners = [
    Relation(
      24, "a term explained > left bare for a plain-words listener; equal for a technical one",
      .above,
      both(
        "FHIR",
        Asked(
          "How do two systems share data about a patient?", kind: .knowledge,
          concepts: ["FHIR", "allergies"]),
        """
        The clinic's system asks ours by FHIR, which is a common way for programs to ask for one \
        part of a chart. It gets the allergies and the medicines back within a second, so nobody in \
        the clinic has to type them twice.
        """,
        """
        The clinic's system asks ours by FHIR. It gets the allergies and the medicines back within a \
        second, so nobody in the clinic has to type them twice.
        """)
        + both(
          "HL7",
          Asked(
            "How does a blood result get to the ward?", kind: .knowledge,
            concepts: ["HL7", "chart"]),
          """
          The lab sends the result as an HL7 message (a line of text in an agreed order), and our \
          system files it in the chart of the patient. It takes about four seconds until the nurse \
          sees it.
          """,
          """
          The lab sends the result as an HL7 message, and our system files it in the chart of the \
          patient. It takes about four seconds until the nurse sees it.
          """)
        + both(
          "SSO", Asked("Tell me about a change that made a nurse's day shorter."),
          """
          In our intensive care unit nurses typed a password 40 times a shift. I brought in SSO, \
          which means that they sign in once by badge and stay known to every program. I tested it \
          with four nurses, and it gave back 20 minutes a shift.
          """,
          """
          In our intensive care unit nurses typed a password 40 times a shift. I brought in SSO. I \
          tested it with four nurses, and it gave back 20 minutes a shift.
          """))
  ]

  /// The two sides of the relation for one term.
  private static func both(
    _ name: String, _ asked: Asked, _ explained: String, _ bare: String
  ) -> [Case] {
    [
      Case("\(name), plain words", asked.heard(by: .plain), explained, bare),
      Case("\(name), technical", asked.heard(by: .technical), explained, bare, order: .equal),
    ]
  }
}
