/** A question that came with the address, behind the #: the explorer and colleagues send questions so. */
export function questionAsked(): { query: string; variables?: string } | undefined {
  const given = new URLSearchParams(location.hash.slice(1))
  const query = given.get('query')
  if (!query) return undefined
  // Once it is a tab it is the reader's own, and loading the page again must not open it anew.
  history.replaceState(null, '', location.pathname)
  return { query, variables: given.get('variables') ?? undefined }
}
