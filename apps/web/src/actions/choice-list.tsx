import { useId } from 'react'

type Props<Value extends string> = {
  legend: string
  choices: readonly { value: Value; label: string; why: string }[]
  value: Value | ''
  error: string | undefined
  onChange: (value: Value) => void
}

/** A few choices, each with what it means; none of them is made beforehand unless `value` says so. */
export function ChoiceList<Value extends string>({ legend, choices, value, error, onChange }: Props<Value>) {
  const id = useId()
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend className="pb-2 font-bold">{legend}</legend>
      <div className="flex flex-col gap-2">
        {choices.map(one => (
          <label
            key={one.value}
            data-chosen={value === one.value}
            className="flex cursor-pointer gap-3 rounded-1 border-2 border-edge bg-paper p-3 hover:border-ink has-checked:border-accent has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={id}
              value={one.value}
              checked={value === one.value}
              onChange={() => onChange(one.value)}
              className="mt-0.5 size-6 shrink-0"
            />
            <span className="flex flex-col">
              <strong>{one.label}</strong>
              <span className="text-ink-soft">{one.why}</span>
            </span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p data-wrong id={id} tabIndex={-1} className="pt-2 font-bold text-alert">
          <span aria-hidden="true">! </span>
          {error}
        </p>
      )}
    </fieldset>
  )
}
