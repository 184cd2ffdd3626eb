import { type ReactNode, useId } from 'react'

export type FieldTexts = {
  label: string
  /** What to write, said before writing. */
  hint?: string | undefined
  /** What happened and what to do. */
  error?: string | undefined
}

export type FieldControl = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  className: string
}

const control =
  'w-full min-h-12 rounded-1 border-2 bg-paper px-3 py-2 text-17 text-ink placeholder:text-ink-soft ' +
  'border-edge aria-invalid:border-alert'

/** Label, hint, control, error, tied together for those who listen. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldTexts & { children: (control: FieldControl) => ReactNode }) {
  const id = useId()
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter(part => part !== '')
    .join(' ')
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-ink-soft">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
        className: control,
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className="font-bold text-alert">
          <span aria-hidden="true">! </span>
          {error}
        </p>
      )}
    </div>
  )
}
