import type { ErrorCode } from '../table'

export type UserErrorCode = 'NOT_FOUND' | 'INVALID' | 'DUPLICATE' | 'OVERLAP' | 'CONFLICT' | 'FORBIDDEN'

/** What is wrong with the input of a mutation, and at which of its arguments or fields. */
export interface UserError {
  code: UserErrorCode
  message: string
  path: readonly string[]
}

/** Ends a write with nothing written. */
export class Refusal extends Error {
  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join('; '))
  }
}

export function refusal(code: UserErrorCode, path: readonly string[], message: string): Refusal {
  return new Refusal([{ code, message, path }])
}

/** What the errors of the import format are to whoever wrote one thing. */
const CODES: Partial<Record<ErrorCode, UserErrorCode>> = {
  UNKNOWN_REF: 'NOT_FOUND',
  DUPLICATE_REF: 'DUPLICATE',
  OVERLAP: 'OVERLAP',
}

export function codeOf(code: ErrorCode): UserErrorCode {
  return CODES[code] ?? 'INVALID'
}
