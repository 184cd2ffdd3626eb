import type { TextFieldProps } from '@reliance/ui/text-field.tsx'
import { type SyntheticEvent, useState } from 'react'
import { useRefusalText } from '../acts/use-refusal-text.ts'

type Given = Pick<TextFieldProps, 'error' | 'onChange'>

/**
 * What a field says of itself where the browser cannot read what is written: half of a day, 31 February, letters for
 * a number. A page is given the same empty text as for a field left empty, so it is said here, as soon as one leaves
 * the field, and `ActForm` sends nothing meanwhile. @param code the rule that says what is right.
 */
export function useUnreadValue(
  code: 'shared.date_impossible' | 'shared.number_not_whole' | 'calendar.time_impossible',
  { error, onChange }: Given,
  onUnread?: (isUnread: boolean) => void,
) {
  const text = useRefusalText()
  const [isUnread, setIsUnread] = useState(false)
  const say = (next: boolean) => {
    setIsUnread(next)
    onUnread?.(next)
  }
  const look = (event: SyntheticEvent<HTMLInputElement>) => say(event.currentTarget.validity.badInput)
  return {
    error: isUnread ? text({ code }) : error,
    onBlur: look,
    onInvalid: look,
    onChange: (value: string) => {
      if (value !== '') say(false)
      onChange?.(value)
    },
  }
}
