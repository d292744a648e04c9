import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useStart } from '../graphql/start'
import { language, speak } from '../i18n'
import { Icon } from '../parts/icon'
import { Connection } from './connection'
import { SearchBox } from './search-box'
import { SignIn } from './sign-in'
import { setTheme, type Theme, useTheme } from './theme'
import './header.css'

export function Header() {
  const { t } = useTranslation()
  return (
    <>
      <header className="site-header">
        <Link href="/" className="brand">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="7" />
            <path d="M10 10 22 10M10 10 16 23M22 10 16 23" />
            <g>
              <circle cx="10" cy="10" r="4" />
              <circle cx="22" cy="10" r="4" />
              <circle cx="16" cy="23" r="4" />
            </g>
          </svg>
          {t('name')}
        </Link>
        <SearchBox />
        <nav aria-label={t('menu')}>
          <a className="button quiet" href="/graphql">
            {t('graphiql')}
          </a>
          <button
            type="button"
            className="quiet"
            lang={language() === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => speak(language() === 'zh' ? 'en' : 'zh')}
          >
            {t('language')}
          </button>
          <ThemeChoice />
          <ViewerButton />
        </nav>
      </header>
      <Connection />
    </>
  )
}

const THEMES: Theme[] = ['auto', 'light', 'dark']

function ThemeChoice() {
  const { t } = useTranslation()
  const theme = useTheme()
  return (
    <label className="theme">
      <span className="visually-hidden">{t('theme.label')}</span>
      <Icon name="theme" />
      <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        {THEMES.map((choice) => (
          <option key={choice} value={choice}>
            {t(`theme.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function ViewerButton() {
  const { t } = useTranslation()
  const { data } = useStart()
  const [open, setOpen] = useState(false)
  const viewer = data?.viewer
  return (
    <>
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        <Icon name="person" />
        {viewer && viewer.role !== 'VISITOR' ? (viewer.name ?? t(`role.${viewer.role}`)) : t('sign.in')}
      </button>
      {open && <SignIn close={() => setOpen(false)} />}
    </>
  )
}
