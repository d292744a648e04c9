import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStart } from '../graphql/start'
import { keepToken, readToken } from '../graphql/token'
import { questions } from '../graphql/use-question'
import { Dialog } from '../parts/dialog'
import './sign-in.css'

/** Who is asking, and how to become somebody else: by a token, which the tab keeps until it is closed. */
export function SignIn({ close }: { close(): void }) {
  const { t } = useTranslation()
  const { data, error } = useStart()
  const [token, setToken] = useState('')
  const viewer = data?.viewer

  async function become(next: string | null) {
    keepToken(next)
    // Another viewer sees other answers: nothing of the one before stays.
    await questions.resetQueries()
    if (
      !questions
        .getQueryCache()
        .getAll()
        .some(({ state }) => state.error)
    )
      close()
  }

  return (
    <Dialog title={t('sign.in')} close={close}>
      {viewer && (
        <p>
          {viewer.name ?? t(`role.${viewer.role}`)}
          <span className="muted">
            {' '}
            · {t(`role.${viewer.role}`)}
            {viewer.within && ` · ${viewer.within.name}`}
          </span>
        </p>
      )}
      <form
        className="sign-in"
        onSubmit={(event) => {
          event.preventDefault()
          void become(token.trim())
        }}
      >
        <label htmlFor="token">{t('sign.token')}</label>
        <textarea
          id="token"
          rows={4}
          required
          spellCheck={false}
          autoComplete="off"
          aria-describedby="token-hint"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
        <p id="token-hint" className="note">
          {t('sign.hint')}
        </p>
        {error && readToken() && <p role="alert">{t('sign.wrong')}</p>}
        <div className="actions">
          <button type="submit" className="primary">
            {t('sign.in')}
          </button>
          {readToken() && (
            <button type="button" onClick={() => become(null)}>
              {t('sign.out')}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
