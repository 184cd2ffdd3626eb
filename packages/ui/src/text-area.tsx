import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldTexts } from './field.tsx'

/** It has no greatest length: a browser cuts what is pasted, and says nothing; the rule says what is too long. */
export type TextAreaProps = Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'onChange' | 'id' | 'className' | 'required' | 'maxLength'
> &
  FieldTexts & { onChange?: (value: string) => void }

export function TextArea({ label, hint, error, optional, onChange, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {control => (
        <textarea rows={rows} {...rest} {...control} onChange={event => onChange?.(event.target.value)} />
      )}
    </Field>
  )
}
