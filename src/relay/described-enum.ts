import { registerEnumType } from 'type-graphql'
import { meanings, type Vocabulary } from '../terms/vocabulary'

/** The enum of the schema whose values are those of a closed list. */
export function enumOf<Name extends string>(words: Vocabulary<Name>): { readonly [Key in Name]: Key } {
  return describedEnum(words.name, words.means, meanings(words))
}

/** An enum of the schema whose values are their own names, each with its description. */
export function describedEnum<Name extends string>(
  name: string,
  description: string,
  values: Record<Name, string>,
): { readonly [Key in Name]: Key } {
  const names = Object.fromEntries(Object.keys(values).map((key) => [key, key])) as { [Key in Name]: Key }
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([key, text]) => [key, { description: text }]),
  ) as { [Key in Name]: { description: string } }
  registerEnumType(names, { name, description, valuesConfig })
  return names
}
