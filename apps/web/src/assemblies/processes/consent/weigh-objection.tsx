import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../../acts/act-notice.tsx'
import { useAct } from '../../../acts/use-act.ts'
import { api } from '../../../trpc.ts'
import type { ConsentProps } from '../shown-process.ts'

/** Saying that what is looked at is no objection: to the group, and neither to whoever facilitates nor to whoever objects. */
export function WeighObjection({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { spaceId } = place
  const { processId, mine, objections } = consent
  const act = useAct(
    ({ isObjection }: { isObjection: boolean }, requestId) =>
      api.assemblies.processes.weighObjection.mutate({ spaceId, requestId, processId, isObjection }),
    { onDone: () => say(t('weighed')) },
  )
  if (mine.facilitates || objections.at(-1)?.objectorId === mine.voiceId) return null
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{t('weighWhy')}</p>
      <Button
        pending={act.sending ? form('sending') : undefined}
        onClick={() => void act.send({ isObjection: mine.doubts })}
      >
        {t(mine.doubts ? 'unweigh' : 'weigh')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}
