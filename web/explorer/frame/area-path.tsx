import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type AreaView, areaAddress, useQuery } from '../address'
import { Dialog } from '../parts/dialog'
import { Icon } from '../parts/icon'
import { AreaTree } from './area-tree'
import './area-path.css'

interface Place {
  code: string
  name: string
}

/** Where the area lies, each step a way up, and the choice of another. */
export function AreaPath({
  area,
  view,
  children,
}: {
  area: Place & { ancestors: Place[] }
  view: AreaView
  children?: React.ReactNode
}) {
  const { t } = useTranslation()
  const [{ day }] = useQuery()
  const [open, setOpen] = useState(false)
  return (
    <div className="area-path">
      <nav aria-label={t('area.path')}>
        <ol>
          {area.ancestors.map(({ code, name }) => (
            <li key={code}>
              <Link href={areaAddress(code, view, { day })}>{name}</Link>
            </li>
          ))}
        </ol>
      </nav>
      <h1>
        <button
          type="button"
          className="quiet keep"
          title={t('area.choose')}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {area.name}
          <Icon name="down" />
          <span className="visually-hidden">{t('area.choose')}</span>
        </button>{' '}
        {children}
      </h1>
      {open && (
        <Dialog title={t('area.choose')} close={() => setOpen(false)}>
          <AreaTree
            open={[...area.ancestors, area].map(({ code }) => code)}
            addressOf={(code) => areaAddress(code, view, { day })}
            onChoose={() => setOpen(false)}
          />
        </Dialog>
      )}
    </div>
  )
}
