import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon'
import './dialog.css'

/** A window over the page, closed by Escape, by its button and by a click beside it. */
export function Dialog({
  title,
  close,
  children,
  wide = false,
}: {
  title: string
  close(): void
  children: React.ReactNode
  wide?: boolean
}) {
  const { t } = useTranslation()
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => ref.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside the window is one way more; Escape is the keyboard's
    <dialog
      ref={ref}
      className={wide ? 'wide' : undefined}
      aria-labelledby={heading}
      onClose={close}
      onClick={(event) => event.target === ref.current && ref.current.close()}
    >
      <div className="dialog-body">
        <header>
          <h2 id={heading}>{title}</h2>
          <button
            type="button"
            className="quiet"
            aria-label={t('question.close')}
            onClick={() => ref.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
