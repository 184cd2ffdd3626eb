import type { InputHTMLAttributes } from 'react'
import { Field, type FieldTexts } from './field.tsx'

export type FileFieldProps = Pick<InputHTMLAttributes<HTMLInputElement>, 'accept' | 'multiple'> &
  FieldTexts & { onChoose: (files: readonly File[]) => void }

/** The way of the device itself to choose files; nothing leaves it before an act says so. */
export function FileField({ label, hint, error, optional, onChoose, ...rest }: FileFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {control => (
        <input
          {...rest}
          {...control}
          type="file"
          className={`${control.className} file:me-4 file:cursor-pointer file:rounded-1 file:border-2 file:border-edge file:border-solid file:bg-ground file:px-3 file:py-1 file:font-bold file:text-ink`}
          onChange={event => onChoose([...(event.target.files ?? [])])}
        />
      )}
    </Field>
  )
}
