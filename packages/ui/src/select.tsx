import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldTexts } from './field.tsx'

export type SelectOption = { value: string; label: string }
export type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'id' | 'className'> &
  FieldTexts & { options: SelectOption[]; onChange?: (value: string) => void }

/** The list of the device itself: the one people already know how to use on their phone. */
export function Select({ label, hint, error, options, onChange, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {control => (
        <select {...rest} {...control} onChange={event => onChange?.(event.target.value)}>
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
