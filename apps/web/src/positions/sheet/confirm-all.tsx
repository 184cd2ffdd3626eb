import type { Source } from '@reliance/core/positions/stance.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { api } from '../../trpc.ts'
import type { Published } from './row-standing.tsx'
import type { SheetPlace } from './sheet-saving.ts'

type Props = { published: readonly Published[]; sheet: SheetPlace; source: Source | null }

/** Everything the coordination entered that lacks nothing, confirmed in one press, one act each. */
export function ConfirmAll({ published, sheet, source }: Props) {
  const t = useTranslations('interface.sheet')
  const say = useSay()
  const waiting = published.filter(one => one.toConfirm)
  const ready = waiting.filter(one => one.stance !== 'nuance' || one.nuance !== '')
  const known = ready.every(one => one.source !== null) || source !== null
  const act = useAct(
    async (positions: readonly Published[]) => {
      for (const { statementId, nuance, source: own, version } of positions)
        await api.positions.confirm.mutate({
          spaceId: sheet.coalitionId,
          organisationId: sheet.organisationId,
          statementId,
          nuance,
          source: own ?? source,
          version,
          requestId: crypto.randomUUID(),
        })
    },
    { onDone: () => say(t('confirmed')) },
  )
  if (waiting.length === 0) return null
  return (
    <Notice
      kind="info"
      title={t('entered', { count: waiting.length })}
      act={
        ready.length > 0 && (
          <Button
            pending={act.sending ? t('confirming') : undefined}
            refusedBecause={known ? undefined : t('needSource')}
            onClick={() => void act.send(ready)}
          >
            {t('confirmAll', { count: ready.length })}
          </Button>
        )
      }
    >
      <p>{t('enteredWhy')}</p>
      <ActNotice failure={act.failure} />
    </Notice>
  )
}
