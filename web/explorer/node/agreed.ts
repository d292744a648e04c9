import { useTranslation } from 'react-i18next'
import type { Agreement } from '../edit/agreement'
import { useFormat } from '../i18n/format'

/** Says something of an agreement in the reader's language. */
export function useAgreed() {
  const { t } = useTranslation()
  const { number } = useFormat()
  return (said: Agreement, path: keyof Agreement): string | null =>
    path === 'annualFunding' && said[path] !== null
      ? t('fact.yuan', { amount: number(said[path]) })
      : (said[path] as string | null)
}
