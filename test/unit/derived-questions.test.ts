import { questionFiles } from '../../src/graph/question'
import { DERIVED_FOLDER, derivedFiles } from '../../src/register/derived/files'

const folder = DERIVED_FOLDER.replace('cypher/', '')
const derived = derivedFiles()
const kept = [...questionFiles().values()].filter(({ path }) => path.startsWith(`${folder}/`))

test('every question that follows from the tables is kept, and no other stands with them', () => {
  expect(kept.map(({ name }) => name).sort()).toEqual([...derived.keys()].sort())
})

test.each(kept)('$path is what `npm run derive` writes', ({ name, text }) => {
  expect(text).toBe(derived.get(name))
})
