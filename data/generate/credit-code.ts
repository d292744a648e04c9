import type { UnitKind } from './rows'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Registering department and kind of body, the first two characters of a 统一社会信用代码. */
const PREFIX: Partial<Record<UnitKind, string>> = {
  PARTY_GOVERNMENT_ORGAN: '11',
  PUBLIC_INSTITUTION: '12',
  SCHOOL: '12',
  HOSPITAL: '12',
  MASS_ORGANISATION: '13',
  INDUSTRY_ASSOCIATION: '51',
  SOCIAL_ORGANISATION: '52',
  STATE_ENTERPRISE: '91',
  PRIVATE_ENTERPRISE: '91',
  FINANCIAL_INSTITUTION: '91',
  PROPERTY_COMPANY: '91',
}

/**
 * A credit code (统一社会信用代码, GB 32100-2015) with valid check digits whose body begins with XXXX, which no
 * registered body has; undefined for kinds that have no such code.
 */
export function syntheticCreditCode(kind: UnitKind, county: string, serial: number): string | undefined {
  const prefix = PREFIX[kind]
  if (!prefix) return undefined
  const body = `XXXX${String(serial).padStart(4, '0')}`
  const code = prefix + county + body + organisationCheckDigit(body)
  return code + creditCheckDigit(code)
}

/** The last character of an organisation code (组织机构代码, GB 11714) of eight characters. */
function organisationCheckDigit(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number.parseInt(body.charAt(i), 36), 0)
  const digit = 11 - (sum % 11)
  return digit === 10 ? 'X' : digit === 11 ? '0' : String(digit)
}

/** The eighteenth character that belongs to the first seventeen. */
export function creditCheckDigit(seventeen: string): string {
  const sum = [...seventeen].reduce((total, char, i) => total + ((ALPHABET.indexOf(char) * 3 ** i) % 31), 0)
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}
