import { useTranslation } from 'react-i18next'

/** Says of what stands beside it that it is made up. */
export function SyntheticMark() {
  const { t } = useTranslation()
  return (
    <span className="tag open" title={t('syntheticNote')}>
      {t('synthetic')}
    </span>
  )
}
