import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { positionsHref } from '../positions/positions-href.ts'
import { api } from '../trpc.ts'
import type { Consultation } from './consultation-order.ts'

const ConfirmDialog = lazy(() =>
  import('@reliance/ui/confirm-dialog.tsx').then(file => ({ default: file.ConfirmDialog })),
)

type Props = { consultation: Consultation; place: Place }

/** A consultation that was a mistake, or has served, goes after its consequences have been read. */
export function RemoveConsultation({ consultation, place }: Props) {
  const t = useTranslations('interface.consultations.remove')
  const form = useTranslations('interface.form')
  const say = useSay()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const { topic, consultationId } = consultation
  const act = useAct(
    (id: string, requestId) =>
      api.consultations.remove.mutate({ spaceId: place.spaceId, consultationId: id, requestId }),
    {
      onDone: async () => {
        say(t('done', { topic }))
        await router.navigate({ href: positionsHref(place, 'fichiers') })
      },
    },
  )
  return (
    <section className="flex flex-col items-start gap-3 border-hair border-t pt-4 print:hidden">
      <Button onClick={() => setOpen(true)}>{t('open')}</Button>
      {open && (
        <Suspense>
          <ConfirmDialog
            open
            title={t('title', { topic })}
            confirmLabel={t('confirm')}
            cancelLabel={form('cancel')}
            pending={act.sending ? form('sending') : undefined}
            onClose={() => setOpen(false)}
            onConfirm={() => void act.send(consultationId)}
          >
            <div className="flex flex-col gap-3">
              <p>{t('what')}</p>
              <p>{t('back')}</p>
              <ActNotice failure={act.failure} />
            </div>
          </ConfirmDialog>
        </Suspense>
      )}
    </section>
  )
}
