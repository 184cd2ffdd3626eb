import { Foldable } from '@reliance/ui/foldable.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'

type Field = { value: string; error: string | undefined; onChange: (value: string) => void }
type Props = {
  place: Place
  /** The mandate that the vote ends; empty where it decides its text alone. */
  ends: Field
  role: Field
  due: Field
}

/**
 * What comes into force with the result beside its text: nothing, or the end of a mandate, at any assembly (R111); who
 * carries it out, and until when (R106).
 */
export function WhatItChanges({ place, ends, role, due }: Props) {
  const t = useTranslations('interface.ballot')
  const { data } = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  const roles = data?.roles ?? []
  const names = new Map(roles.map(one => [one.roleId, one.name]))
  const held = data?.mandates.filter(one => one.state === 'active') ?? []
  return (
    <Foldable title={t('follows')} isOpen={false} level={3}>
      <Select
        optional
        label={t('responsible')}
        options={[
          { value: '', label: t('nobodyYet') },
          ...roles.map(one => ({ value: one.roleId, label: one.name })),
        ]}
        {...role}
      />
      <DateField optional label={t('dueOn')} {...due} />
      {held.length > 0 && (
        <Select
          optional
          label={t('changes')}
          options={[
            { value: '', label: t('changesNothing') },
            ...held.map(one => ({
              value: one.mandateId,
              label: t('endsMandate', { role: names.get(one.roleId) ?? '', person: one.displayName }),
            })),
          ]}
          {...ends}
        />
      )}
    </Foldable>
  )
}
