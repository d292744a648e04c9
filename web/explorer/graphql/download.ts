import { post, refusal } from './client'

/** Takes the whole list that a question selects away as a file: the service follows it to its end. */
export async function download(format: 'csv' | 'xlsx', query: string, variables: unknown, name: string) {
  const response = await post(`/export?format=${format}`, { query, variables })
  if (!response.ok) {
    const { errors = [] } = await response.json().catch(() => ({}))
    throw refusal(errors, response.status)
  }
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.${format}`
  link.click()
  // The download holds the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
