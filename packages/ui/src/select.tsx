import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldTexts } from './field.tsx'

export type SelectOption = { value: string; label: string }
/** Options under a title of their own. */
export type SelectGroup = { title: string; options: SelectOption[] }
export type SelectProps = Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'onChange' | 'id' | 'className' | 'required'
> &
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
export function Select({
  label,
  hint,
  error,
  optional,
  options,
  groups = [],
  onChange,
  ...rest
}: SelectProps) {
  // A list that always says something asks for nothing.
  const isFilled = options.every(one => one.value !== '')
  return (
    <Field label={label} hint={hint} error={error} optional={optional || isFilled}>
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
