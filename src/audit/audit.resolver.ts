import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../context'
import { LocalDate } from '../time/scalars'
import { AuditEntry } from './audit.type'

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => [AuditEntry], {
    description:
      'Who asked, exported, imported, wrote and was refused on a day (UTC), the earliest first; who is confined to an area sees those who are confined to the same 审计记录列表.',
  })
  async auditEntries(
    @Arg('on', () => LocalDate, { description: 'The day 日期.' }) day: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 500 条数.' }) first: number,
    @Arg('after', () => ID, { nullable: true, description: 'The entry behind which to go on 起始编号.' })
    after: string | null,
    @Ctx() context: Context,
  ): Promise<AuditEntry[]> {
    const size = context.page({ first }).limit - 1
    const lines = await context.audited(day, after, size)
    return lines.map(({ at, ...line }) => ({ ...line, at: new Date(at) }))
  }
}
