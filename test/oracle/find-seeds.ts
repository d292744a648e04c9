import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { metBySeed, needed } from './met'

const FILE = join(__dirname, 'seeds.json')

/**
 * Looks for few seeds that meet what those written down do not, the one that meets most of what is left first, and
 * writes them down with these. It asks nobody: what a register meets is known from the oracle alone.
 */
function findSeeds(among: number): void {
  const met = new Map<number, Set<string>>()
  for (let seed = 1; seed <= among; seed++) met.set(seed, metBySeed(seed))
  const chosen: number[] = JSON.parse(readFileSync(FILE, 'utf8'))
  const known = new Set(chosen.flatMap((seed) => [...metBySeed(seed)]))
  let left = needed().filter((thing) => !known.has(thing))
  while (left.length > 0) {
    const stillMet = (seed: number) => left.filter((thing) => met.get(seed)!.has(thing)).length
    const best = [...met.keys()].reduce((a, b) => (stillMet(b) > stillMet(a) ? b : a))
    if (stillMet(best) === 0)
      throw new Error(
        `No seed up to ${among} meets these; make them likelier, or look further:\n${left.join('\n')}`,
      )
    chosen.push(best)
    left = left.filter((thing) => !met.get(best)!.has(thing))
  }
  chosen.sort((a, b) => a - b)
  writeFileSync(FILE, `[${chosen.join(', ')}]\n`)
  console.log(`${FILE}: ${chosen.join(', ')}`)
}

findSeeds(Number(process.argv[2] ?? 60))
