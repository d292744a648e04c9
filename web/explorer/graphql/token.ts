const KEY = 'gongjian:token'

/** The viewer's token lives as long as the browser's tab. GraphiQL, opened from here, reads the same place. */
export function readToken(): string | null {
  return sessionStorage.getItem(KEY)
}

export function keepToken(token: string | null) {
  if (token) sessionStorage.setItem(KEY, token)
  else sessionStorage.removeItem(KEY)
}
