import type { ServerResponse } from 'node:http'

export const JSON_TYPE = 'application/json; charset=utf-8'
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Answers with JSON that is for whoever asked alone. */
export function answerJson(response: ServerResponse, status: number, body: object): void {
  answerJsonText(response, status, JSON.stringify(body))
}

export function answerJsonText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': JSON_TYPE, 'cache-control': 'no-store' })
  response.end(text)
}

/** Answers with one error, in the form that GraphQL has for them. */
export function answerError(
  response: ServerResponse,
  status: number,
  message: string,
  extensions: Record<string, unknown>,
): void {
  answerJson(response, status, { errors: [{ message, extensions }] })
}

/** Says that a path is not for a method. */
export function answerMethod(response: ServerResponse, allowed: string): void {
  response.setHeader('allow', allowed)
  answerError(response, 405, `Use ${allowed}`, { code: 'METHOD_NOT_ALLOWED' })
}

/** What a browser saves the answer as. */
export function attachment(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
}
