import { changeById } from '../change/change.queries'
import type { Context } from '../context'
import { exemptionById } from '../exemption/exemption.queries'
import { kindOfId } from '../linkage/linkage.object'
import { linkageById } from '../linkage/linkage.queries'
import type { Node } from '../relay/node.type'
import type { Moment } from '../time/moment'
import { entityById } from './entities'

/** Anything by its public id, null where nothing has it. */
export function nodeById(context: Context, moment: Moment, id: string): Promise<Node | null> {
  if (kindOfId(id)) return linkageById(context, moment, id)
  if (id.startsWith('exemption:')) return exemptionById(context, moment, id)
  if (id.startsWith('change:')) return changeById(context, moment, id)
  return entityById(context, moment, id)
}

/** The same for an id that a viewer gives: what lies outside is looked for no further than what is not there. */
export async function nodeAskedFor(context: Context, moment: Moment, id: string): Promise<Node | null> {
  const isDecided = !id.startsWith('change:')
  return isDecided && !(await context.maySee(id, moment.knownAt)) ? null : nodeById(context, moment, id)
}
