import { useCombobox } from 'downshift'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { addressOf, useQuery } from '../address'
import { Icon } from '../parts/icon'
import { type Hit, placeOf, useHits } from './hits'
import './search-box.css'

/** Finds anything by its name, from anywhere: the key / leads here. */
export function SearchBox() {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const [{ day }] = useQuery()
  const input = useRef<HTMLInputElement>(null)
  const { text, hits, settled, setText } = useHits()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (target.closest('input, textarea, select, [contenteditable], dialog')) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const box = useCombobox<Hit>({
    items: hits,
    inputValue: text,
    itemToString: (hit) => hit?.node.label ?? '',
    // Of what is typed it tells only when that has been drawn, and what is typed until then would be lost.
    onInputValueChange: ({ inputValue, type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setText(inputValue)
    },
    // The closest name is taken by Enter alone.
    defaultHighlightedIndex: 0,
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      setText('')
      input.current?.blur()
      navigate(addressOf(selectedItem.node, { day }))
    },
  })
  const shown = box.isOpen && text.trim() !== '' && (hits.length > 0 || settled)

  return (
    <search className="search">
      <Icon name="search" />
      <input
        {...box.getInputProps({
          ref: input,
          placeholder: t('search.hint'),
          'aria-label': t('search.label'),
          onChange: ({ currentTarget }) => setText(currentTarget.value),
        })}
        type="search"
        aria-labelledby={undefined}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
      <ul
        {...box.getMenuProps({ 'aria-label': t('search.results') })}
        hidden={!shown}
        aria-labelledby={undefined}
      >
        {shown &&
          hits.map((hit, index) => (
            <li
              key={hit.node.id}
              {...box.getItemProps({ item: hit, index })}
              data-active={box.highlightedIndex === index || undefined}
            >
              <span className="hit">{hit.node.label}</span>
              <span className="note">
                {t(`type.${hit.node.__typename}`)}
                {placeOf(hit) && ` · ${placeOf(hit)}`}
                {hit.matched !== hit.node.label && ` · ${hit.matched}`}
              </span>
            </li>
          ))}
        {shown && settled && hits.length === 0 && <li className="note">{t('search.none', { text })}</li>}
      </ul>
    </search>
  )
}
