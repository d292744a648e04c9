const PHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-—\s]?\d{7,8}(?:-\d{1,5})?|[2-8]\d{6,7})(?!\d)/gu
const IDENTITY = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu

/** A text without telephone and identity numbers, which are not kept. */
export function withoutPersonal(text: string): string {
  const plain = text.normalize('NFKC')
  if (!hasPersonal(plain)) return text
  return plain.replace(IDENTITY, '…').replace(PHONE, '…').trim()
}

export function hasPersonal(text: string): boolean {
  const plain = text.normalize('NFKC')
  return plain.search(PHONE) !== -1 || plain.search(IDENTITY) !== -1
}
