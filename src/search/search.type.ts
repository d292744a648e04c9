import { Field, Float, ObjectType } from 'type-graphql'
import { connectionOf } from '../relay/connection'
import { Timed } from '../time/moment'

@ObjectType({ simpleResolvers: true, description: 'Something that a search found 检索结果.' })
export class SearchHit extends Timed {
  @Field(() => Float, {
    description:
      'The share of the text that the words asked for make up, 0 to 1 相关度: 1 for a whole name, 0.9 for a whole former one, 0.8 of that by pinyin; for what is only called so 0.8 of the score of its match.',
  })
  score!: number

  @Field(() => String, {
    description: 'The name, former name, title or agreement number that has the words 匹配文本.',
  })
  matched!: string

  id!: string
}

export const SearchHitConnection = connectionOf<SearchHit>('SearchHit', '检索结果', () => SearchHit)
