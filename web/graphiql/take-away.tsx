import { useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { download } from '../explorer/graphql/download'

/** Takes the list that the question selects away as a table: all of it, not only the page that is shown. */
export function TakeAway() {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const operationName = useGraphiQL((state) => state.operationName)
  const [failure, setFailure] = useState<string | null>(null)

  async function take(format: 'csv' | 'xlsx') {
    setFailure(null)
    try {
      const variables = JSON.parse(variableEditor?.getValue().trim() || '{}')
      await download(format, queryEditor?.getValue() ?? '', variables, operationName ?? 'gongjian')
    } catch (error) {
      setFailure((error as Error).message)
    }
  }

  return (
    <>
      {(['csv', 'xlsx'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="graphiql-un-styled graphiql-toolbar-button take-away"
          aria-label={`导出 ${format.toUpperCase()} Export ${format.toUpperCase()}`}
          onClick={() => take(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      {failure && (
        <p role="alert" className="take-away-failure">
          {failure}
          <button
            type="button"
            className="graphiql-un-styled"
            aria-label="关闭 Close"
            onClick={() => setFailure(null)}
          >
            ×
          </button>
        </p>
      )}
    </>
  )
}
