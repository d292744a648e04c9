import 'reflect-metadata'
import { Figures } from './figures'
import type { Half } from './generate/plan'
import { lookAt } from './look-at'
import { Months } from './months'
import { withSample } from './sample-register'

/**
 * Measures the intake on sheets that nobody has seen: `measure.ts FIRST LAST [HALF] [FIGURE]`, the seeds, the half of the
 * headings, and of which figure the failures are shown. FIGURE months: each file is written, looked at again, and a month
 * later with a row more and a row less.
 */
const [first = 1, last = 24, half = 0] = process.argv.slice(2, 5).map(Number)
const shown = process.argv[5]

void withSample(async (graph) => {
  if (shown === 'months') {
    const months = new Months(graph)
    for (let seed = first; seed <= last; seed++) await months.add(seed, half as Half)
    console.log(months.told())
    return
  }
  const all = new Figures()
  for (let seed = first; seed <= last; seed++) all.merge((await lookAt(graph, seed, half as Half)).figures)
  console.log(`${last - first + 1} files\n${all.told()}`)
  for (const { figure, text } of all.wrong)
    if (figure === shown || shown === 'all') console.log(figure, text.replace(/\n/gu, '⏎'))
})
