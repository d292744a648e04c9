/** A question of `examples/`: its text, and the lines of the comment at its top (the question in Chinese, then in English). */
export interface Example {
  query: string
  comment: string[]
}

const files = import.meta.glob<string>('../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** All examples in the order of their file names; the first is the headline question. */
export const examples: Example[] = Object.keys(files)
  .sort()
  .map((file) => ({ query: files[file]!, comment: commentOf(files[file]!) }))

function commentOf(query: string): string[] {
  const lines = query.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  return lines.slice(0, end).map((line) => line.replace(/^#\s*/, ''))
}
