import { TextField } from '@reliance/ui/text-field.tsx'
import { useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { FieldsRefused, failureOf } from '../acts/failure.ts'
import { usePerson } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api } from '../trpc.ts'

/**
 * The name of whoever came in by a link and has said none: the first form that shows it to others asks for it, and no
 * page before. `isAsked` is as the page was opened, so that no field goes away under somebody's hands.
 */
export function useOwnName() {
  const person = usePerson()
  const lang = useLocale()
  const [isAsked] = useState(person.name === '')
  return {
    isAsked,
    /** Before the act that shows it. What is wrong with it stands beside the field `displayName`. */
    say: async (name: string): Promise<void> => {
      if (!isAsked) return
      await api.identity.setProfile.mutate({ name, lang }).catch(error => {
        const refusal = failureOf(error, ['name']).fields.name
        throw refusal ? new FieldsRefused([{ ...refusal, field: 'displayName' }]) : error
      })
    },
  }
}

type OwnNameFieldProps = { value: string; error: string | undefined; onChange: (name: string) => void }

/** Asks it, and says who keeps it. */
export function OwnNameField({ value, error, onChange }: OwnNameFieldProps) {
  const t = useTranslations('interface.ownName')
  const box = useRef<HTMLDivElement>(null)
  // Where the act is no form, nothing else leads there.
  useEffect(() => {
    if (error !== undefined) box.current?.querySelector('input')?.focus()
  }, [error])
  return (
    <div ref={box} className="flex flex-col gap-2">
      <TextField
        label={t('label')}
        hint={t('hint')}
        autoComplete="name"
        value={value}
        error={error}
        onChange={onChange}
      />
      <CollectionNote of="profile" />
    </div>
  )
}
