import { useCombobox } from 'downshift'
import { useTranslation } from 'react-i18next'
import { type Hit, placeOf, useHits } from '../frame/hits'

interface NodePickerProps extends React.ComponentProps<'input'> {
  /** Only nodes of these types. */
  types: string[]
  /** Given the code of an area, the id of all else. */
  onPick(value: string): void
}

/** A field that names a thing of the register, found by its name. */
export function NodePicker({ types, onPick, id, ...input }: NodePickerProps) {
  const { t } = useTranslation()
  const { text, setText, hits } = useHits(types)
  const box = useCombobox<Hit>({
    items: hits,
    inputId: id,
    inputValue: text,
    itemToString: (hit) => hit?.node.label ?? '',
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue, type }) => {
      // Typing on takes back what was chosen before.
      if (type === useCombobox.stateChangeTypes.InputChange) onPick('')
      else setText(inputValue)
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onPick('code' in selectedItem.node ? selectedItem.node.code : selectedItem.node.id)
    },
  })
  const shown = box.isOpen && hits.length > 0
  return (
    <div className="picker">
      <input
        {...input}
        {...box.getInputProps({ onChange: ({ currentTarget }) => setText(currentTarget.value) })}
        aria-labelledby={undefined}
        placeholder={t('search.label')}
      />
      <ul
        {...box.getMenuProps({ 'aria-label': t('search.results') })}
        aria-labelledby={undefined}
        hidden={!shown}
      >
        {shown &&
          hits.map((hit, index) => (
            <li
              key={hit.node.id}
              {...box.getItemProps({ item: hit, index })}
              data-active={box.highlightedIndex === index || undefined}
            >
              {hit.node.label} <span className="note">{placeOf(hit)}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}
