import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { EditorOptions } from './editor-options'
import { EXAMPLES_PLUGIN } from './example-list'
import { examples } from './examples'
import { hasRoomForPanel } from './room'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
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
        <p>
          示例台账为合成数据 · <span lang="en">Sample registers are synthetic</span>
        </p>
      </header>
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={examples.map(({ query }) => ({ query }))}
        plugins={plugins}
        visiblePlugin={hasRoomForPanel.matches ? DOC_EXPLORER_PLUGIN : undefined}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <EditorOptions />
      </GraphiQL>
    </>
  )
}
