// The program's own rubric: weights, thresholds and rungs, each with its source.

extension Rubric {
  /// The rubric that ships.
  ///
  /// Sources. Weights: behavioural and knowledge as in the project's scoring notes; situational lies
  /// between them and motivation keeps the behavioural balance with less structure, both choices.
  /// Rungs: the behaviourally anchored levels of the same notes (3 a specific situation and action,
  /// 4 a result and a clear own part, 5 a measured result and a reason), carried over to the other
  /// kinds. Thresholds stand beside what they decide and are choices unless they say otherwise:
  /// each is set so that a level's anchor is true of the answers that reach it.
  public static let standard = Rubric(
    version: "5",
    scales: [.behavioural, .situational, .knowledge, .motivation],
    caps: [
      GateCap(gate: .nonAnswer, level: 1),
      GateCap(gate: .patientDetails, level: 2),
      GateCap(gate: .offTopic, level: 2),
      GateCap(gate: .stuffed, level: 2),
    ])
}

extension Scale {
  /// Past experience: situation, task, action, result.
  static let behavioural = Scale(
    kind: .behavioural,
    dimensions: dimensions(
      weights: [25, 25, 20, 15, 15],
      // 2: situation or action alone; 3: both; 4: and a result after it, or all but the order;
      // 5: and the task or a reason. A scene inside the action is worth 150 of the situation's 250.
      structure: [200, 450, 700, 900],
      // 2: something named, or an unmeasured result; 3: several; 4: a measured result and more;
      // 5: several of each.
      evidence: [100, 300, 600, 800],
      anchors: .behavioural),
    parts: [
      Credit(.situation, 100), Credit(.scene, 150), Credit(.task, 60), Credit(.action, 300),
      Credit(.result, 150),
      Credit(.resultAfterAction, 150), Credit(.reason, 60),
    ],
    proofs: [
      Credit(.measuredResult, 500, 150, 150), Credit(.plainResult, 200),
      Credit(.number, 150, 100), Credit(.detail, 125, 100, 75),
    ],
    // Typed answers to behavioural questions run 30 to 125 words between the 5th and the 95th
    // percentile (medians of real interviews); the upper end is what is said in 90 seconds at 130
    // words a minute.
    length: WordBand(shortest: 40, longest: 195),
    rungs: [
      Rung(2, .statement), Rung(3, .occasion, .action), Rung(4, .result, .ownAction),
      Rung(5, .measuredResult, .reason),
    ],
    acceptsPlans: false, anchors: Anchors.behavioural.overall)

  /// What the candidate would do: steps, with why and what for.
  static let situational = Scale(
    kind: .situational,
    dimensions: dimensions(
      weights: [35, 25, 15, 10, 15],
      // 2: a step; 3: two steps, or one with its reason; 4: two with a reason; 5: and what should
      // come of it.
      structure: [250, 450, 700, 900],
      evidence: [100, 250, 450, 700],
      anchors: .situational),
    parts: [
      Credit(.step, 300, 200), Credit(.reason, 250), Credit(.result, 150), Credit(.setting, 100),
    ],
    proofs: [
      Credit(.measuredResult, 300, 100), Credit(.plainResult, 100), Credit(.number, 200, 150),
      Credit(.detail, 150, 150, 100), Credit(.example, 200),
    ],
    length: WordBand(shortest: 35, longest: 165),  // up to 75 seconds of speech
    rungs: [
      Rung(2, .statement), Rung(3, .step, .substance), Rung(4, .furtherStep, .reason),
      Rung(5, .mostContent, .proof),
    ],
    acceptsPlans: true, anchors: Anchors.situational.overall)

  /// What the candidate knows: an explanation, with an example.
  static let knowledge = Scale(
    kind: .knowledge,
    dimensions: dimensions(
      weights: [50, 5, 15, 5, 25],
      // 2: an explanation; 3: with a second one or a reason; 4: with an example; 5: all of it.
      structure: [200, 450, 600, 850],
      evidence: [100, 250, 450, 700],
      anchors: .knowledge),
    parts: [
      Credit(.explanation, 300, 200), Credit(.reason, 200), Credit(.example, 300),
    ],
    proofs: [
      Credit(.example, 300), Credit(.measuredResult, 300), Credit(.number, 250, 150),
      Credit(.detail, 200, 150, 100), Credit(.plainResult, 100),
    ],
    length: WordBand(shortest: 25, longest: 130),  // up to one minute of speech
    rungs: [
      Rung(2, .statement), Rung(3, .explanation, .someContent), Rung(4, .mostContent),
      Rung(5, .fullContent, .proof),
    ],
    acceptsPlans: false, anchors: Anchors.knowledge.overall)

  /// Why this job: an own reason, tied to it.
  static let motivation = Scale(
    kind: .motivation,
    dimensions: dimensions(
      weights: [35, 15, 20, 15, 15],
      // 2: a reason or a tie; 3: both; 4: with an example; 5: and what came of it or a further reason.
      structure: [200, 500, 750, 900],
      evidence: [100, 250, 450, 700],
      anchors: .motivation),
    parts: [
      Credit(.ownReason, 300, 100), Credit(.tie, 300), Credit(.example, 250), Credit(.result, 100),
    ],
    proofs: [
      Credit(.example, 250), Credit(.measuredResult, 250), Credit(.number, 150),
      Credit(.detail, 200, 150, 100), Credit(.plainResult, 100),
    ],
    length: WordBand(shortest: 30, longest: 130),
    rungs: [
      Rung(2, .statement), Rung(3, .ownReason), Rung(4, .tie, .reason),
      Rung(5, .example, .mostContent),
    ],
    acceptsPlans: true, anchors: Anchors.motivation.overall)

  /// Content and clarity have the same thresholds everywhere; ownership too, because its points are
  /// counted in own actions: 2 a role or a group, 3 both, or one act among others', 4 one own act,
  /// 5 two.
  private static func dimensions(
    weights: [Int], structure: [Int], evidence: [Int], anchors: Anchors
  ) -> [DimensionScale] {
    // Content, of what is enough (of all where knowledge is asked): a third is part of it, half is
    // most and seven tenths are all that a listener would miss.
    let thresholds = [
      [150, 300, 500, 700], structure, evidence, [200, 450, 650, 850], [300, 500, 700, 850],
    ]
    return Dimension.allCases.indices.map {
      DimensionScale(
        dimension: Dimension.allCases[$0], weight: weights[$0], thresholds: thresholds[$0],
        anchors: anchors.dimensions[$0])
    }
  }
}
