import { centsOf } from '@reliance/core/fund/euros.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useStay } from '../use-stay.ts'
import { LineText } from '../waiting-lines.tsx'
import type { Kept, KeptDues } from './kept-dues.ts'

type Line = KeptDues['bank']['waiting'][number]
type Whose = { personId: string; campaignId: string }

function WaitingLine({
  line,
  now,
  place,
  onSorted,
}: {
  line: Line
  now: Kept
  place: Place
  onSorted: () => void
}) {
  const t = useTranslations('interface.keepDues')
  const say = useSay()
  const [chosen, setChosen] = useState('')
  const named = { spaceId: place.spaceId, lineId: line.lineId }
  const done = (said: string) => () => {
    say(said)
    onSorted()
  }
  const match = useAct(
    (whose: Whose, requestId) => api.fund.dues.match.mutate({ ...named, ...whose, requestId }),
    { onDone: done(t('matched')) },
  )
  const aside = useAct(
    (_: null, requestId) => api.fund.dues.setLineAside.mutate({ ...named, reason: '', requestId }),
    { onDone: done(t('asideDone')) },
  )
  const { proposed } = line
  const { campaignId } = now.campaign
  return (
    <li className="flex flex-col gap-3 border-hair border-b py-4">
      <LineText line={line} />
      {proposed && (
        <div className="flex flex-wrap items-center gap-4">
          <span>{t('proposed', { name: proposed.displayName, basis: t(`rests.${proposed.basis}`) })}</span>
          <Button
            kind="main"
            pending={match.sending ? t('confirm') : undefined}
            onClick={() => void match.send(proposed)}
          >
            {t('confirm')}
          </Button>
        </div>
      )}
      <div className="flex flex-wrap items-end gap-4">
        {centsOf(line.amount) > 0n && (
          <Select
            label={t('whose')}
            value={chosen}
            options={[
              { value: '', label: t('choosePerson') },
              ...now.members.map(one => ({ value: one.personId, label: one.displayName })),
            ]}
            onChange={setChosen}
          />
        )}
        {chosen !== '' && (
          <Button
            pending={match.sending ? t('match') : undefined}
            onClick={() => void match.send({ personId: chosen, campaignId })}
          >
            {t('match')}
          </Button>
        )}
        <Button pending={aside.sending ? t('aside') : undefined} onClick={() => void aside.send(null)}>
          {t('aside')}
        </Button>
      </div>
      <ActNotice failure={match.failure ?? aside.failure} />
    </li>
  )
}

/** Movements of the bank that did not find their place by themselves. */
export function WaitingDues({ bank, now, place }: { bank: KeptDues['bank']; now: Kept; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const { ref, stay } = useStay()
  if (bank.imports.length === 0) return null
  return (
    <section className="flex max-w-line flex-col gap-2 border-hair border-t pt-6">
      <h2 ref={ref} tabIndex={-1} className="text-25">
        {t('waiting')}
      </h2>
      <p>
        {bank.waiting.length === 0 ? t('waitingNone') : t('waitingCount', { count: bank.waiting.length })}
      </p>
      <ul>
        {bank.waiting.map(line => (
          <WaitingLine key={line.lineId} line={line} now={now} place={place} onSorted={stay} />
        ))}
      </ul>
    </section>
  )
}
