import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context'
import { Node } from '../relay/node.type'
import { AsOfArgs, onDay } from '../time/moment'
import { statusOn } from '../time/period'
import { linkageKinds } from './linkage.kinds'
import { Linkage, LinkageStatus } from './linkage.type'

@Resolver(() => Linkage)
export class LinkageResolver {
  @FieldResolver(() => LinkageStatus, { description: 'Where asOf lies to its period 状态.' })
  status(@Root() linkage: Linkage, @Args(() => AsOfArgs) { asOf }: AsOfArgs): LinkageStatus {
    return statusOn(onDay(linkage.moment, asOf).asOf, linkage.row)
  }

  @FieldResolver(() => [Linkage], { description: 'All its versions, oldest first 历史版本.' })
  history(@Root() linkage: Linkage, @Ctx() context: Context): Promise<Linkage[]> {
    return linkageKinds[linkage.kind].versions(context, linkage.moment, linkage.id, null)
  }

  @FieldResolver(() => [Node], { description: 'Everything that it joins 关联双方.' })
  ends(@Root() linkage: Linkage, @Ctx() context: Context): Promise<Node[]> {
    return linkageKinds[linkage.kind].ends(context, linkage)
  }
}
