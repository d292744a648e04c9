import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer'
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { readToken } from '../explorer/graphql/token'
import { questionAsked } from './asked'
import { EditorOptions } from './editor-options'
import { EXAMPLES_PLUGIN } from './example-list'
import { examples } from './examples'
import { hasRoomForPanel } from './room'
import { TakeAway } from './take-away'

const asked = questionAsked()
const send = createGraphiQLFetcher({ url: '/graphql' })

/** Sends the token that the viewer signed in with in the explorer; a header written here goes before it. */
const fetcher: Fetcher = (params, options) => {
  const token = readToken()
  const headers = { ...(token && { authorization: `Bearer ${token}` }), ...options?.headers }
  return send(params, { ...options, headers })
}
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN]

/**
 * GraphiQL with the examples as its tabs. They are tabs on the first visit only: from then on the tabs are the
 * reader's own, kept by the browser, and every example stays at hand in the list beside the documentation.
 */
export function Page() {
  return (
    <>
      <header className="page-header">
        <h1>共建 Gongjian · GraphiQL</h1>
        <a href="/">
          浏览页面 <span lang="en">Explorer</span>
        </a>
        <p>
          示例台账为合成数据 · <span lang="en">Sample registers are synthetic</span>
        </p>
      </header>
      <GraphiQL
        fetcher={fetcher}
        initialQuery={asked?.query}
        initialVariables={asked?.variables}
        defaultTabs={[...(asked ? [asked] : []), ...examples.map(({ query }) => ({ query }))]}
        plugins={plugins}
        visiblePlugin={hasRoomForPanel.matches ? DOC_EXPLORER_PLUGIN : undefined}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <TakeAway />
            </>
          )}
        </GraphiQL.Toolbar>
        <EditorOptions />
      </GraphiQL>
    </>
  )
}
