import Testing

@testable import SiteGen

@Suite struct DeterminismTests {
  @Test(arguments: [1, 2, 4])
  func theNumberOfTasksChangesNoByte(concurrency: Int) async throws {
    let site = try #require(
      await SmallSite.project.build(modified: SmallSite.modified, concurrency: concurrency))
    let reference = try await SmallSite.rendered()
    expectSame(site, reference)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func theOrderOfTheFilesChangesNoByte(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let source = SmallSite.project.source { $0.sorted { $0.path < $1.path }.shuffled(using: &generator) }
    let options = BuildOptions(date: TestProject.date, modified: SmallSite.modified, concurrency: 2)
    let plan = try #require(await SiteBuild.plan(source, options: options).value)
    expectSame(RenderedSite(plan), try await SmallSite.rendered())
  }

  @Test func aFileMayBeWrittenTwiceAndFromAnyTask() async throws {
    let options = BuildOptions(date: TestProject.date, modified: SmallSite.modified, concurrency: 2)
    let plan = try #require(await SiteBuild.plan(SmallSite.project.source, options: options).value)
    let reference = try await SmallSite.rendered()
    await withTaskGroup(of: (String, [UInt8]).self) { group in
      for file in plan.files.reversed() {
        group.addTask {
          var bytes: [UInt8] = [0x21]
          file.write(into: &bytes)
          return (file.path, bytes)
        }
      }
      for await (path, bytes) in group where bytes != [0x21] + (reference.files[path] ?? []) {
        Issue.record("\(path) differs")
      }
    }
  }

  @Test func diagnosticsDoNotDependOnTheOrderOfTheFiles() async {
    let project = DiagnosticFixture.all.reduce(TestProject.basis) { project, fixture in
      let own = fixture.project.files.filter { $0.key.hasPrefix("Content/pilots/") }
      return own.reduce(project) {
        $0.with($1.key.replacing(".md", with: "-\(fixture.name).md"), bytes: $1.value)
      }
    }
    let options = BuildOptions(date: TestProject.date, concurrency: 4)
    var generator = SeededGenerator(seed: 7)
    let first = await SiteBuild.check(project.source, options: options).diagnostics
    let shuffled = project.source { $0.sorted { $0.path < $1.path }.shuffled(using: &generator) }
    #expect(first.count > 100)
    #expect(await SiteBuild.check(shuffled, options: options).diagnostics == first)
  }

  private func expectSame(_ site: RenderedSite, _ reference: RenderedSite) {
    #expect(site.paths == reference.paths)
    #expect(site.paths.filter { site.files[$0] != reference.files[$0] } == [])
  }
}
