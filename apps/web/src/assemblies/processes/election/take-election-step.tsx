import type { ElectionStep } from '@reliance/core/assemblies/processes/election/election-steps.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../../acts/act-notice.tsx'
import { useAct } from '../../../acts/use-act.ts'
import { api } from '../../../trpc.ts'
import type { ElectionProps } from '../shown-process.ts'

/** Steps that stop the election, or leave the round that goes on. */
const isAside = (step: ElectionStep, state: string): boolean =>
  step === 'suspend' || step === 'find_no_one' || (step === 'propose' && state === 'objecting')

/** The step that comes next, for whoever facilitates; those off the line stand folded below it. */
export function TakeElectionStep({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const shared = useTranslations('interface.consentActs')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { processId, revision, steps, state } = election
  const act = useAct(
    ({ step }: { step: ElectionStep }, requestId) =>
      api.assemblies.processes.election.takeElectionStep.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        revision,
        step,
      }),
    { onDone: () => say(shared('stepped')) },
  )
  const press = (step: ElectionStep, isMain: boolean) => (
    <Button
      key={step}
      {...(isMain && { kind: 'main' as const })}
      pending={act.sending ? form('sending') : undefined}
      onClick={() => void act.send({ step })}
    >
      {t(`steps.${step}`)}
    </Button>
  )
  const onLine = steps.filter(step => !isAside(step, state))
  const off = steps.filter(step => isAside(step, state))
  return (
    <>
      {onLine.length > 0 && (
        <div className="flex flex-wrap gap-3">
          {onLine.map((step, at) => press(step, at === 0 && state !== 'resolving'))}
        </div>
      )}
      <ActNotice failure={act.failure} />
      {off.length > 0 && (
        <Foldable title={shared('more')} isOpen={false} level={3}>
          <div className="flex flex-wrap gap-3">{off.map(step => press(step, false))}</div>
        </Foldable>
      )}
    </>
  )
}
