import type { KeyboardEvent, ReactNode } from 'react'
import { Sign, type Tone } from './sign.tsx'

export type Choice<Value extends string> = { value: Value; label: string; tone: Tone }
export type ChoiceRowProps<Value extends string> = {
  /** What one is choosing about; read first by screen readers. */
  legend: ReactNode
  name: string
  choices: readonly Choice<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  describedBy?: string | undefined
  /** Keys that choose nothing here. */
  onKeyDown?: (event: KeyboardEvent<HTMLFieldSetElement>) => void
}

const tones: Record<Tone, string> = {
  for: 'has-checked:border-agree has-checked:bg-agree-wash',
  mixed: 'has-checked:border-ink has-checked:bg-mixed-wash',
  against: 'has-checked:border-disagree has-checked:bg-disagree-wash',
  none: 'has-checked:border-ink has-checked:bg-mixed-wash',
}

/**
 * Worded choices of at least 48 px: two by two and one below on a phone, one line when there is room. The keys
 * 1 to 9 choose, the arrows move, as in any group of radio buttons.
 */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { legend, name, choices, value, onChange, describedBy, onKeyDown } = props
  const choose = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const choice = choices[Number(event.key) - 1]
    if (choice === undefined) return onKeyDown?.(event)
    event.preventDefault()
    onChange(choice.value)
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${choice.value}"]`)?.focus()
  }
  return (
    <fieldset onKeyDown={choose} aria-describedby={describedBy}>
      <legend className="mb-2 w-full">{legend}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,7.5rem),1fr))] gap-2 lg:flex lg:gap-1.5">
        {choices.map(choice => (
          <label
            key={choice.value}
            className={`relative flex min-h-12 cursor-pointer items-center gap-2 rounded-1 border-2 border-edge bg-paper \
text-balance px-2 py-1 leading-5 lg:flex-auto lg:gap-1.5 lg:px-1.5 lg:wrap-break-word lg:text-15 lg:leading-[1.15rem] last:odd:col-span-full hover:border-ink \
has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 ${tones[choice.tone]}`}
            data-chosen={choice.value === value}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {choice.tone !== 'none' && <Sign tone={choice.tone} />}
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
