import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CoverageRule } from '../../src/coverage/rules'
import { packageRoot } from '../../src/graph/package-root'

const folder = join(packageRoot, 'test/graph/coverage')
const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))

test('each rule has an example in test/graph/coverage', () => {
  const without = Object.keys(CoverageRule).filter((rule) =>
    texts.every((text) => !new RegExp(`\\b${rule}\\b`).test(text)),
  )
  expect(without).toEqual([])
})
