// swift-tools-version: 6.2
// A package of its own, so that nobody who builds Hotseat builds its benchmarks.
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "hotseat", path: "..")
  ],
  targets: [
    .systemLibrary(name: "CMalloc"),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CMalloc",
        .product(name: "Interview", package: "hotseat"),
        .product(name: "AnswerAnalysis", package: "hotseat"),
        .product(name: "PersonaScript", package: "hotseat"),
        .product(name: "TranscriptStore", package: "hotseat"),
      ],
      swiftSettings: strict),
  ]
)
