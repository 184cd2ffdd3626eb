import { isPosition } from '@reliance/core/positions/position.ts'
import { type Answer, answers } from '@reliance/core/positions/stance.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { ChoiceRow } from '@reliance/ui/choice-row.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { memo, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { toneOf } from '../stance-tone.ts'
import { CompactRow } from './compact-row.tsx'
import { RowDecision } from './row-decision.tsx'
import { RowProblem } from './row-problem.tsx'
import type { RowStatus, RowStore } from './row-store.ts'
import { isIncomplete, isWaiting, rowId, type SheetRow, staysOnFormer } from './sheet-row.ts'
import type { StandingPosition } from './standing-position.ts'
import { onEnter, waits } from './use-open-row.ts'
import { WordsChanged } from './words-changed.tsx'

export type PositionRowProps = {
  row: SheetRow
  status: RowStatus
  store: RowStore
  /** Whether somebody is on it: once answered, it is one line otherwise. */
  isCurrent: boolean
  /** Three are marked already, and this one is not among them. */
  importantFull: boolean
  /** The last day on which a source may have decided. */
  today: string
  /** What the coalition sees of it. */
  seen: StandingPosition | undefined
  /** What can be done about what the coalition sees. */
  standing?: ReactNode
  /** Folds the row and goes on to the next one without an answer. */
  goOn: (from: Element) => boolean
}

/** As wide while it saves as afterwards: what stands below stays where somebody is about to press it. */
function SaveState({ status, onRetry }: { status: RowStatus; onRetry: () => void }) {
  const t = useTranslations('interface.sheet')
  if (status.state === 'saving' || status.state === 'saved')
    return (
      <span className="grid text-ink-soft">
        {(['saving', 'saved'] as const).map(state => (
          <span
            key={state}
            className={`col-start-1 row-start-1 ${state === status.state ? '' : 'invisible'}`}
          >
            {t(state)}
          </span>
        ))}
      </span>
    )
  if (status.state !== 'error') return null
  return (
    <span className="flex flex-wrap items-center gap-x-2 font-bold text-alert">
      {t('failed')}
      <Button kind="quiet" onClick={onRetry}>
        {t('again')}
      </Button>
    </span>
  )
}

function Sentences({ row, store, goOn }: Pick<PositionRowProps, 'row' | 'store' | 'goOn'>) {
  const t = useTranslations('interface.sheet')
  const id = row.statementId
  if (row.stance === 'nuance')
    return (
      <TextField
        label={t('nuanceNote')}
        hint={isIncomplete(row) ? t('nuanceMissing') : undefined}
        value={row.nuance}
        onChange={text => store.change(id, { nuance: text })}
        onKeyDown={onEnter(goOn)}
      />
    )
  if (row.stance !== 'disagree' && (!isPosition(row) || row.reason === '')) return null
  return (
    <TextField
      label={t('reason')}
      value={row.reason}
      onChange={text => store.change(id, { reason: text })}
      onKeyDown={onEnter(goOn)}
    />
  )
}

/** The choices of a row, and what belongs to the one that is made. */
function OpenRow({ row, status, store, importantFull, today, seen, standing, goOn }: PositionRowProps) {
  const t = useTranslations('interface.sheet')
  const id = row.statementId
  return (
    <>
      <ChoiceRow<Answer>
        name={`stance-${id}`}
        legend={
          <span className="flex gap-3 font-bold text-20">
            <span className="min-w-7 text-ink-soft tabular-nums">{row.number}</span>
            <span lang={row.lang}>{row.text}</span>
          </span>
        }
        choices={answers.map(value => ({ value, label: t(value), tone: toneOf[value] }))}
        value={row.stance ?? undefined}
        onChange={stance => store.change(id, { stance })}
        onKeyDown={onEnter(goOn)}
      />
      {/* What asks for one press stands where one looks first. */}
      {staysOnFormer(row, seen) && standing}
      {row.background !== undefined && row.background !== '' && (
        <details>
          <summary className="target inline-flex cursor-pointer items-center text-accent underline underline-offset-4">
            {t('background')}
          </summary>
          <p className="max-w-line whitespace-pre-line" lang={row.lang}>
            {row.background}
          </p>
        </details>
      )}
      <WordsChanged row={row} seen={seen} store={store} />
      <Sentences row={row} store={store} goOn={goOn} />
      {(row.stance !== null || status.state !== 'kept') && (
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          {isPosition(row) && (
            <Checkbox
              label={t('important')}
              checked={row.important}
              refusedBecause={importantFull ? t('importantFull') : undefined}
              onChange={important => store.change(id, { important })}
            />
          )}
          {isPosition(row) && <RowDecision row={row} store={store} today={today} />}
          <SaveState status={status} onRetry={() => store.retry(id)} />
          {!isWaiting(row, seen) && (
            <Button
              kind="quiet"
              onClick={event => {
                event.stopPropagation()
                goOn(event.currentTarget)
              }}
            >
              {t('goOn')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

/** One statement: a block while it waits for an answer or somebody is on it, one line otherwise. */
export const PositionRow = memo(function PositionRow(props: PositionRowProps) {
  const { row, status, store, isCurrent, seen, standing } = props
  const waiting = isWaiting(row, seen)
  const isOpen = waiting || isCurrent
  return (
    <li
      id={rowId(row)}
      {...waits(waiting)}
      className={`flex flex-col border-hair border-t ${isOpen ? 'gap-3 py-6 lg:gap-2 lg:py-4' : 'gap-1 py-1.5'}`}
    >
      {isOpen ? <OpenRow {...props} /> : <CompactRow row={row} seen={seen} />}
      {!isOpen && status.state === 'error' && (
        <SaveState status={status} onRetry={() => store.retry(row.statementId)} />
      )}
      <RowProblem row={row} status={status} store={store} />
      {(isOpen || seen?.toConfirm) && !staysOnFormer(row, seen) && standing}
    </li>
  )
})
