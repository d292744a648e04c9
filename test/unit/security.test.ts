import { existsSync, readFileSync } from 'node:fs'

const text = readFileSync('SECURITY.md', 'utf8')
const named = [...text.matchAll(/`(test\/[^`]+)`(?: "([^"]+)")?/g)].map(
  ([, file, title]) => [file as string, title] as const,
)

test('SECURITY.md names the tests that answer its threats', () => {
  expect(named.length).toBeGreaterThan(20)
})

test.each(named)('%s "%s" is there', (file, title) => {
  expect(existsSync(file)).toBe(true)
  if (title) expect(readFileSync(file, 'utf8')).toContain(title)
})
