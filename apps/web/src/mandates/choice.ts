import type { SelectOption } from '@reliance/ui/select.tsx'

/** A list of choices that begins with none, so that nothing is chosen by accident. */
export const choices = <T>(
  none: string,
  list: readonly T[],
  option: (one: T) => readonly [value: string, label: string],
): SelectOption[] => [
  { value: '', label: none },
  ...list.map(one => {
    const [value, label] = option(one)
    return { value, label }
  }),
]

/** The day it is at that instant in the legal time of the body. */
export const dayAt = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(instant))
