import { TextField, type TextFieldProps } from '@reliance/ui/text-field.tsx'
import { useUnreadValue } from '../home/use-unread-value.ts'

/** An hour of the clock, which says itself when what is written is none. */
export function TimeField(props: Omit<TextFieldProps, 'type'>) {
  const unread = useUnreadValue('calendar.time_impossible', props)
  return <TextField {...props} {...unread} type="time" />
}
