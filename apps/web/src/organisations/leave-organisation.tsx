import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api, queries } from '../trpc.ts'

const ConfirmDialog = lazy(() =>
  import('@reliance/ui/confirm-dialog.tsx').then(file => ({ default: file.ConfirmDialog })),
)

/** Leaving is one act, after its consequences have been read. */
export function LeaveOrganisation({ place }: { place: Place }) {
  const t = useTranslations('interface.leaveOrganisation')
  const form = useTranslations('interface.form')
  const say = useSay()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const organisation = place.name
  const register = useQuery(
    queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }, { enabled: open }),
  ).data
  const running = register?.mandates.filter(one => one.state === 'active') ?? []
  const isLastHolder = running.length > 0 && running.every(one => one.personId === register?.personId)
  const act = useAct((spaceId: string, requestId) => api.organisations.leave.mutate({ spaceId, requestId }), {
    onDone: async () => {
      say(t('left', { organisation }))
      await router.navigate({ to: '/' })
    },
  })
  return (
    <div className="-ms-2">
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('open', { organisation })}
      </Button>
      {open && (
        <Suspense>
          <ConfirmDialog
            open
            title={t('title', { organisation })}
            confirmLabel={t('confirm')}
            cancelLabel={t('stay')}
            pending={act.sending ? form('sending') : undefined}
            onClose={() => setOpen(false)}
            onConfirm={() => void act.send(place.spaceId)}
          >
            <div className="flex flex-col gap-3">
              <p>{t('now')}</p>
              {isLastHolder && <p>{t('lastHolder')}</p>}
              <p>{t('kept')}</p>
              <ActNotice failure={act.failure} />
            </div>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  )
}
