import { useCombobox } from 'downshift'
import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { Kind } from '../generated/graphql.ts'
import type { Found } from '../search.ts'
import { kindInWords } from '../words.ts'
import { Code } from './Code.tsx'
import { Highlighted } from './Highlighted.tsx'
import { Identifier } from './Identifier.tsx'
import { useSearchResults } from './useSearch.ts'

interface PickerProps {
  label: string
  hint?: string
  placeholder?: string
  /** Only these kinds; all when absent. */
  kinds?: readonly Kind[]
  /** Ids that are chosen already and not proposed again. */
  without?: readonly string[]
  /** Proposed before anything is typed. */
  proposed?: readonly Found[]
  onPick: (element: Found) => void
  /** At most this many results; 12 when absent. */
  first?: number
  large?: boolean
}

/** A search field that proposes elements of the graph as one types; arrows, Enter and Escape as in any list. */
export function Picker({
  label,
  hint,
  placeholder,
  kinds,
  without = [],
  proposed = [],
  onPick,
  first = 12,
  large = false,
}: PickerProps) {
  const [text, setText] = useState('')
  const hintId = useId()
  const { items: found, said, text: answered, fault } = useSearchResults(text, kinds, { first, active: true })
  const typed = text.trim() !== ''
  const waiting = typed && answered !== text && !fault
  const items = (typed ? found : [...proposed]).filter(({ id }) => !without.includes(id))

  // Enter before the list answers what is typed: the choice waits for it.
  const [entered, setEntered] = useState<string>()
  const choose = (item: Found) => {
    setText('')
    onPick(item)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the list that answers what was typed decides.
  useEffect(() => {
    if (entered === undefined || waiting) return
    setEntered(undefined)
    const [best] = items
    // Where a word was not found, the list stays open: nobody chose what it shows.
    if (entered === text && best && said === '') choose(best)
  }, [entered, waiting, text])

  // At once, not through downshift's own state: fast typing would lose letters.
  const type = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => setText(currentTarget.value)
  const waitOnEnter = ({ key, nativeEvent }: KeyboardEvent<HTMLInputElement>): void => {
    if (key !== 'Enter' || !waiting) return
    Object.assign(nativeEvent, { preventDownshiftDefault: true })
    setEntered(text)
  }
  const combobox = useCombobox<Found>({
    items,
    inputValue: text,
    selectedItem: null,
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.id,
    isItemDisabled: () => waiting,
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setText(inputValue)
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem)
    },
    stateReducer: (state, { type, changes }) => {
      // Leaving the field chooses nothing: only Enter and a click do.
      if (type === useCombobox.stateChangeTypes.InputBlur)
        return { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
      // The first result is ready for Enter as soon as something is typed.
      if (type === useCombobox.stateChangeTypes.InputChange) return { ...changes, highlightedIndex: 0 }
      return changes
    },
  })
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = combobox
  const labelProps = getLabelProps()
  const nothing = typed && !waiting && !fault && items.length === 0
  const showMenu = isOpen && (items.length > 0 || waiting || nothing || fault !== undefined)
  const missed = typed && !waiting && items.length > 0 && said !== '' && (
    <p className="picker-missed" role="status">
      {said}
    </p>
  )

  return (
    <div className={large ? 'picker picker-large' : 'picker'}>
      <label id={labelProps.id} htmlFor={labelProps.htmlFor} className="field-label">
        {label}
      </label>
      {hint && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
      <div className="picker-field">
        <svg className="picker-glass" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.500" cy="8.500" r="5.500" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="m13 13 5 5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <input
          {...getInputProps({
            onChange: type,
            onKeyDown: waitOnEnter,
            ...(hint ? { 'aria-describedby': hintId } : {}),
            // Downshift keeps naming the first option where there is none.
            ...(items.length === 0 ? { 'aria-activedescendant': '' } : {}),
          })}
          type="text"
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
        />
        <div className={showMenu && items.length > 0 ? 'picker-menu' : 'picker-menu picker-menu-closed'}>
          {showMenu && missed}
          <ul {...getMenuProps({ 'aria-label': label })}>
            {showMenu &&
              items.map((item, index) => (
                <li
                  key={item.id}
                  {...getItemProps({ item, index })}
                  className={
                    waiting
                      ? 'picker-item picker-item-late'
                      : index === highlightedIndex
                        ? 'picker-item picker-item-here'
                        : 'picker-item'
                  }
                >
                  <span className="kind-tag">{kindInWords(item.kind)}</span>
                  <span className="picker-item-label">
                    <Code>{item.code}</Code>
                    <Highlighted text={item.label} highlights={item.highlights} />
                    <Identifier id={item.id} />
                  </span>
                  {item.year && <span className="picker-item-framework">délivré en {item.year}</span>}
                  {item.framework && item.framework !== item.label && (
                    <span className="picker-item-framework">{item.framework}</span>
                  )}
                </li>
              ))}
          </ul>
        </div>
        {showMenu && items.length === 0 && (
          <p className="picker-menu picker-said" role="status">
            {fault
              ? 'La recherche n’a pas répondu. Nouvel essai dès que le serveur répond.'
              : waiting
                ? 'Recherche…'
                : `Rien ne correspond à « ${text.trim()} ». ${said || 'Essayez un autre mot, ou un sigle.'}`}
          </p>
        )}
      </div>
      {!showMenu && missed}
    </div>
  )
}
