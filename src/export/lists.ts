import type { Selection } from './selection'
import { entriesOf, isList, isPaged, listsUnder, PLUMBING, type Shape } from './shape'

/** How what stands above a nested list comes with its entries: in every row, or in a table of its own, by its number. */
export type Above = 'repeated' | 'keyed'

/**
 * A list of a question that is a table by itself. Its trail leads from the root field to the list; of the lists on the
 * way each begins a stretch of its own. Without any list it is a single object, and a row.
 */
export interface List {
  /** its fields with dots between them: "conferences.meetings.matters" */
  name: string
  selection: Selection
  /** from the root, or from an entry of the list before as its page holds it, to the next list */
  stretches: readonly (readonly Shape[])[]
}

/**
 * The lists of a question, each of which is a table. Repeated, these are the innermost ones; keyed, every one, so that
 * nothing of what stands above stands twice.
 */
export function listsOf(selections: readonly Selection[], above: Above): List[] {
  const lists = selections.flatMap((selection) => {
    const first = { selection, stretches: [selection.path], name: dotted(selection.path) }
    return isList(selection.path.at(-1)!) ? beneath(first, above) : [first]
  })
  const names = repeatedIn(lists.map(({ name }) => name))
  return lists.map((list) => (names.has(list.name) ? { ...list, name: fullName(list) } : list))
}

function beneath(list: List, above: Above): List[] {
  const { stretches, selection, name } = list
  const nested = entryShapes(stretches.at(-1)!.at(-1)!).flatMap((entry) =>
    entry.children.flatMap(listsUnder).flatMap((path) => {
      const stretch = [{ ...entry, list: false }, ...path]
      return beneath(
        { selection, stretches: [...stretches, stretch], name: `${name}.${dotted(path)}` },
        above,
      )
    }),
  )
  return above === 'keyed' || nested.length === 0 ? [list, ...nested] : nested
}

/** What an entry of a list looks like: of a page of a connection its nodes, its edges, or both. */
export function entryShapes(list: Shape): Shape[] {
  const entries = entriesOf(list)
  return entries.length > 0 ? entries : [list]
}

/** Whether a list is followed to its end, page after page. */
export function isFollowed({ selection }: List, stretch: number): boolean {
  return stretch === 0 && isPaged(selection.path.at(-1)!)
}

/** What stands more than once in a list of texts. */
export function repeatedIn(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)))
}

/** Tells a list beneath the nodes of another from the same one beneath its edges. */
function fullName({ stretches }: List): string {
  return stretches
    .flat()
    .map(({ key }) => key)
    .join('.')
}

function dotted(path: readonly Shape[]): string {
  return path
    .filter(({ field }) => !PLUMBING.has(field.name))
    .map(({ key }) => key)
    .join('.')
}
