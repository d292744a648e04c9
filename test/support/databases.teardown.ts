export default async function teardown(): Promise<void> {
  await Promise.all(globalThis.testDatabases.map((server) => server.stop()))
}
