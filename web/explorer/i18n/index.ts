import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en'
import { halfOf } from './halves'
import { zh } from './zh'

export type Language = 'zh' | 'en'

const KEY = 'gongjian:language'
const TAGS = { zh: 'zh-CN', en: 'en' } as const

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof zh }
  }
}

i18next.use(initReactI18next).init({
  lng: localStorage.getItem(KEY) === 'en' ? 'en' : 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
})
markPage()

export function language(): Language {
  return i18next.language as Language
}

/** What the service says in both languages, in the page's. */
export function ownHalf(text: string): string {
  return halfOf(text, language())
}

export async function speak(chosen: Language) {
  localStorage.setItem(KEY, chosen)
  await i18next.changeLanguage(chosen)
  markPage()
}

/** For screen readers, hyphenation and the choice of glyphs. */
function markPage() {
  document.documentElement.lang = TAGS[language()]
}
