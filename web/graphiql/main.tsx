import 'graphiql/setup-workers/vite'
import { createRoot } from 'react-dom/client'
import { Page } from './page'
import '../fonts.css'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './page.css'

void import('../font-slices.css')
createRoot(document.getElementById('page')!).render(<Page />)
