import { nuanceMax, reasonMax } from '@reliance/core/positions/position.ts'
import { type Stance, stances } from '@reliance/core/positions/stance.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { ChoiceRow } from '@reliance/ui/choice-row.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { RowChange, RowState, SheetRow } from './position-rows.ts'
import { toneOf } from './stance-tone.ts'

const answers = [...stances, 'undebated'] as const
type Answer = Stance | 'undebated'

export type PositionRowProps = {
  row: SheetRow
  state: RowState
  /** Three are marked already, and this one is not among them. */
  importantFull: boolean
  onChange: (statementId: string, change: RowChange) => void
  onRetry: (statementId: string) => void
}

function SaveState({ state, onRetry }: { state: RowState; onRetry: () => void }) {
  const t = useTranslations('interface.sheet')
  if (state === 'incomplete' || state === 'kept') return null
  if (state !== 'error') return <span className="text-ink-soft">{t(state)}</span>
  return (
    <span className="flex flex-wrap items-center gap-x-2 font-bold text-alert">
      {t('failed')}
      <Button kind="quiet" onClick={onRetry}>
        {t('again')}
      </Button>
    </span>
  )
}

export const PositionRow = memo(function PositionRow(props: PositionRowProps) {
  const { row, state, importantFull, onChange, onRetry } = props
  const t = useTranslations('interface.sheet')
  const id = row.statementId
  const nuance = row.stance === 'nuance'
  const answered = row.stance !== null
  return (
    <li id={`statement-${row.number}`} className="flex flex-col gap-3 border-hair border-t py-6">
      <ChoiceRow<Answer>
        name={`stance-${id}`}
        legend={
          <span className="flex gap-3 font-bold text-20">
            <span className="min-w-7 text-ink-soft tabular-nums">{row.number}</span>
            <span lang={row.lang}>{row.text}</span>
          </span>
        }
        choices={answers.map(value => ({ value, label: t(value), tone: toneOf[value] }))}
        value={row.stance ?? 'undebated'}
        onChange={answer => onChange(id, { stance: answer === 'undebated' ? null : answer })}
      />
      {nuance && (
        <TextField
          label={t('nuanceNote')}
          value={row.nuance}
          maxLength={nuanceMax}
          error={state === 'incomplete' ? t('nuanceMissing') : undefined}
          onChange={text => onChange(id, { nuance: text })}
        />
      )}
      {answered && !nuance && (row.stance === 'disagree' || row.reason !== '') && (
        <TextField
          label={t('reason')}
          value={row.reason}
          maxLength={reasonMax}
          onChange={text => onChange(id, { reason: text })}
        />
      )}
      {answered && (
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <Checkbox
            label={t('important')}
            checked={row.important}
            refusedBecause={importantFull ? t('importantFull') : undefined}
            onChange={important => onChange(id, { important })}
          />
          <SaveState state={state} onRetry={() => onRetry(id)} />
        </div>
      )}
    </li>
  )
})
