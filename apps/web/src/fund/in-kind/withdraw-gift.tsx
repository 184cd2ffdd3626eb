import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Gift } from './gifts.ts'

/** Takes one's own gift back while nobody has answered it. */
export function WithdrawGift({ gift, place }: { gift: Gift; place: Place }) {
  const t = useTranslations('interface.inKind')
  const say = useSay()
  const act = useAct(
    (giftId: string, requestId) =>
      api.fund.inKind.withdraw.mutate({ spaceId: place.spaceId, giftId, requestId }),
    { onDone: () => say(t('withdrawn')) },
  )
  if (gift.state !== 'declared' || place.closedAt !== null) return null
  return (
    <>
      <ActNotice failure={act.failure} />
      <Button
        pending={act.sending ? t('withdraw') : undefined}
        aria-label={t('withdrawWhat', { nature: gift.nature })}
        onClick={() => void act.send(gift.giftId)}
      >
        {t('withdraw')}
      </Button>
    </>
  )
}
