import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'

/** Erases the keys, once asked what that ends. */
export function DisconnectCard({ place }: { place: Place }) {
  const t = useTranslations('interface.card')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const act = useAct(
    (_: null, requestId) => api.fund.disconnectCard.mutate({ spaceId: place.spaceId, requestId }),
    { onDone: () => say(t('disconnected')) },
  )
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('disconnect')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('disconnect')}
        confirmLabel={t('disconnect')}
        cancelLabel={t('keep')}
        pending={act.sending ? t('disconnect') : undefined}
        onConfirm={() => void act.send(null)}
      >
        <p>{t('disconnectWhy')}</p>
        <ActNotice failure={act.failure} />
      </ConfirmDialog>
    </div>
  )
}
