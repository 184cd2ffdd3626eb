import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { NumberField } from '../../home/number-field.tsx'
import { numberIn } from '../../home/number-in.ts'
import { api } from '../../trpc.ts'
import { Press } from '../press.tsx'
import type { MeetingProps } from './shown-meeting.ts'

function Extend({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.time')
  const { act, draft, text } = useDraft(
    `extend-${meeting.id}`,
    () => ({ minutes: '', votesFor: '', votesAgainst: '' }),
    ({ minutes, votesFor, votesAgainst }, requestId) =>
      api.assemblies.extend.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId: meeting.id,
        minutes: numberIn(minutes),
        votesFor: numberIn(votesFor),
        votesAgainst: numberIn(votesAgainst),
      }),
    () => t('extended'),
  )
  return (
    <Foldable title={t('extend')} isOpen={false} level={2}>
      <ActForm act={act} input={() => draft} submitLabel={t('extend')}>
        <NumberField label={t('minutes')} min={1} max={120} {...text('minutes')} />
        <div className="grid gap-6 md:grid-cols-2">
          <NumberField label={t('votesFor')} min={0} {...text('votesFor')} />
          <NumberField label={t('votesAgainst')} min={0} {...text('votesAgainst')} />
        </div>
      </ActForm>
    </Foldable>
  )
}

/** Ten minutes before the end and after it: what is left, the least pressing first, to adjourn or to vote more time for. */
export function TimeIsUp({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.time')
  const { points, offeredIds, clock, mine } = meeting
  const offered = offeredIds.flatMap(id => points.filter(one => one.itemId === id && one.startedAt === null))
  const [kept, setKept] = useState<readonly string[]>([])
  if (clock.phase === 'within') return null
  const chosen = offered.filter(one => !kept.includes(one.itemId)).map(one => one.itemId)
  const isOver = clock.phase === 'over'
  return (
    <section className="flex flex-col gap-4">
      <Notice kind="info" title={t(isOver ? 'over' : 'ending')}>
        {t(isOver ? 'overWhy' : 'endingWhy')}
      </Notice>
      {mine.facilitates && offered.length > 0 && (
        <div className="flex flex-col items-start gap-2">
          {offered.map(({ itemId, title }) => (
            <Checkbox
              key={itemId}
              label={title}
              checked={!kept.includes(itemId)}
              onChange={isTicked => setKept(isTicked ? kept.filter(id => id !== itemId) : [...kept, itemId])}
            />
          ))}
          <Press
            label={t('adjourn')}
            call={requestId =>
              api.assemblies.adjournItems.mutate({
                spaceId: place.spaceId,
                requestId,
                assemblyId: meeting.id,
                itemIds: chosen,
              })
            }
            done={t('adjourned', { count: chosen.length })}
          />
        </div>
      )}
      {mine.facilitates && <Extend place={place} meeting={meeting} />}
    </section>
  )
}
