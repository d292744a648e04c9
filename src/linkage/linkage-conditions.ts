import type { Context } from '../context'
import type { Moment } from '../time/moment'
import { unitIds } from '../unit/unit.list'
import type { LinkageConditions, LinkageFilter } from './linkage-filter.type'

export async function linkageConditions(
  context: Context,
  moment: Moment,
  filter: LinkageFilter | null | undefined,
): Promise<LinkageConditions | null> {
  if (!filter) return null
  const { counterpart, committeeKinds, posts, postContains, employment, partyMember } = filter
  return {
    units: counterpart ? await unitIds(context, moment, counterpart) : null,
    committeeKinds: committeeKinds ?? null,
    posts: posts ?? null,
    postContains: postContains ?? null,
    employment: employment ?? null,
    partyMember: partyMember ?? null,
  }
}
