import { useMutation, useQuery as useRequest } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { areaAddress } from '../address'
import { type OfficialArea, officialAreasNamed, writeOfficialArea } from '../graphql/official-areas'
import { questions } from '../graphql/use-question'
import { Empty, Failed } from '../parts/states'

/** The official areas of a county, prefecture or province are written into the register; its first sheet comes next. */
export function ChooseCounty() {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const name = useDeferredValue(text.trim())
  const found = useRequest({
    queryKey: ['official areas', name],
    queryFn: ({ signal }) => officialAreasNamed(name, signal),
    enabled: name !== '',
  })
  const writing = useMutation({
    mutationFn: ({ code }: OfficialArea) => writeOfficialArea(code),
    onSuccess: async (_report, { code }) => {
      await questions.invalidateQueries()
      navigate(areaAddress(code, 'intake', {}))
    },
  })
  return (
    <section className="panel choose-county" aria-labelledby="choose-title" aria-busy={writing.isPending}>
      <h2 id="choose-title">{t('home.choose.title')}</h2>
      <p className="note">{t('home.choose.note')}</p>
      <input
        type="search"
        aria-label={t('home.choose.name')}
        placeholder={t('home.choose.name')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {found.data?.length === 0 && <Empty>{t('home.choose.none')}</Empty>}
      <ul>
        {(name === '' ? [] : (found.data ?? [])).map((area) => (
          <li key={area.code}>
            <span>
              {area.name} <span className="note">{area.above.join(' ')}</span>
            </span>
            <button type="button" disabled={writing.isPending} onClick={() => writing.mutate(area)}>
              {writing.isPending && writing.variables === area
                ? t('home.choose.writing')
                : t('home.choose.write', { name: area.name })}
            </button>
          </li>
        ))}
      </ul>
      {found.error && <Failed error={found.error} retry={() => void found.refetch()} />}
      {writing.error && <Failed error={writing.error} retry={() => writing.mutate(writing.variables)} />}
    </section>
  )
}
