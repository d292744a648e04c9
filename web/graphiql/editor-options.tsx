import { useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

/** Fits each editor that GraphiQL makes, with one Latin font and for Latin text, to Chinese text. */
export function EditorOptions() {
  const monaco = useMonaco((state) => state.monaco)
  useEffect(() => {
    if (!monaco) return
    const options = {
      fontFamily: getComputedStyle(document.documentElement).getPropertyValue('--mono'),
      wordWrap: 'on' as const,
      // Monaco frames the full-width ， ： （ ） of any Chinese string as characters easily mistaken for others.
      unicodeHighlight: { ambiguousCharacters: false },
    }
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(options)
    const hook = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(options))
    // Where lines wrap rests on the measured width of a Chinese character, which a font that arrives late changes.
    const remeasure = () => monaco.editor.remeasureFonts()
    document.fonts.addEventListener('loadingdone', remeasure)
    return () => {
      hook.dispose()
      document.fonts.removeEventListener('loadingdone', remeasure)
    }
  }, [monaco])
  return null
}
