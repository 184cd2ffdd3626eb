import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { BankLine, Treasury } from './treasury.ts'
import { useStay } from './use-stay.ts'
import { LineText, waitingId } from './waiting-lines.tsx'

type LineProps = { line: BankLine; canUndo: boolean; place: Place; onUndone: () => void }

function SettledLine({ line, canUndo, place, onUndone }: LineProps) {
  const t = useTranslations('interface.treasury')
  const say = useSay()
  const undo = useAct(
    (_: null, requestId) =>
      api.fund.undoMatch.mutate({ spaceId: place.spaceId, lineId: line.lineId, requestId }),
    {
      onDone: () => {
        say(t('undoneSaid'))
        onUndone()
      },
    },
  )
  const { matched, ignoredReason: reason } = line
  const kind =
    line.asideAs === null || line.asideAs === 'other' ? t('settledAside') : t(`asideAs.${line.asideAs}`)
  const aside = reason === '' ? kind : t('settledAs', { kind, reason })
  const said = matched ? [matched.displayName, t(`bases.${matched.basis}`)].join(', ') : aside
  return (
    <li className="flex flex-wrap items-end justify-between gap-3 border-hair border-b py-3">
      <div className="flex min-w-0 flex-col">
        <LineText line={line} />
        <p className="text-ink-soft">{said}</p>
        {canUndo && line.asideAs === 'payout' && <p className="text-15 text-ink-soft">{t('payoutStays')}</p>}
      </div>
      {canUndo && line.asideAs !== 'payout' && (
        <Button pending={undo.sending ? t('undo') : undefined} onClick={() => void undo.send(null)}>
          {t('undo')}
        </Button>
      )}
      <ActNotice failure={undo.failure} />
    </li>
  )
}

/** What every line was taken for, and what that rests on; each can be undone. */
export function SettledLines({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const { ref, stay } = useStay<HTMLElement>()
  // The last one takes this list away with it: its line waits again, above.
  const onUndone = () => (treasury.settled.length > 1 ? stay() : document.getElementById(waitingId)?.focus())
  if (treasury.settled.length === 0) return null
  return (
    <details className="max-w-line">
      <summary ref={ref} className="target cursor-pointer font-bold text-20">
        {t('settled')}
      </summary>
      <ul>
        {treasury.settled.map(line => (
          <SettledLine
            key={line.lineId}
            line={line}
            canUndo={treasury.canKeep}
            place={place}
            onUndone={onUndone}
          />
        ))}
      </ul>
    </details>
  )
}
