import { type Accessibility, accessibility } from '@reliance/core/resources/resource.ts'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Said } from './resource-draft.ts'
import type { ResourceForm } from './resource-form.ts'

const answers = ['yes', 'no'] as const

function OneAnswer({ form, field }: { form: ResourceForm; field: Accessibility }) {
  const t = useTranslations('interface.offerResource')
  const id = useId()
  const { draft, put, errorOf } = form
  const error = errorOf(field)
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend>{t(field)}</legend>
      <div className="flex gap-6">
        {answers.map(one => (
          <label key={one} className="target inline-flex cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={`${id}-answer`}
              value={one}
              checked={draft[field] === one}
              onChange={() => put({ [field]: one satisfies Said })}
              className="size-6 shrink-0"
            />
            {t(one)}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p data-wrong id={id} tabIndex={-1} className="pt-1 font-bold text-alert">
          <span aria-hidden="true">! </span>
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** What a room says to whoever walks or hears badly: yes or no to each, and none answered beforehand (R84). */
export function AccessFields(form: ResourceForm) {
  const t = useTranslations('interface.offerResource')
  return (
    <section className="flex flex-col gap-3" aria-label={t('access')}>
      <p className="font-bold" aria-hidden="true">
        {t('access')}
      </p>
      {accessibility.map(field => (
        <div key={field}>
          <OneAnswer form={form} field={field} />
          {form.under?.(field)}
        </div>
      ))}
    </section>
  )
}
