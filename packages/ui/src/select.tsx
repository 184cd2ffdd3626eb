import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldTexts } from './field.tsx'

export type SelectOption = { value: string; label: string }
/** Options under a title of their own. */
export type SelectGroup = { title: string; options: SelectOption[] }
export type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'id' | 'className'> &
  FieldTexts & {
    options: SelectOption[]
    /** Those that come after `options`, in groups. */
    groups?: SelectGroup[]
    onChange?: (value: string) => void
  }

const choices = (options: SelectOption[]) =>
  options.map(option => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ))

/** The list of the device itself: the one people already know how to use on their phone. */
export function Select({ label, hint, error, options, groups = [], onChange, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {control => (
        <select {...rest} {...control} onChange={event => onChange?.(event.target.value)}>
          {choices(options)}
          {groups.map(({ title, options: inside }) => (
            <optgroup key={title} label={title}>
              {choices(inside)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
