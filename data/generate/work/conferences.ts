import { addDays, addMonths, earlier, REGISTER_DATE } from '../calendar'
import { shares } from '../people/shares'
import type { ConferenceRow, MatterRow, MeetingRow } from '../people-and-work-rows'
import type { Random } from '../random'
import type { CommitteeRow } from '../rows'
import { isInForce, type Setting } from '../setting'

const matterTitles = [
  '老旧小区加装充电桩',
  '背街小巷环境整治',
  '共享停车位开放',
  '校园周边交通秩序',
  '农贸市场消防通道',
  '空巢老人助餐点选址',
  '物业服务纠纷协调',
  '商圈噪声扰民',
]

/** Collects the conferences (联席会议) of a place with their meetings and the matters raised there. */
export class ConferenceList {
  readonly conferences: ConferenceRow[] = []
  readonly meetings: MeetingRow[] = []
  readonly matters: MatterRow[] = []
  readonly random: Random
  private readonly next: Record<'F' | 'Y' | 'X', () => string>

  constructor(readonly setting: Setting) {
    this.random = setting.random('conferences')
    this.next = { F: setting.numbered('F'), Y: setting.numbered('Y'), X: setting.numbered('X') }
  }

  /** A conference that met on these days; units attend it in turn. */
  found(row: Omit<ConferenceRow, 'ref'>, days: string[], units: string[]): MeetingRow[] {
    const conference = { ref: this.next.F(), ...row }
    this.conferences.push(conference)
    const held = days.map((held_on, i) => ({
      ref: this.next.Y(),
      conference_ref: conference.ref,
      held_on,
      attendee_refs:
        units
          .filter((_, n) => units.length < 4 || (n + i) % 4 !== 0)
          .slice(0, 14)
          .join(';') || undefined,
    }))
    this.meetings.push(...held)
    return held
  }

  /** Raises matters at meetings: so many resolved by the register date, and so many that are not. */
  raise(meetings: MeetingRow[], resolved: number, open: number) {
    const weights = meetings.map(() => this.random.int(1, 3))
    const settled = shares(resolved, weights)
    meetings.forEach((meeting, i) => {
      for (let n = 0; n < settled[i]!; n++) this.matter(meeting, true)
    })
    for (const meeting of meetings.slice(-open)) this.matter(meeting, false)
  }

  private matter({ ref, held_on, attendee_refs }: MeetingRow, resolved: boolean) {
    const responsible =
      attendee_refs && this.random.chance(0.8) ? this.random.pick(attendee_refs.split(';')) : undefined
    this.matters.push({
      ref: this.next.X(),
      meeting_ref: ref,
      title: this.random.pick(matterTitles),
      raised_on: held_on,
      resolved_on: resolved ? earlier(addDays(held_on, this.random.int(3, 80)), REGISTER_DATE) : undefined,
      responsible_ref: responsible,
    })
  }

  /** One day in each of the quarters that end with the register date, the last of `count`; without those left out. */
  quarters(count: number, missed: number[] = []): string[] {
    return this.rhythm(count, 3, missed)
  }

  /** One day in each of the last `count` intervals of so many months, oldest first; `missed` counts back from 0, the last. */
  rhythm(count: number, months: number, missed: number[] = []): string[] {
    return Array.from({ length: count }, (_, i) => count - 1 - i)
      .filter((back) => !missed.includes(back))
      .map((back) => addDays(addMonths('2024-07-01', -months * (back + 1)), this.random.int(2, months * 27)))
  }

  /** Units that reside in an area, a few of them. */
  near(code: string, count: number): string[] {
    const here = this.setting.living.filter(
      ({ residence_code, kind }) => residence_code?.startsWith(code) && kind !== 'OWNERS_COMMITTEE',
    )
    return this.random
      .shuffle(here)
      .slice(0, count)
      .map(({ ref }) => ref)
  }

  /** Units with a seat in force. */
  seated({ ref }: CommitteeRow): string[] {
    const seats = this.setting.seats.filter((seat) => seat.committee_ref === ref && isInForce(seat))
    return [...new Set(seats.map(({ unit_ref }) => unit_ref))]
  }
}
