// swift-tools-version: 6.2
// What Hotseat is built from; ARCHITECTURE.md says why each target exists.
import PackageDescription

/// One list for every Swift target, so that none is checked less strictly than another.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "hotseat",
  products: [
    .executable(name: "hotseat", targets: ["hotseat"]),
    .library(name: "Interview", targets: ["Interview"]),
    .library(name: "AnswerAnalysis", targets: ["AnswerAnalysis"]),
    .library(name: "PersonaScript", targets: ["PersonaScript"]),
    .library(name: "TranscriptStore", targets: ["TranscriptStore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibEdit", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .systemLibrary(
      name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),

    .target(name: "Interview", swiftSettings: strict),
    .target(name: "CBuiltInPack"),
    .target(
      name: "PersonaScript",
      dependencies: ["Interview", "CBuiltInPack", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "AnswerAnalysis", dependencies: ["Interview", "CStemmer"], swiftSettings: strict),
    .target(
      name: "TranscriptStore", dependencies: ["Interview", "CCrypto"], swiftSettings: strict),
    .target(name: "Report", dependencies: ["Interview"], swiftSettings: strict),
    .target(
      name: "BatchScoring", dependencies: ["AnswerAnalysis", "Interview"], swiftSettings: strict),
    .target(
      name: "SelfTest", dependencies: ["AnswerAnalysis", "BatchScoring", "Interview"],
      swiftSettings: strict),
    .target(
      name: "Console",
      dependencies: ["Interview", "AnswerAnalysis", "TranscriptStore", "Report", "CLibEdit"],
      swiftSettings: strict),
    .executableTarget(
      name: "validity", dependencies: ["AnswerAnalysis", "Interview"], swiftSettings: strict),
    .executableTarget(
      name: "hotseat",
      dependencies: [
        "Console", "PersonaScript", "AnswerAnalysis", "TranscriptStore", "Report", "BatchScoring",
        "Interview", "SelfTest",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Interview", "CLibEdit"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "InterviewTests", dependencies: ["Interview", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PersonaScriptTests", dependencies: ["PersonaScript", "AnswerAnalysis", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AnswerAnalysisTests", dependencies: ["AnswerAnalysis", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TranscriptStoreTests", dependencies: ["TranscriptStore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "BatchScoringTests", dependencies: ["BatchScoring", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SelfTestTests", dependencies: ["SelfTest", "PersonaScript", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportTests", dependencies: ["Report", "TestSupport"], swiftSettings: strict),
    .executableTarget(
      name: "line-editor-probe", dependencies: ["Console"], path: "Tests/LineEditorProbe",
      swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests", dependencies: ["Console", "TestSupport", "line-editor-probe"],
      swiftSettings: strict),
    .testTarget(
      name: "HotseatTests",
      dependencies: [
        "TestSupport", "TranscriptStore", "PersonaScript", "AnswerAnalysis", "hotseat",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
