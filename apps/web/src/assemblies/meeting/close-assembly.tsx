import { type WallTime, wallTimeAt } from '@reliance/core/shared/time.ts'
import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { TimeField } from '../../calendar/time-field.tsx'
import { api } from '../../trpc.ts'
import type { MeetingProps } from './shown-meeting.ts'

/** Closes the assembly, after saying what becomes of the points that are left; of one on paper, at which hour it ended. */
export function CloseAssembly({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.close')
  const say = useSay()
  const { isOnPaper, endsAt, zone, points } = meeting
  const [asking, setAsking] = useState(false)
  const [heldUntil, setHeldUntil, typed] = useTyped(`close-${meeting.id}`, (): string =>
    wallTimeAt(new Date(endsAt), zone),
  )
  const act = useAct(
    (input: { heldUntil: string }, requestId) =>
      api.assemblies.close.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId: meeting.id,
        heldUntil: isOnPaper ? (input.heldUntil as WallTime) : null,
      }),
    {
      fields: ['heldUntil'],
      typed,
      onDone: () => {
        typed.clear()
        say(t('done'))
      },
    },
  )
  const count = points.filter(one => one.endedAt === null).length
  return (
    <div className="border-hair border-t pt-4">
      {points.some(one => one.startedAt !== null && one.endedAt === null) ? (
        <Button refusedBecause={t('pointOpen')}>{t('submit')}</Button>
      ) : (
        <Button onClick={() => setAsking(true)}>{t('submit')}</Button>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('ask')}
        confirmLabel={t('submit')}
        cancelLabel={t('cancel')}
        pending={act.sending ? t('submit') : undefined}
        onConfirm={() => void act.send({ heldUntil }).then(isDone => isDone && setAsking(false))}
      >
        <div className="flex flex-col gap-4">
          <p>{t('why', { count })}</p>
          {isOnPaper && (
            <TimeField
              label={t('heldUntil')}
              value={heldUntil}
              error={act.errorOf('heldUntil')}
              onChange={value => {
                act.forget('heldUntil')
                setHeldUntil(value)
              }}
            />
          )}
          <ActNotice failure={act.failure} />
        </div>
      </ConfirmDialog>
    </div>
  )
}
