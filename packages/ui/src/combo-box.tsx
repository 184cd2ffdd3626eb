import { type KeyboardEvent, useId, useState } from 'react'
import { Field, type FieldTexts } from './field.tsx'

export type ComboItem = {
  id: string
  name: string
  /** Tells homonyms apart. */
  detail: string
}
export type ComboBoxProps = FieldTexts & {
  /** What was found for the text; the caller searches, here or far away. */
  items: readonly ComboItem[]
  text: string
  onText: (text: string) => void
  onChoose: (item: ComboItem) => void
  /** How many answers there are, said aloud; shown when there is none. Empty while nothing is searched. */
  foundText: string
}

type OptionsProps = {
  id: string
  label: string
  items: readonly ComboItem[]
  active: number
  onChoose: (item: ComboItem) => void
}

const Options = ({ id, label, items, active, onChoose }: OptionsProps) => (
  <div
    id={id}
    role="listbox"
    aria-label={label}
    className="absolute inset-x-0 top-full z-20 mt-1 max-h-80 overflow-y-auto rounded-1 border border-edge bg-paper shadow-float"
  >
    {items.map((item, at) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
      <div
        key={item.id}
        id={`${id}-${at}`}
        role="option"
        tabIndex={-1}
        aria-selected={at === active}
        // The field keeps the focus while the list is pressed.
        onMouseDown={event => event.preventDefault()}
        onClick={() => onChoose(item)}
        className="target flex cursor-pointer flex-col px-3 py-2 hover:bg-water aria-selected:bg-water aria-selected:outline-2 aria-selected:outline-focus aria-selected:-outline-offset-2"
      >
        <span>{item.name}</span>
        <span className="text-ink-soft">{item.detail}</span>
      </div>
    ))}
  </div>
)

/** Which answer the arrows are on, and whether the list is open. */
function useList(items: readonly ComboItem[], onChoose: (item: ComboItem) => void) {
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (item: ComboItem) => {
    onChoose(item)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const item = items[active]
    if (step !== undefined && items.length > 0) {
      event.preventDefault()
      setOpen(true)
      const from = active === -1 && step === -1 ? 0 : active
      setActive((from + step + items.length) % items.length)
    } else if (event.key === 'Enter' && open && item !== undefined) {
      event.preventDefault()
      choose(item)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      close()
    }
  }
  const type = () => {
    setOpen(true)
    setActive(-1)
  }
  return { open: open && items.length > 0, searching: open, active, close, choose, onKeyDown, type }
}

/** Search as you type among many: the arrows choose, Enter takes, Escape closes; homonyms show their detail. */
export function ComboBox({ items, text, onText, onChoose, foundText, ...texts }: ComboBoxProps) {
  const id = useId()
  const list = useList(items, onChoose)
  return (
    <Field {...texts}>
      {control => (
        <div className="relative">
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={list.open}
            aria-controls={list.open ? id : undefined}
            aria-activedescendant={list.open && list.active >= 0 ? `${id}-${list.active}` : undefined}
            value={text}
            onChange={event => {
              list.type()
              onText(event.target.value)
            }}
            onKeyDown={list.onKeyDown}
            onBlur={list.close}
          />
          {list.open && (
            <Options id={id} label={texts.label} items={items} active={list.active} onChoose={list.choose} />
          )}
          {/* That nothing was found stays when the field is left: a button under it would move away from the press. */}
          <p role="status" className={items.length > 0 ? 'only-read' : 'pt-1 text-ink-soft empty:hidden'}>
            {list.searching || items.length === 0 ? foundText : ''}
          </p>
        </div>
      )}
    </Field>
  )
}
