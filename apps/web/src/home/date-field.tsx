import { TextField, type TextFieldProps } from '@reliance/ui/text-field.tsx'
import { useUnreadValue } from './use-unread-value.ts'

export type DateFieldProps = Omit<TextFieldProps, 'type'> & {
  /** Whether what is written is a part of a day, or one that no calendar has. */
  onImpossible?: (isImpossible: boolean) => void
}

/** A day of the calendar, which says itself when what is written is none. */
export function DateField({ onImpossible, ...rest }: DateFieldProps) {
  const unread = useUnreadValue('shared.date_impossible', rest, onImpossible)
  return <TextField {...rest} {...unread} type="date" />
}
