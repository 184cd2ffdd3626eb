import { importantMax } from '@reliance/core/positions/position.ts'
import { type Source, sources } from '@reliance/core/positions/stance.ts'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { TwoBanks } from '@reliance/ui/two-banks.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { PositionRow } from './position-row.tsx'
import { type SaveRow, type SheetRow, usePositionRows } from './position-rows.ts'
import { type Publication, PublicationPreview } from './publication-preview.tsx'

export type SheetSource = { source: Source | null; decidedOn: string }
export type PositionsSheetProps = {
  organisation: { name: string }
  coalition: { seed: string; name: string }
  rows: readonly SheetRow[]
  source: SheetSource
  /** The last day on which a source may have decided. */
  today: string
  onSave: SaveRow
  onPublish: (rows: readonly SheetRow[], source: SheetSource) => Promise<void>
}

function SourceFields(props: {
  source: SheetSource
  today: string
  onChange: (source: SheetSource) => void
}) {
  const { source, today, onChange } = props
  const t = useTranslations('interface.sheet')
  return (
    <div className="grid gap-4 md:grid-cols-[1fr_13rem] md:items-end">
      <Select
        label={t('source')}
        hint={t('sourceHint')}
        value={source.source ?? ''}
        options={[
          { value: '', label: t('sourceNone') },
          ...sources.map(value => ({ value, label: t(value) })),
        ]}
        onChange={value => onChange({ ...source, source: sources.find(one => one === value) ?? null })}
      />
      <TextField
        type="date"
        label={t('decidedOn')}
        value={source.decidedOn}
        max={today}
        onChange={decidedOn => onChange({ ...source, decidedOn })}
      />
    </div>
  )
}

/** Draft at home on the left, what the others will read on the right; rows save themselves. */
export function PositionsSheet(props: PositionsSheetProps) {
  const { organisation, coalition, today, onSave, onPublish } = props
  const t = useTranslations('interface.sheet')
  useDocumentTitle(t('title'), organisation.name)
  const { rows, stateOf, change, retry } = usePositionRows(props.rows, onSave)
  const [source, setSource] = useState(props.source)
  const [publication, setPublication] = useState<Publication>('idle')
  const states = rows.map(row => stateOf(row.statementId))
  const done = rows.filter(row => row.stance !== null).length
  const unsaved = states.some(state => state === 'error' || state === 'incomplete')
  const full = rows.filter(row => row.important).length >= importantMax
  const refusedBecause =
    done === 0
      ? t('needRows')
      : source.source === null
        ? t('needSource')
        : unsaved
          ? t('needSaved')
          : undefined
  const publish = () => {
    setPublication('sending')
    onPublish(rows, source).then(
      () => setPublication('done'),
      () => setPublication('failed'),
    )
  }
  const state = unsaved ? 'error' : states.includes('saving') ? 'saving' : 'saved'
  return (
    <TwoBanks
      follow
      shared={
        <PublicationPreview
          coalition={coalition}
          rows={rows}
          publication={publication}
          refusedBecause={refusedBecause}
          onPublish={publish}
        />
      }
      home={
        <Page
          title={t('title')}
          sentence={t('sentence', { count: rows.length, organisation: organisation.name })}
        >
          <SourceFields source={source} today={today} onChange={setSource} />
          <div>
            <p className="sticky top-0 z-10 flex flex-wrap justify-between gap-x-6 border-ink border-b-2 bg-ground py-2">
              <strong role="status">{t('progress', { done, total: rows.length, state })}</strong>
              <span className="text-ink-soft">{t('staysHome', { organisation: organisation.name })}</span>
            </p>
            <p className="hidden py-3 text-ink-soft lg:block">{t('keys')}</p>
            <ol>
              {rows.map(row => (
                <PositionRow
                  key={row.statementId}
                  row={row}
                  state={stateOf(row.statementId)}
                  importantFull={full && !row.important}
                  onChange={change}
                  onRetry={retry}
                />
              ))}
            </ol>
          </div>
        </Page>
      }
    />
  )
}
