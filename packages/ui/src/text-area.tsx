import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldTexts } from './field.tsx'

export type TextAreaProps = Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'onChange' | 'id' | 'className' | 'required'
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
