import { fragment } from 'xmlbuilder2'

/** An XML element with all beneath it as text; signs that XML does not know are left out. */
export function element(content: object): string {
  return fragment({ invalidCharReplacement: '' }, content).end({ headless: true })
}
