import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../time/scalars'

@ObjectType({
  simpleResolvers: true,
  description: 'Where something stands in a sheet that was taken in 出处.',
})
export class Citation {
  @Field(() => String, { description: 'Name of the file 文件.' })
  file!: string

  @Field(() => String, { description: 'SHA-256 of the file 文件指纹.' })
  sha256!: string

  @Field(() => String, { nullable: true, description: 'The sheet; null in a .csv 工作表.' })
  sheet!: string | null

  @Field(() => String, { description: 'The first cell 单元格.' })
  cell!: string

  @Field(() => String, {
    nullable: true,
    description: 'What stands there; null for viewers who may not read names 原文.',
  })
  text!: string | null

  @Field(() => String, { nullable: true, description: 'What the register has no place for 备注.' })
  remark!: string | null

  @Field(() => DateTime, { description: 'When it was taken in 接表时间.' })
  at!: Date
}

@ObjectType({ simpleResolvers: true, description: 'A sheet that was taken in 接表.' })
export class Intake {
  @Field(() => ID, { description: 'Its id, by which it is taken back 编号.' })
  id!: string

  @Field(() => String, { description: 'Name of the file 文件.' })
  file!: string

  @Field(() => String, { description: 'SHA-256 of the file 文件指纹.' })
  sha256!: string

  @Field(() => String, { description: 'Who took it in 经办人.' })
  actor!: string

  @Field(() => DateTime, { description: 'When 时间.' })
  at!: Date

  @Field(() => Int, { description: 'The write; 0 where it wrote nothing new 修订号.' })
  revision!: number

  @Field(() => Boolean, { description: 'Whether it was taken back 是否已撤销.' })
  undone!: boolean
}

@ObjectType({
  simpleResolvers: true,
  description: 'What was answered when a sheet was taken in, and holds for the next one 记住的回答.',
})
export class RememberedAnswer {
  @Field(() => ID, { description: 'Its id, by which it is forgotten 编号.' })
  id!: string

  @Field(() => String, { description: 'What was asked about: MENTION, COLUMN, TABLE or VALUE 问题类型.' })
  about!: string

  @Field(() => String, { description: 'The text that was asked about 原文.' })
  text!: string

  @Field(() => String, { description: 'The answer, as JSON 回答.' })
  answer!: string

  @Field(() => String, {
    nullable: true,
    description: 'Of a table or a column what it was said to be, in English and Chinese; else null 回答文字.',
  })
  words!: string | null

  @Field(() => String, { description: 'Who gave it 回答人.' })
  actor!: string

  @Field(() => DateTime, { description: 'When 时间.' })
  at!: Date
}
