import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { examples } from './examples'
import { hasRoomForPanel } from './room'

/** The panel 示例 beside the documentation: every example, each opened in a tab of its own. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: '示例 Examples',
  icon: QuestionIcon,
  content: ExampleList,
}

function ExampleList() {
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const queryEditor = useGraphiQL((state) => state.queryEditor)

  function open(query: string) {
    if (!hasRoomForPanel.matches) setVisiblePlugin(null)
    const index = tabs.findIndex((tab) => tab.query === query)
    if (index >= 0) return changeTab(index)
    addTab()
    queryEditor?.setValue(query)
  }

  return (
    <section className="example-list" aria-label="示例 Examples">
      <h2>
        示例 <span lang="en">Examples</span>
      </h2>
      <ol>
        {examples.map(({ query, comment: [question, ...rest] }) => (
          <li key={query}>
            <button type="button" onClick={() => open(query)}>
              {question}
              <small>{rest.join(' ')}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function QuestionIcon(props: React.ComponentProps<'svg'>) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" {...props}>
      <title>示例 Examples</title>
      <path d="M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1" strokeLinecap="round" />
    </svg>
  )
}
