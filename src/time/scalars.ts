import { GraphQLScalarType } from 'graphql'
import { GraphQLDateTime, GraphQLJSONObject, GraphQLLocalDate } from 'graphql-scalars'
import { textScalar } from '../relay/text-scalar'
import { isDay, isPartialDate } from './partial-date'

export const PartialDate = textScalar(
  'PartialDate',
  'A date as exactly as the register knows it 不完整日期: "2021", "2021-03" or "2021-03-05".',
  isPartialDate,
  'a year, month or day such as 2021, 2021-03 or 2021-03-05',
)

/** graphql-scalars' LocalDate also takes the year 0000 and nothing says so; days here are of the years 0001 to 9999. */
export const LocalDate = textScalar(
  GraphQLLocalDate.name,
  'A whole day 日期, such as "2024-03-31".',
  isDay,
  'a day such as 2024-03-31',
)

export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'A moment 时刻, ISO 8601 with offset, such as "2024-03-31T09:30:00+08:00".',
})

export const JSONObject = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  description: 'Any JSON object.',
})
