import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { useDate } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Round, Statements } from '../round-answers.ts'

type Props = { round: Round; place: Place; statements: Statements['accepted'] }
type Input = { roundId: string; revision: number; closesOn: string | null }

/** What each organisation will be asked, and until when: read before the round opens and its words become fixed. */
function Preview({
  round,
  statements,
  closesOn,
}: Pick<Props, 'round' | 'statements'> & { closesOn: string }) {
  const t = useTranslations('interface.rounds')
  const date = useDate()
  return (
    <div className="flex flex-col gap-3">
      <p>
        {t('previewWho', { members: round.memberCount })}{' '}
        {closesOn === '' ? t('previewNoDay') : t('previewDay', { date: date(closesOn) })}
      </p>
      <ol className="border-hair border-y">
        {statements.map(({ statementId, number, text, lang }) => (
          <li key={statementId} className="flex gap-3 border-hair border-t py-2 first:border-0">
            <span className="min-w-7 text-end text-ink-soft tabular-nums">{number}</span>
            <span lang={lang}>{text}</span>
          </li>
        ))}
      </ol>
      <p>{t('previewFixed')}</p>
    </div>
  )
}

/** Opens a prepared round, with the last day that it announces, once what will be asked has been read. */
export function OpenRound({ round, place, statements }: Props) {
  const t = useTranslations('interface.rounds')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { roundId, revision, title } = round
  const [closesOn, setClosesOn, typed] = useTyped(`open-${roundId}`, () => '')
  const [reading, setReading] = useState(false)
  const act = useAct(
    (input: Input, requestId) =>
      api.positions.openRound.mutate({ ...input, spaceId: place.spaceId, requestId }),
    { fields: ['closesOn'], typed, onDone: () => say(t('openedNow', { title })) },
  )
  return (
    <div className="flex flex-col items-start gap-4">
      <DateField
        label={t('closesOn')}
        hint={t('closesOnHint')}
        value={closesOn}
        error={act.errorOf('closesOn')}
        onChange={next => {
          setClosesOn(next)
          act.forget('closesOn')
        }}
      />
      <Button
        kind="main"
        refusedBecause={statements.length === 0 ? t('needStatement') : undefined}
        onClick={() => setReading(true)}
      >
        {t('open', { title })}
      </Button>
      <ConfirmDialog
        open={reading}
        onClose={() => setReading(false)}
        title={t('previewTitle')}
        confirmLabel={t('openNow')}
        cancelLabel={form('cancel')}
        pending={act.sending ? t('opening') : undefined}
        onConfirm={() => {
          const input = { roundId, revision, closesOn: closesOn === '' ? null : closesOn }
          // What is wrong with the day stands beside its field, on the page.
          void act.send(input).finally(() => setReading(false))
        }}
      >
        <Preview round={round} statements={statements} closesOn={closesOn} />
      </ConfirmDialog>
      <ActNotice failure={act.failure} />
    </div>
  )
}
