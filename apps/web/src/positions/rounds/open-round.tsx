import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { positionsHref } from '../positions-href.ts'
import type { Round, Statements } from '../round-answers.ts'
import { RoundPreview } from './round-preview.tsx'

type Props = { round: Round; place: Place; statements: Statements['accepted'] }
type Input = { roundId: string; revision: number; closesOn: string | null }

/** Opens a prepared round, with the last day that it announces, once what will be asked has been read. */
export function OpenRound({ round, place, statements }: Props) {
  const t = useTranslations('interface.rounds')
  const form = useTranslations('interface.form')
  const say = useSay()
  const router = useRouter()
  const { roundId, revision, title } = round
  const [closesOn, setClosesOn, typed] = useTyped(`open-${roundId}`, () => '')
  const [reading, setReading] = useState(false)
  const act = useAct(
    (input: Input, requestId) =>
      api.positions.openRound.mutate({ ...input, spaceId: place.spaceId, requestId }),
    {
      fields: ['closesOn'],
      typed,
      onDone: async () => {
        say(t('openedNow', { title }))
        // Whoever opens it answers it too.
        await router.navigate({ href: `${positionsHref(place, 'feuille')}?tour=${roundId}` })
      },
    },
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
        <RoundPreview members={round.memberCount} statements={statements} closesOn={closesOn} />
      </ConfirmDialog>
      <ActNotice failure={act.failure} />
    </div>
  )
}
