import { normalForm } from '../register/normal-form'
import { spelled } from '../register/pinyin'
import { folded } from './letters'
import { lexicon } from './lexicon'

/** Pairs of letters that are sought: the index takes no endless question. */
const MOST_PAIRS = 120
/** Letters from which on a name is sought by its whole sound, too. */
const TELLING_SOUND = 3

/**
 * What the names that a text may mean hold, in the query language of the index: two letters of the text that stand next to
 * each other, or of what it or a part of it is short for, or the sound of all of it. Undefined where it names nothing.
 */
export function lettersSought(text: string, place: string): string | undefined {
  const letters = folded(text)
  if (pairsOf(letters).length === 0) return undefined
  const said = [letters, normalForm(text), ...otherForms(letters), folded(place)]
  const pairs = [...new Set(said.flatMap(pairsOf))].slice(0, MOST_PAIRS)
  const sound = letters.length >= TELLING_SOUND ? spelled(letters).split(' ')[0] : undefined
  return `plainNames:(${pairs.join(' ')})${sound ? ` pinyin:${sound}*` : ''}`
}

/** What a part of a text is short for, and what people say for a part of it. */
function otherForms(letters: string): string[] {
  const forms: string[] = []
  for (const [short, wholes] of lexicon().longForms) {
    const isSaid = short.length > 1 ? letters.includes(short) : letters.endsWith(short)
    for (const whole of wholes) {
      if (isSaid) forms.push(whole)
      if (letters.includes(whole)) forms.push(short)
    }
  }
  return forms
}

function pairsOf(text: string): string[] {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? []
  return runs.flatMap((run) => [...run].slice(1).map((letter, before) => [...run][before] + letter))
}
