import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldTexts } from './field.tsx'

export type TextAreaProps = Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'onChange' | 'id' | 'className'
> &
  FieldTexts & { onChange?: (value: string) => void }

export function TextArea({ label, hint, error, onChange, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {control => (
        <textarea rows={rows} {...rest} {...control} onChange={event => onChange?.(event.target.value)} />
      )}
    </Field>
  )
}
