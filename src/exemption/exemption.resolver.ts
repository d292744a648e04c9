import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { CoverageRule } from '../coverage/rules'
import { nodeById } from '../node/nodes'
import { type Connection, PageArgs } from '../relay/connection'
import { Node } from '../relay/node.type'
import { connection } from '../relay/page'
import { MomentArgs } from '../time/moment'
import { exemptions } from './exemption.queries'
import { Exemption, ExemptionConnection, exemptionAt } from './exemption.type'

@Resolver(() => Exemption)
export class ExemptionResolver {
  @Query(() => ExemptionConnection, { description: 'Exemptions in force at asOf, by id 豁免列表.' })
  async exemptions(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only of subjects within this area 区域范围.',
    })
    code: string | null,
    @Arg('rule', () => CoverageRule, { nullable: true, description: 'Only from this rule 规则.' })
    rule: CoverageRule | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Exemption>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const { list, after, limit } = context.page(args, 'exemptions', within, rule, moment)
    const [row] = await context.ask(exemptions, { ...moment, within, rule: rule ?? null, after, limit })
    return connection({ list, after, limit }, row, (exemption) => exemptionAt(moment, exemption))
  }

  @FieldResolver(() => Node, { description: 'Who or what is exempt 豁免对象.' })
  subject(@Root() exemption: Exemption, @Ctx() context: Context): Promise<Node | null> {
    return nodeById(context, exemption.moment, exemption.exempts)
  }
}
