import { Field, ID, InterfaceType } from 'type-graphql'
import { Timed } from '../time/moment'

@InterfaceType({
  description: 'Anything with an id 节点. `label` is what to call it in a list or on a drawing.',
})
export abstract class Node extends Timed {
  @Field(() => ID, {
    description: 'The type in kebab case, a colon and the register’s own key, such as "unit:U-12" 编号.',
  })
  id!: string

  @Field(() => String, { description: 'What to call it in a list or on a drawing 显示名称.' })
  label!: string
}
