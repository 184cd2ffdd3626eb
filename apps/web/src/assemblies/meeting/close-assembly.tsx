import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { api } from '../../trpc.ts'
import type { MeetingProps } from './shown-meeting.ts'

/** Closes the assembly, after saying what becomes of the points that are left. */
export function CloseAssembly({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.close')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const act = useAct(
    (_: object, requestId) =>
      api.assemblies.close.mutate({ spaceId: place.spaceId, requestId, assemblyId: meeting.id }),
    { onDone: () => say(t('done')) },
  )
  const count = meeting.points.filter(one => one.endedAt === null).length
  return (
    <div className="border-hair border-t pt-4">
      <Button onClick={() => setAsking(true)}>{t('submit')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('ask')}
        confirmLabel={t('submit')}
        cancelLabel={t('cancel')}
        pending={act.sending ? t('submit') : undefined}
        onConfirm={() => void act.send({}).then(isDone => isDone && setAsking(false))}
      >
        <div className="flex flex-col gap-4">
          <p>{t('why', { count })}</p>
          <ActNotice failure={act.failure} />
        </div>
      </ConfirmDialog>
    </div>
  )
}
