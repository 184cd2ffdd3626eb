import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'

type ResignMandateProps = { place: Place; mandateId: string; role: string }

/** A mandate in force can be given back by its holder at any time. */
export function ResignMandate({ place, mandateId, role }: ResignMandateProps) {
  const t = useTranslations('interface.register')
  const form = useTranslations('interface.form')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const act = useAct(
    (_: null, requestId) => api.mandates.resign.mutate({ spaceId: place.spaceId, mandateId, requestId }),
    { onDone: () => say(t('resigned')) },
  )
  return (
    <>
      <div>
        <Button onClick={() => setAsking(true)}>{t('resign')}</Button>
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('resignTitle', { role })}
        confirmLabel={t('resign')}
        cancelLabel={t('keep')}
        pending={act.sending ? form('sending') : undefined}
        onConfirm={() => void act.send(null).then(() => setAsking(false))}
      >
        {t('resignWhy')}
      </ConfirmDialog>
      <ActNotice failure={act.failure} />
    </>
  )
}
