import type { Source } from '@reliance/core/positions/stance.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { api } from '../../trpc.ts'
import type { RowStore } from './row-store.ts'
import type { SheetRow } from './sheet-row.ts'
import type { Sheet, SheetPlace } from './sheet-saving.ts'

export type Published = Sheet['published'][number]
type Props = {
  row: SheetRow
  store: RowStore
  published: Published
  sheet: SheetPlace
  source: Source | null
  /** It was said of former words, the row says the same, and the round is open. */
  canStay: boolean
  onRevoke: (row: SheetRow) => void
}

/** What the coordination entered for the organisation: it makes it its own, or answers otherwise. */
function ToConfirm({ row, published, sheet, source }: Props) {
  const t = useTranslations('interface.sheet')
  const say = useSay()
  const { organisationId, coalitionId } = sheet
  const act = useAct(
    (input: { nuance: string; source: Source | null; version: number }, requestId) =>
      api.positions.confirm.mutate({
        ...input,
        spaceId: coalitionId,
        organisationId,
        statementId: row.statementId,
        requestId,
      }),
    { onDone: () => say(t('confirmed')) },
  )
  const known = published.source ?? source
  const isSame = row.stance === published.stance
  const lacksSentence = published.stance === 'nuance' && row.nuance.trim() === ''
  const confirm = () =>
    void act.send({
      nuance: published.stance === 'nuance' ? row.nuance : '',
      source: known,
      version: published.version,
    })
  return (
    <div className="flex flex-col gap-3 border-edge border-s-4 border-dashed ps-4">
      <p>
        <strong>{t('byCoordination')}</strong> {t(published.stance)}
        {published.nuance !== '' && <q className="block">{published.nuance}</q>}
      </p>
      {/* Who decided is asked for once, above: until then no row has a button to refuse. */}
      {isSame && known !== null && (
        <div>
          <Button
            pending={act.sending ? t('confirming') : undefined}
            refusedBecause={lacksSentence ? t('nuanceMissing') : undefined}
            aria-label={t('confirmNumber', { number: row.number })}
            onClick={confirm}
          >
            {t('confirm')}
          </Button>
        </div>
      )}
      {!isSame && <p className="text-ink-soft">{t('willReplace')}</p>}
      <ActNotice failure={act.failure} />
    </div>
  )
}

/** One press for a position that was said of former words and stays the same. */
function StaysSame({ row, store, published, sheet }: Props) {
  const t = useTranslations('interface.sheet')
  const say = useSay()
  const { organisationId, coalitionId } = sheet
  const { statementId, number, version: statementVersion = 1 } = row
  const act = useAct(
    (input: { version: number; statementVersion: number }, requestId) =>
      api.positions.reaffirm.mutate({
        ...input,
        spaceId: coalitionId,
        organisationId,
        statementId,
        requestId,
      }),
    {
      onDone: () => {
        store.holds(statementId)
        say(t('stayedSame'))
      },
    },
  )
  return (
    <div className="flex flex-col items-start gap-2">
      <p>{t('answeredFormer', { version: published.statementVersion, stance: t(published.stance) })}</p>
      <Button
        pending={act.sending ? t('confirming') : undefined}
        aria-label={t('staysSameNumber', { number })}
        onClick={() => void act.send({ version: published.version, statementVersion })}
      >
        {t('staysSame')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}

/** What the coalition sees of this statement now, and how to take it back. */
export function RowStanding(props: Props) {
  const { row, published, canStay, onRevoke } = props
  const t = useTranslations('interface.sheet')
  if (published.toConfirm) return <ToConfirm {...props} />
  return (
    <>
      {canStay && <StaysSame {...props} />}
      <p className="flex flex-wrap items-center gap-x-3 text-ink-soft">
        {t('seen', { stance: t(published.stance) })}
        <Button
          kind="quiet"
          aria-label={t('revokeNumber', { number: row.number })}
          onClick={() => onRevoke(row)}
        >
          {t('revoke')}
        </Button>
      </p>
    </>
  )
}
