// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "pilotstarter",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "sitegen", targets: ["SiteGenCLI"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The C libraries, as the system's package manager ships them.
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // Memory for cmark's trees: its allocators have no context, and Swift has no memory per thread.
    .target(name: "CMarkArena"),

    // Four libraries that know nothing of a site.
    .target(name: "Markdown", dependencies: ["CCmarkGFM", "CMarkArena"], swiftSettings: settings),
    .target(name: "YAML", dependencies: ["CYAML"], swiftSettings: settings),
    .target(name: "Templates", swiftSettings: settings),
    .target(name: "SearchIndex", dependencies: ["CStemmer", "CZlib"], swiftSettings: settings),

    // The site, as pure functions over values.
    .target(
      name: "SiteGen", dependencies: ["Markdown", "YAML", "Templates", "SearchIndex"],
      swiftSettings: settings),

    // The door: disk, git, terminal, preview server.
    .executableTarget(
      name: "SiteGenCLI",
      dependencies: [
        "SiteGen", "SearchIndex",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: settings),

    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown"],
      resources: [.copy("Fixtures")], swiftSettings: settings),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: settings),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"], swiftSettings: settings),
    .testTarget(
      name: "SearchIndexTests", dependencies: ["SearchIndex"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "SiteGenTests", dependencies: ["SiteGen", "Markdown", "SearchIndex", "Templates", "YAML"],
      exclude: ["Corpus", "Fixtures", "Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "SiteGenCLITests", dependencies: ["SiteGenCLI", "SiteGen"],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
