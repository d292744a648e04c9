// Stores what a running service answers to the examples, for their test to compare with. Look at what changed.
// node scripts/store-answers.mjs http://127.0.0.1:4000/graphql
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

for (const file of readdirSync('examples')) {
  const response = await fetch(process.argv[2], {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: readFileSync(`examples/${file}`, 'utf8') }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(`${file}: ${errors[0].message}`)
  writeFileSync(
    `test/http/examples/${file.replace('.graphql', '.json')}`,
    `${JSON.stringify(data, null, 2)}\n`,
  )
}
