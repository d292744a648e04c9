import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import './i18n'
import '../fonts.css'
import './look.css'
import './frame/theme'
import { App } from './app'
import { questions } from './graphql/use-question'

void import('../font-slices.css')
createRoot(document.getElementById('page')!).render(
  <QueryClientProvider client={questions}>
    <App />
  </QueryClientProvider>,
)
