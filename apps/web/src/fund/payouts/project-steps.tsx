import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { todayIn } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Granted } from './granted.ts'

type Props = { project: Granted; place: Place; applicationId: string }
type Step = Exclude<Granted['can']['steps'][number], 'move_report_day'>

/** Steps that say something in words. */
const withNote: readonly Step[] = ['decline', 'hand_in_report', 'return_report', 'close']

/** What this person can do with the project now, the main step first; another day for its report is asked apart. */
export function ProjectSteps({ project, place, applicationId }: Props) {
  const t = useTranslations('interface.granted')
  const say = useSay()
  const steps = project.can.steps.filter(step => step !== 'move_report_day')
  const [note, setNote, typed] = useTyped('step', () => '')
  const [asking, setAsking] = useState<'decline' | 'approve_report' | null>(null)
  const act = useAct(
    (step: Step, requestId) =>
      api.fund.takeProjectStep.mutate({
        spaceId: place.spaceId,
        applicationId,
        step,
        takenOn: todayIn(place) as CivilDate,
        note,
        requestId,
      }),
    {
      fields: ['note'],
      typed,
      onDone: () => {
        setAsking(null)
        setNote('')
        say(t('done'))
      },
    },
  )
  const [main] = steps
  const asked = asking ?? 'decline'
  if (main === undefined) return null
  return (
    <div className="flex max-w-line flex-col gap-4">
      {main === 'sign_agreement' && <p>{t('agreement')}</p>}
      {steps.some(step => withNote.includes(step)) && (
        <TextArea
          label={steps.includes('hand_in_report') ? t('noteReport') : t('note')}
          hint={t('noteHint')}
          rows={steps.includes('hand_in_report') ? 8 : 3}
          value={note}
          error={act.errorOf('note')}
          onChange={setNote}
        />
      )}
      <ActNotice failure={act.failure} />
      <div className="flex flex-wrap gap-4">
        {steps.map((step, at) => (
          <Button
            key={step}
            kind={at === 0 ? 'main' : 'plain'}
            pending={act.sending ? t(`steps.${step}`) : undefined}
            onClick={() =>
              step === 'decline' || step === 'approve_report' ? setAsking(step) : void act.send(step)
            }
          >
            {t(`steps.${step}`)}
          </Button>
        ))}
      </div>
      <ConfirmDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={t(`steps.${asked}`)}
        confirmLabel={t(`steps.${asked}`)}
        cancelLabel={t('keep')}
        pending={act.sending ? t(`steps.${asked}`) : undefined}
        onConfirm={() => void act.send(asked)}
      >
        <p>{t(asked === 'decline' ? 'declineWhy' : 'approveWhy')}</p>
        <ActNotice failure={act.failure} />
      </ConfirmDialog>
    </div>
  )
}
