import { Button } from '@reliance/ui/button.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'

export type AskedOption = { value: string; label: string }

/** A list to which people and bodies are added one by one, each of which may be taken out again. */
export function PickAsked({
  label,
  hint,
  options,
  picked,
  error,
  optional,
  onChange,
}: {
  label: string
  hint?: string
  options: readonly AskedOption[]
  picked: readonly string[]
  error?: string | undefined
  optional?: boolean
  onChange: (picked: string[]) => void
}) {
  const t = useTranslations('interface.askAdvice')
  const left = options.filter(one => !picked.includes(one.value))
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={label}
        {...(hint !== undefined && { hint })}
        {...(optional && { optional })}
        error={error}
        value=""
        options={[{ value: '', label: t('choose') }, ...left]}
        onChange={value => value !== '' && onChange([...picked, value])}
      />
      {picked.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {options
            .filter(one => picked.includes(one.value))
            .map(({ value, label: name }) => (
              <li key={value}>
                <Button
                  aria-label={t('remove', { name })}
                  onClick={() => onChange(picked.filter(one => one !== value))}
                >
                  {name} ×
                </Button>
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}
