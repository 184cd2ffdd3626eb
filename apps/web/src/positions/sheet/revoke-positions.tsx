import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { api } from '../../trpc.ts'
import type { SheetRow } from './sheet-row.ts'
import type { SheetPlace } from './sheet-saving.ts'

type Props = {
  /** Null while nothing is about to be taken back. */
  row: SheetRow | null
  sheet: SheetPlace
  coalition: string
  isClosed: boolean
  onClose: () => void
}

/** Takes one position back from what the others see; the answer stays at home. */
export function RevokePositions({ row, sheet, coalition, isClosed, onClose }: Props) {
  const t = useTranslations('interface.sheet')
  const shell = useTranslations('interface.form')
  const say = useSay()
  const { organisationId, coalitionId, roundId } = sheet
  const act = useAct(
    (statementId: string, requestId) =>
      api.positions.revoke.mutate({
        spaceId: coalitionId,
        organisationId,
        roundId,
        statementIds: [statementId],
        requestId,
      }),
    {
      onDone: () => {
        say(t('revoked'))
        onClose()
      },
    },
  )
  return (
    <ConfirmDialog
      open={row !== null}
      onClose={onClose}
      title={t('revokeTitle', { number: row?.number ?? 0 })}
      confirmLabel={t('revokeNow')}
      cancelLabel={shell('cancel')}
      pending={act.sending ? t('publishing') : undefined}
      onConfirm={() => {
        if (row !== null) void act.send(row.statementId)
      }}
    >
      <p>{t(isClosed ? 'revokeClosed' : 'revokeWhy', { coalition })}</p>
      <ActNotice failure={act.failure} />
    </ConfirmDialog>
  )
}
