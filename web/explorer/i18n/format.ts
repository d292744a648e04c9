import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, language } from '.'

const locale = (tongue: Language) => (tongue === 'zh' ? 'zh-CN' : 'en-GB')

/** Numbers, shares, days and periods as the reader's language writes them. */
export function useFormat() {
  const { t } = useTranslation()
  const tongue = language()
  return useMemo(() => {
    const plain = new Intl.NumberFormat(locale(tongue), { maximumFractionDigits: 2 })
    const share = new Intl.NumberFormat(locale(tongue), {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    })
    const day = new Intl.NumberFormat(locale(tongue), { style: 'unit', unit: 'day', unitDisplay: 'long' })
    return {
      number: (value: number) => plain.format(value),
      /** What is not quite all never reads as 100 %, nor what is not quite none as 0 %. */
      rate: (value: number | null | undefined) =>
        value == null
          ? '–'
          : share.format(value === 1 ? 1 : Math.min(0.999, value === 0 ? 0 : Math.max(0.001, value))),
      /** Days, and once it is more than a year, years too. */
      days: (days: number) =>
        days < 366
          ? day.format(days)
          : t('format.daysAndYears', { days: day.format(days), years: (days / 365.25).toFixed(1) }),
      period: ({ start, end }: { start?: string | null; end?: string | null }) =>
        `${start ?? t('format.unknown')} – ${end ?? t('format.open')}`,
      moment: (moment: string) =>
        new Date(moment).toLocaleString(locale(tongue), { dateStyle: 'medium', timeStyle: 'short' }),
    }
  }, [t, tongue])
}
