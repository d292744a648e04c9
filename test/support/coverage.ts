import type { SmallRegister } from './network'

/** A day and what is found of a subject on it: its state or the reason of its gap, then what else is known. */
export type Life = [day: string, found: string][]

interface FindingShown {
  subject: { id: string }
  state: string
  reason: string | null
  since: string | null
  days: number | null
  missing: string[]
  lastLinkage: { id: string } | null
  exemption: { id: string } | null
}

/** What a rule finds on a day, by the ids of its subjects: "LAPSED 2023-01-01 1 pairing:R1". */
export async function found(
  { ask }: SmallRegister,
  rule: string,
  day: string,
  within?: string,
): Promise<Record<string, string>> {
  const { findings, counts } =
    await ask(`coverage(rule: ${rule}, asOf: "${day}"${within ? `, within: "${within}"` : ''}) {
    counts { population covered gap unknown exempt }
    findings(states: [COVERED, GAP, UNKNOWN, EXEMPT], first: 500) {
      nodes { subject { id } state reason since days missing lastLinkage { id } exemption { id } }
    }
  }`)
  const nodes: FindingShown[] = findings.nodes
  const count = (state: string) => nodes.filter((node) => node.state === state).length
  expect(counts).toEqual({
    population: nodes.length,
    covered: count('COVERED'),
    gap: count('GAP'),
    unknown: count('UNKNOWN'),
    exempt: count('EXEMPT'),
  })
  return Object.fromEntries(nodes.map((node) => [node.subject.id, line(node)]))
}

/** What is found of a subject on each day of its life. */
export async function lifeOf(
  register: SmallRegister,
  rule: string,
  subject: string,
  life: Life,
): Promise<Life> {
  return Promise.all(
    life.map(
      async ([day]) => [day, (await found(register, rule, day))[subject] ?? 'not asked'] as Life[number],
    ),
  )
}

function line({ state, reason, since, days, missing, lastLinkage, exemption }: FindingShown): string {
  return [reason ?? state, since, days, lastLinkage?.id, exemption?.id, ...missing]
    .filter((part) => part != null)
    .join(' ')
}
