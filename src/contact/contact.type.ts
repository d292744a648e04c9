import { ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { connectionOf } from '../relay/connection'
import { Node } from '../relay/node.type'

@ObjectType({
  implements: [Node, Linkage],
  simpleResolvers: true,
  description:
    'A leader or a unit that answers for a street, community, compound, building or grid 联系包联.',
})
export class ContactAssignment extends Linkage {}

export const ContactAssignmentConnection = connectionOf<ContactAssignment>(
  'ContactAssignment',
  '联系包联',
  () => ContactAssignment,
)
