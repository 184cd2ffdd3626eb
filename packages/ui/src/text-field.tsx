import type { InputHTMLAttributes } from 'react'
import { Field, type FieldTexts } from './field.tsx'

/** It has no greatest length: a browser cuts what is pasted, and says nothing; the rule says what is too long. */
export type TextFieldProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'onChange' | 'id' | 'className' | 'required' | 'maxLength'
> &
  FieldTexts & { onChange?: (value: string) => void }

export function TextField({ label, hint, error, optional, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {control => (
        <input type="text" {...rest} {...control} onChange={event => onChange?.(event.target.value)} />
      )}
    </Field>
  )
}
