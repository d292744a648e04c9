import type { IncomingMessage, ServerResponse } from 'node:http'
import { writeTemplate } from '../register/workbook/template'
import { answerError, answerMethod, attachment, XLSX_TYPE } from './answers'

const NAMES = { zh: '共建台账模板.xlsx', en: 'gongjian-template.xlsx' }

/** GET /template?language=zh|en: an empty workbook to fill in. */
export async function templateEndpoint(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET') return answerMethod(response, 'GET')
  const language = new URL(request.url ?? '', 'http://localhost').searchParams.get('language') ?? 'zh'
  if (language !== 'zh' && language !== 'en')
    return answerError(response, 400, `language is "${language}"; it can be zh or en`, {
      code: 'BAD_USER_INPUT',
    })
  response.writeHead(200, {
    'content-type': XLSX_TYPE,
    'content-disposition': attachment(NAMES[language]),
    'cache-control': 'no-store',
  })
  await writeTemplate(response, language)
}
