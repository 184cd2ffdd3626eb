import { isPosition, nuanceMax, reasonMax } from '@reliance/core/positions/position.ts'
import { type Answer, answers } from '@reliance/core/positions/stance.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { ChoiceRow } from '@reliance/ui/choice-row.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { type KeyboardEvent, memo, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { toneOf } from '../stance-tone.ts'
import { RowDecision } from './row-decision.tsx'
import { RowProblem } from './row-problem.tsx'
import type { RowStatus, RowStore } from './row-store.ts'
import { isIncomplete, type SheetRow } from './sheet-row.ts'

export type PositionRowProps = {
  row: SheetRow
  status: RowStatus
  store: RowStore
  /** Three are marked already, and this one is not among them. */
  importantFull: boolean
  /** The last day on which a source may have decided. */
  today: string
  /** What the coalition already sees of this row, and what can be done about it. */
  standing?: ReactNode
}

/** Enter goes on to the next statement, from a choice as from a sentence. */
function goOn(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
  const next = event.currentTarget.closest('li')?.nextElementSibling
  const choice =
    next?.querySelector<HTMLElement>('input[type=radio]:checked') ??
    next?.querySelector<HTMLElement>('input[type=radio]')
  if (!choice) return
  event.preventDefault()
  choice.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function SaveState({ status, onRetry }: { status: RowStatus; onRetry: () => void }) {
  const t = useTranslations('interface.sheet')
  if (status.state === 'saving' || status.state === 'saved')
    return <span className="text-ink-soft">{t(status.state)}</span>
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

function Sentences({ row, store }: Pick<PositionRowProps, 'row' | 'store'>) {
  const t = useTranslations('interface.sheet')
  const id = row.statementId
  if (row.stance === 'nuance')
    return (
      <TextField
        label={t('nuanceNote')}
        hint={isIncomplete(row) ? t('nuanceMissing') : undefined}
        value={row.nuance}
        maxLength={nuanceMax}
        onChange={text => store.change(id, { nuance: text })}
        onKeyDown={goOn}
      />
    )
  if (row.stance !== 'disagree' && (!isPosition(row) || row.reason === '')) return null
  return (
    <TextField
      label={t('reason')}
      value={row.reason}
      maxLength={reasonMax}
      onChange={text => store.change(id, { reason: text })}
      onKeyDown={goOn}
    />
  )
}

export const PositionRow = memo(function PositionRow(props: PositionRowProps) {
  const { row, status, store, importantFull, today, standing } = props
  const t = useTranslations('interface.sheet')
  const id = row.statementId
  return (
    <li
      id={`statement-${row.number}`}
      className="flex flex-col gap-3 border-hair border-t py-6 lg:gap-2 lg:py-4"
    >
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
        onKeyDown={goOn}
      />
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
      <Sentences row={row} store={store} />
      {(row.stance !== null || status.state !== 'kept') && (
        <div className="flex flex-wrap items-center justify-between gap-x-6">
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
        </div>
      )}
      <RowProblem row={row} status={status} store={store} />
      {standing}
    </li>
  )
})
