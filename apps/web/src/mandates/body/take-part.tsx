import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { ShownBody } from './shown-body.ts'

/** Coming into a commission and going out of it, each by one press (R113). */
export function TakePart({ place, body }: { place: Place; body: ShownBody }) {
  const t = useTranslations('mandates.body')
  const form = useTranslations('interface.form')
  const date = useDate()
  const say = useSay()
  const { bodyId, can, mySince } = body
  const act = useAct(
    (comes: boolean, requestId) => {
      const input = { spaceId: place.spaceId, requestId, bodyId }
      return comes ? api.mandates.joinCommission.mutate(input) : api.mandates.leaveCommission.mutate(input)
    },
    { onDone: (_, comes) => say(t(comes ? 'joined' : 'left')) },
  )
  const pending = act.sending ? form('sending') : undefined
  return (
    <div className="flex flex-col items-start gap-2 print:hidden">
      {mySince !== null && <p>{t('mine', { date: date(mySince) })}</p>}
      {can.join && (
        <Button kind="main" pending={pending} onClick={() => void act.send(true)}>
          {t('join')}
        </Button>
      )}
      {can.leave && (
        <Button pending={pending} onClick={() => void act.send(false)}>
          {t('leave')}
        </Button>
      )}
      <ActNotice failure={act.failure} />
    </div>
  )
}
