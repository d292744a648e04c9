import { refusal, send } from './client'

export interface OfficialArea {
  code: string
  name: string
  above: string[]
}

/** The provinces, prefectures and counties of the official list that are called so. */
export async function officialAreasNamed(name: string, signal: AbortSignal): Promise<OfficialArea[]> {
  const { areas } = await answerOf<{ areas: OfficialArea[] }>(`name=${encodeURIComponent(name)}`, { signal })
  return areas
}

/** Writes an area of the official list with all that lies in it into the register. */
export function writeOfficialArea(code: string): Promise<unknown> {
  return answerOf(`code=${code}`, { method: 'POST' })
}

async function answerOf<Answer>(parameters: string, init: RequestInit): Promise<Answer> {
  const response = await send(`/official-areas?${parameters}`, init)
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw refusal(answer.errors ?? [], response.status)
  return answer
}
