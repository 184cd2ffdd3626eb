import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'

export type ComboItem = {
  id: string
  name: string
  /** Tells homonyms apart. */
  detail: string
}
export type ComboBoxProps = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** What was found for the text; the caller searches, here or far away. */
  items: readonly ComboItem[]
  text: string
  onText: (text: string) => void
  chosen: string | null
  onChoose: (id: string | null) => void
  emptyText: string
}

/** Search as you type among many; the list is read aloud with its number of answers. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, items, text, onText, chosen, onChoose, emptyText } = props
  return (
    <AriaComboBox
      items={items}
      inputValue={text}
      onInputChange={onText}
      value={chosen}
      onChange={key => onChoose(key === null ? null : String(key))}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={error !== undefined}
      className="flex flex-col gap-1"
    >
      <Label className="font-bold">{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="text-ink-soft">
          {hint}
        </Text>
      )}
      <Input className="min-h-12 w-full rounded-1 border-2 border-edge bg-paper px-3 py-2 text-17 data-invalid:border-alert" />
      {error !== undefined && (
        <Text slot="errorMessage" className="font-bold text-alert">
          {error}
        </Text>
      )}
      <Popover className="max-h-80 w-(--trigger-width) overflow-y-auto rounded-1 border border-edge bg-paper shadow-float">
        <ListBox<ComboItem> renderEmptyState={() => <p className="p-3 text-ink-soft">{emptyText}</p>}>
          {item => (
            <ListBoxItem
              id={item.id}
              textValue={item.name}
              className="target flex cursor-pointer flex-col px-3 py-2 outline-none data-focused:bg-water data-selected:font-bold"
            >
              <Text slot="label">{item.name}</Text>
              <Text slot="description" className="text-ink-soft">
                {item.detail}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
