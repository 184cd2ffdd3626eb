import { TextField, type TextFieldProps } from '@reliance/ui/text-field.tsx'
import { useUnreadValue } from './use-unread-value.ts'

/** A whole number, which says itself when what is written is none. */
export function NumberField(props: Omit<TextFieldProps, 'type'>) {
  const unread = useUnreadValue('shared.number_not_whole', props)
  return <TextField {...props} {...unread} type="number" />
}
