import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'

type Props = {
  place: Place
  /** The mandate that the vote ends; empty where it decides its text alone. */
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/** What comes into force with the result beside its text: nothing, or the end of a mandate, at any assembly (R111). */
export function WhatItChanges({ place, value, error, onChange }: Props) {
  const t = useTranslations('interface.ballot')
  const { data } = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  const roles = new Map(data?.roles.map(one => [one.roleId, one.name]))
  const held = data?.mandates.filter(one => one.state === 'active') ?? []
  if (held.length === 0) return null
  return (
    <Select
      label={t('changes')}
      options={[
        { value: '', label: t('changesNothing') },
        ...held.map(one => ({
          value: one.mandateId,
          label: t('endsMandate', { role: roles.get(one.roleId) ?? '', person: one.displayName }),
        })),
      ]}
      value={value}
      error={error}
      onChange={onChange}
    />
  )
}
