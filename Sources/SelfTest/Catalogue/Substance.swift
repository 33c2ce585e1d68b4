// Relations 29 to 31: sense and nonsense.
internal import Interview

extension Relation {
  static let substance = [
    Relation(
      29, "fluent nonsense is at most level 2", .atMost(2),
      [
        Case(
          "a horizon", Story.pumps.asked,
          """
          Leadership is the bridge on which trust walks towards its own horizon. When people resist, \
          the silence between two meetings becomes a kind of music, and the music asks us who we \
          really are. A change is never led; it is invited, like weather, into the house of the team. \
          In that sense every obstacle is already an answer.
          """),
        Case(
          "a paradigm", Story.migration.asked,
          """
          A migration harmonises the paradigm of tomorrow with the granularity of yesterday. By \
          leveraging holistic synergies across the value chain, the organisation empowers its data to \
          empower its people, and scalable excellence cascades through every layer of the ecosystem. \
          The outcome is a seamless alignment of purpose and platform.
          """),
        Case(
          "purple weeks", Story.bakery.asked,
          """
          Last year the process dreamed of a quieter staircase. I folded the timeline into a colour \
          and the colour agreed with the budget. We harvested several Tuesdays and the vocabulary \
          became more circular. It resulted in a generous kind of velocity.
          """),
      ]),
    Relation(
      30, "a real answer > \"I don't know, but I'd check\" > bluff salad", .above,
      [
        Case(
          "consent",
          Asked("A patient asks for a copy of her data. What do you do?", kind: .situational),
          """
          I would check who she is first, then I would find out which form she wants it in, and I'd \
          send it within 30 days because that is the limit. If part of it sits with another clinic, \
          I would tell her whom to ask.
          """,
          "I don't know the exact rule, but I'd check with our compliance officer before I promised anything.",
          "Compliance, HIPAA, consent, security, encryption, audit, policy, governance, privacy, access."
        ),
        Case(
          "a new law", Asked("How would you prepare us for a new privacy law?", kind: .situational),
          """
          First I'd read the text with the lawyer and list the ten rules that touch us. Then I would \
          walk through the three systems that hold names, because most of the work sits there, and \
          I'd bring you a plan with costs in four weeks.
          """,
          "Honestly I don't know that law yet. I'd ask the legal team and read it before I gave you a date.",
          "Privacy law readiness framework, compliance alignment, stakeholder engagement, best practices, "
            + "governance, risk, controls, audits, training."),
        Case(
          "a wiring question", Asked("Why would a switch drop packets?", kind: .knowledge),
          """
          Usually because the port is full: more arrives than can leave, so the buffer overflows and \
          the rest is thrown away. A bad cable or a wrong duplex setting does it too; I once found \
          both on the same floor.
          """,
          "I'm not sure. I would look at the counters and ask our network engineer.",
          "Switch, packets, network, bandwidth, latency, protocol, throughput, router, firewall, layer."
        ),
      ]),
    Relation(
      31, "a true story without cue words > a soup of cue words", .above,
      [
        Case(
          "a porter", Asked("Tell me about a time you showed leadership."),
          """
          Nobody wanted the bay by the door, because the wind came in. I swapped my own bed round \
          for it, hung a blanket over the gap and had the porter oil the hinge. By Sunday four \
          people had asked for that bay.
          """,
          """
          Leadership, ownership, accountability, vision, strategy, empathy, results, communication, \
          stakeholder management, continuous improvement, excellence.
          """),
        Case(
          "a roof", Asked("Describe a time when you took initiative."),
          """
          Rain came through the roof above the archive on a Saturday. I drove in, carried 90 boxes \
          to the canteen and rang a roofer I knew from the choir. Two boxes got wet.
          """,
          """
          I have initiative and initiative is proactive ownership and proactive communication and \
          problem solving and critical thinking and stakeholder alignment and results.
          """),
        Case(
          "a rota", Asked("Tell me about a time you resolved a conflict."),
          """
          Two cooks both wanted Fridays off. I wrote eight weeks on a sheet, gave each of them four \
          and took the two they both refused. They shook hands, and the sheet still hangs there.
          """,
          """
          Conflict resolution. Active listening. Win-win. Mediation. Emotional intelligence. \
          Collaboration. Common ground. Communication. Teamwork. Respect.
          """),
      ]),
  ]
}
