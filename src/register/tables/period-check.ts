import { earliest, latest } from '../../time/partial-date'
import type { Problem, Row } from '../table'

/** A period must be able to run forwards, and end early only after its start and within its agreed end. */
export function checkPeriod(row: Row): Problem[] {
  const { start, end, terminated_on: terminated } = row as Record<string, string | null | undefined>
  const problems: Problem[] = []
  if (start && end && latest(end) < earliest(start)) {
    const message = `the end ${end} lies before the start ${start}; give an end that is not before it, or none 结束早于开始`
    problems.push({ column: 'end', code: 'PERIOD_REVERSED', message })
  }
  if (!terminated) return problems
  if (start && terminated <= earliest(start)) {
    const message = `terminated on ${terminated}, which is not after the start ${start}; it is the first day no longer in force 终止日期须晚于开始`
    problems.push({ column: 'terminated_on', code: 'INVALID', message })
  } else if (end && terminated > latest(end)) {
    const message = `terminated on ${terminated}, which is after the agreed end ${end}; leave it empty if it ran to its end 终止日期晚于约定的结束，到期结束的请留空`
    problems.push({ column: 'terminated_on', code: 'INVALID', message })
  }
  return problems
}
