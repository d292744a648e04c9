import { ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { Node } from '../relay/node.type'

@ObjectType({
  implements: [Node, Linkage],
  simpleResolvers: true,
  description: 'Branch, owners’ committee and property company of a compound acting together 三方联动.',
})
export class PropertyLinkage extends Linkage {}
