import { createContext, type ReactNode, use, useId } from 'react'

/** The word beside the fields of a form that must be filled in; without it, nothing is said of that. */
export const RequiredWord = createContext('')

export type FieldTexts = {
  label: string
  /** What to write, said before writing. */
  hint?: string | undefined
  /** What happened and what to do. */
  error?: string | undefined
  /** Whether it may stay empty, where no bracket at the end of its label says when. */
  optional?: boolean | undefined
}

export type FieldControl = {
  id: string
  required: boolean
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
  optional = false,
  children,
}: FieldTexts & { children: (control: FieldControl) => ReactNode }) {
  const id = useId()
  const word = use(RequiredWord)
  // "La raison (facultatif)", "Pourquoi (nécessaire pour une objection)".
  const isRequired = word !== '' && !optional && !label.endsWith(')')
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter(part => part !== '')
    .join(' ')
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <label htmlFor={id} className="font-bold">
          {label}
        </label>
        {isRequired && (
          // The control says it to those who listen.
          <span aria-hidden="true" className="text-15 text-ink-soft">
            {word}
          </span>
        )}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-ink-soft">
          {hint}
        </p>
      )}
      {children({
        id,
        required: isRequired,
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
