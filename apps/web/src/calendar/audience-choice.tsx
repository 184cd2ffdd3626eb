import { type Audience, audiences } from '@reliance/core/calendar/event.ts'
import { useId } from 'react'
import { useTranslations } from 'use-intl'

type Props = {
  value: Audience | ''
  error: string | undefined
  onChange: (audience: Audience) => void
}

/** For whom a date is: three choices, each with what it means, and none of them made beforehand (R119). */
export function AudienceChoice({ value, error, onChange }: Props) {
  const t = useTranslations('interface.addDate')
  const id = useId()
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend className="pb-2 font-bold">{t('audience')}</legend>
      <div className="flex flex-col gap-2">
        {audiences.map(one => (
          <label
            key={one}
            data-chosen={value === one}
            className="flex cursor-pointer gap-3 rounded-1 border-2 border-edge bg-paper p-3 hover:border-ink has-checked:border-accent has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={id}
              value={one}
              checked={value === one}
              onChange={() => onChange(one)}
              className="mt-0.5 size-6 shrink-0"
            />
            <span className="flex flex-col">
              <strong>{t(`choices.${one}`)}</strong>
              <span className="text-ink-soft">{t(`audienceWhy.${one}`)}</span>
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
