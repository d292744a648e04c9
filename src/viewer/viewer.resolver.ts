import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Area } from '../area/area.type'
import type { Context } from '../context'
import { entityById } from '../node/entities'
import { Viewer } from './viewer.type'

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who is asking 当前用户.' })
  viewer(@Ctx() context: Context): Viewer {
    return context.viewer
  }

  @Query(() => Int, {
    description: 'Number of the last write to the register; the same number, the same answers 修订号.',
  })
  revision(@Ctx() context: Context): Promise<number> {
    return context.revision()
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The area that it may see; null: the whole country 可见区域.',
  })
  async within(@Root() { area }: Viewer, @Ctx() context: Context): Promise<Area | null> {
    return area === null ? null : entityById<Area>(context, context.moment({}), `area:${area}`)
  }
}
