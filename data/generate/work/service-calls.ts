import { addDays, REGISTER_DATE } from '../calendar'
import type { CallStatus, ServiceCallRow, ServiceCallStepRow } from '../people-and-work-rows'
import type { Setting } from '../setting'

const titles = [
  '占道经营整治',
  '污水管网堵塞',
  '违章搭建',
  '消防通道占用',
  '电动车飞线充电',
  '垃圾清运不及时',
  '危墙隐患',
  '噪声扰民',
]

/** Calls of streets that departments answer (吹哨报到), and calls of grids on their way up through the levels. */
export function serviceCalls(setting: Setting): { calls: ServiceCallRow[]; steps: ServiceCallStepRow[] } {
  const { ground, plan } = setting
  const random = setting.random('service calls')
  const next = setting.numbered('B')
  const calls: ServiceCallRow[] = []
  const steps: ServiceCallStepRow[] = []
  const streets = ground.streets.filter(
    ({ code, name }) => name.endsWith('街道') || setting.homes.some((home) => home.street === code),
  )
  const departments = random.shuffle(
    setting.unitsOf(['PARTY_GOVERNMENT_ORGAN']).filter(({ name }) => name.endsWith('局')),
  )
  for (let n = 0; n < plan.calls.resolved + plan.calls.open; n++)
    whistle(streets[n % streets.length]!.code, n < plan.calls.resolved)
  const grids = random.shuffle(
    setting.homes.flatMap((home) => home.grids.filter(({ level }) => level === 'GRID')),
  )
  for (const [n, grid] of grids.slice(0, plan.calls.fromGrids).entries()) climb(grid.code, n)
  return { calls, steps }

  /** Records a call and its steps: each level, status, hours after the step before, and who took it. */
  function call(
    area: string,
    stages: [level: string, status: CallStatus, hours: number, by?: string][],
    units: string[],
  ) {
    const ref = next()
    let at =
      Date.parse(`${addDays(REGISTER_DATE, -random.int(30, 500))}T00:30:00Z`) + random.int(0, 8) * 3_600_000
    const moment = () => new Date(at + 8 * 3_600_000).toISOString().replace('.000Z', '+08:00')
    const raised = moment()
    for (const [level, status, hours, by] of stages) {
      at += hours * 3_600_000
      steps.push({ call_ref: ref, at: moment(), level, status, by })
    }
    calls.push({
      ref,
      title: random.pick(titles),
      raised_by_code: area,
      raised_on: raised,
      status: stages.at(-1)![1],
      respondent_refs: units.join(';') || undefined,
    })
  }

  function whistle(street: string, resolved: boolean) {
    const units = random.shuffle(departments).slice(0, resolved ? random.int(1, 3) : random.int(0, 1))
    const by = units[0]?.name
    call(
      street,
      [
        ['STREET', 'RAISED', 0],
        ...(by ? ([['COUNTY', 'ASSIGNED', random.int(2, 60), by]] as const) : []),
        ...(resolved ? ([['COUNTY', 'RESOLVED', random.int(20, 240), by]] as const) : []),
      ].map((stage) => [...stage] as [string, CallStatus, number, string?]),
      units.map(({ ref }) => ref),
    )
  }

  /** One in three passes every level from grid to department and is resolved; the others end earlier or skip the street. */
  function climb(grid: string, n: number) {
    const [unit] = random.shuffle(departments)
    const stage = (level: string, status: CallStatus, by?: string): [string, CallStatus, number, string?] => [
      level,
      status,
      level === 'GRID' ? 0 : random.int(2, n % 7 === 0 && level === 'STREET' ? 400 : 72),
      by,
    ]
    const all = [
      stage('GRID', 'RAISED'),
      stage('COMMUNITY', 'PASSED_UP'),
      stage('STREET', 'PASSED_UP'),
      stage('COUNTY', 'ASSIGNED', unit!.name),
      stage('COUNTY', 'RESOLVED', unit!.name),
    ]
    if (n % 3 === 0) call(grid, all, [unit!.ref])
    else if (n % 3 === 1) call(grid, [all[0]!, all[1]!, stage('COMMUNITY', 'RESOLVED')], [])
    else if (n % 2 === 0) call(grid, [all[0]!, all[1]!, all[3]!], [unit!.ref])
    else call(grid, all.slice(0, 3), [])
  }
}
