import type { ConsentStep } from '@reliance/core/assemblies/processes/consent-steps.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../../acts/act-notice.tsx'
import { useAct } from '../../../acts/use-act.ts'
import { api } from '../../../trpc.ts'
import type { ConsentProps } from '../shown-process.ts'

/** Steps that take the decision off its line: behind a fold, so that the page keeps one main act. */
const aside: readonly ConsentStep[] = ['again', 'suspend', 'send_to_group']

/** The step that comes next, for whoever facilitates; those off the line stand folded below it. */
export function TakeStep({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { processId, revision, steps, state, shown, mine } = consent
  const act = useAct(
    ({ step }: { step: ConsentStep }, requestId) =>
      api.assemblies.processes.takeStep.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        revision,
        step,
      }),
    { onDone: () => say(t('stepped')) },
  )
  const press = (step: ConsentStep, isMain: boolean) => (
    <Button
      key={step}
      {...(isMain && { kind: 'main' as const })}
      pending={act.sending ? form('sending') : undefined}
      onClick={() => void act.send({ step })}
    >
      {t(`steps.${step}`)}
    </Button>
  )
  const onLine = steps.filter(step => !aside.includes(step))
  const off = steps.filter(step => aside.includes(step))
  // Everybody has answered or the time is over, nothing stands, and nothing can be adopted either.
  const isTooFew = mine.facilitates && state === 'objecting' && shown !== null && onLine.length === 0
  return (
    <>
      {isTooFew && <Notice kind="info" title={t('tooFew')} />}
      {onLine.length > 0 && (
        <div className="flex flex-wrap gap-3">{onLine.map((step, at) => press(step, at === 0))}</div>
      )}
      <ActNotice failure={act.failure} />
      {off.length > 0 && (
        <Foldable title={t('more')} isOpen={false} level={3}>
          <div className="flex flex-wrap gap-3">{off.map(step => press(step, false))}</div>
        </Foldable>
      )}
    </>
  )
}
