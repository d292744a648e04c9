import { type ArgumentPath, badUserInput } from '../errors'

/**
 * Radicals of the supplement, which Unicode gives no equivalents as it does to those of Kangxi: those that stand for a
 * character of today, as fonts and scanned documents bring them in.
 */
const STANDS_FOR = [...'母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄斉齐齿龙龟']
const RADICALS = new Map(
  [...'⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻫⻬⻮⻰⻳'].map((radical, place) => [
    radical,
    STANDS_FOR[place]!,
  ]),
)
const RADICAL = /[\u2e80-\u2eff]/g
const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/**
 * Text as it is compared: of one width and case, radicals as the characters that they stand for, and without anything
 * that cannot be seen, spaces among it. What is kept and shown is the text as it was given.
 */
export function normalForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(RADICAL, (radical) => RADICALS.get(radical) ?? radical)
    .toLowerCase()
    .replace(UNSEEN, '')
}

/**
 * What names that are compared must hold; null: anything.
 * @throws BAD_USER_INPUT for a text of which nothing can be seen: it would be a part of every name
 */
export function partOfName(text: string | null | undefined, argument: ArgumentPath): string | null {
  if (text == null) return null
  const part = normalForm(text)
  if (part === '' && text !== '')
    throw badUserInput('nameContains holds nothing that can be seen 名称中没有可见字符', argument)
  return part
}
