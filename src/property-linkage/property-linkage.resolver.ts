import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Compound } from '../area/area.type'
import type { Context } from '../context'
import { endOf } from '../linkage/linkage.object'
import { linkagesOf } from '../linkage/linkage.queries'
import { PartyOrganisation } from '../party-organisation/party-organisation.type'
import { AsOfArgs, onDay } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { PropertyLinkage } from './property-linkage.type'

@Resolver(() => PropertyLinkage)
export class PropertyLinkageResolver {
  @FieldResolver(() => Compound, { description: 'The compound 小区.' })
  compound(@Root() linkage: PropertyLinkage): Compound {
    return endOf<Compound>(linkage, 'LINKS_COMPOUND')!
  }

  @FieldResolver(() => PartyOrganisation, {
    nullable: true,
    description: 'The compound’s branch 小区党支部.',
  })
  branch(@Root() linkage: PropertyLinkage): PartyOrganisation | null {
    return endOf<PartyOrganisation>(linkage, 'LINKS_BRANCH')
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The owners’ committee 业委会.' })
  ownersCommittee(@Root() linkage: PropertyLinkage): Unit | null {
    return endOf<Unit>(linkage, 'LINKS_OWNERS')
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The property company 物业公司.' })
  propertyCompany(@Root() linkage: PropertyLinkage): Unit | null {
    return endOf<Unit>(linkage, 'LINKS_PROPERTY')
  }
}

@Resolver(() => Compound)
export class CompoundPropertyResolver {
  @FieldResolver(() => PropertyLinkage, {
    nullable: true,
    description: 'Its property linkage in force at asOf; of several, the one with the smallest id 三方联动.',
  })
  async propertyLinkage(
    @Root() compound: Compound,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<PropertyLinkage | null> {
    const moment = onDay(compound.moment, asOf)
    return (await linkagesOf<PropertyLinkage>(context, moment, compound.id, 'PROPERTY_LINKAGE'))[0] ?? null
  }
}
