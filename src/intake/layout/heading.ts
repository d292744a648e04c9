/** Letters of a title or heading that are looked at. */
export const LONGEST_TITLE = 300

/** A heading as it is compared: without spaces, punctuation and what brackets add. */
export function headingKey(title: string): string {
  const plain = title.slice(0, LONGEST_TITLE).normalize('NFKC').replace(/\s+/gu, '')
  const bare = plain.replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '')
  return (bare === '' ? plain : bare).replace(/[^\p{L}\p{N}]/gu, '')
}

const NUMBER_OR_DAY = /^(?=.*\d)[\d\s.,/年月日:：~—-]+$/u
const LONGEST_HEADING = 30

/** Whether a text may be a heading: short, and neither a number nor a day. */
export function mayBeHeading(text: string): boolean {
  const plain = text.normalize('NFKC').trim()
  return (
    plain !== '' && plain.length <= LONGEST_HEADING && !NUMBER_OR_DAY.test(plain) && headingKey(plain) !== ''
  )
}
