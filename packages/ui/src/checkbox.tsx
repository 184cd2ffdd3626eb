import { type InputHTMLAttributes, useId } from 'react'

export type CheckboxProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'onChange' | 'type' | 'className' | 'disabled' | 'id'
> & {
  label: string
  onChange?: (checked: boolean) => void
  error?: string | undefined
  /** Why it cannot be ticked now; it stays reachable, so that the reason can be read. */
  refusedBecause?: string | undefined
}

export function Checkbox({ label, onChange, error, refusedBecause, ...rest }: CheckboxProps) {
  const id = useId()
  const below = error ?? refusedBecause
  return (
    <div>
      <label className="target inline-flex cursor-pointer items-center gap-3 py-1">
        <input
          {...rest}
          type="checkbox"
          // So that a list of what is wrong leads here.
          id={`${id}-box`}
          className="size-6 shrink-0"
          aria-disabled={refusedBecause !== undefined || undefined}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={below === undefined ? undefined : id}
          onChange={event => {
            if (refusedBecause === undefined) onChange?.(event.target.checked)
          }}
        />
        <span>{label}</span>
      </label>
      {below !== undefined && (
        <p id={id} className={error === undefined ? 'text-ink-soft' : 'font-bold text-alert'}>
          {below}
        </p>
      )}
    </div>
  )
}
