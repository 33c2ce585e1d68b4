// swift-tools-version: 6.2
// Fuzzing, a package of its own because it only builds with --sanitize=fuzzer: script/fuzz does.
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // libFuzzer brings the main function.
  .unsafeFlags(["-parse-as-library"]),
]

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(name: "hotseat", path: "..")
  ],
  targets: [
    .target(
      name: "Invariants",
      dependencies: [
        .product(name: "Interview", package: "hotseat"),
        .product(name: "AnswerAnalysis", package: "hotseat"),
        .product(name: "PersonaScript", package: "hotseat"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "FuzzAnalysis", dependencies: ["Invariants"], swiftSettings: strict),
    .executableTarget(
      name: "FuzzPersona", dependencies: ["Invariants"], swiftSettings: strict),
  ]
)
