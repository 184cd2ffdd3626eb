import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { api } from '../../trpc.ts'
import type { BallotProps } from './shown-ballot.ts'

const steps = ['open', 'close', 'proclaim'] as const
type Step = (typeof steps)[number]

/** The one step that whoever facilitates takes next. */
export function BallotActs({ place, ballot }: BallotProps) {
  const t = useTranslations('interface.ballot')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { spaceId } = place
  const { ballotId, revision, can } = ballot
  const act = useAct(
    async ({ step }: { step: Step }, requestId) => {
      const input = { spaceId, requestId, ballotId }
      if (step === 'open')
        await api.assemblies.ballots.open.mutate(Object.assign({ revision, minutesOpen: null }, input))
      else if (step === 'close') await api.assemblies.ballots.close.mutate(input)
      else await api.assemblies.ballots.proclaim.mutate(input)
    },
    {
      onDone: (_, { step }) =>
        say(t(step === 'open' ? 'isOpen' : `states.${step === 'close' ? 'closed' : 'proclaimed'}`)),
    },
  )
  const next = steps.find(step => can[step])
  if (next === undefined) return null
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      <Button
        kind="main"
        pending={act.sending ? form('sending') : undefined}
        onClick={() => void act.send({ step: next })}
      >
        {t(next)}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}
