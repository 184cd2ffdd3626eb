import { importantMax, isPosition } from '@reliance/core/positions/position.ts'
import { Page } from '@reliance/ui/page.tsx'
import { TwoBanks } from '@reliance/ui/two-banks.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure } from '../../acts/failure.ts'
import { useRefusalText } from '../../acts/use-refusal-text.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { PositionRow } from './position-row.tsx'
import { publicationView, type SheetSource } from './publication-changes.ts'
import { PublicationPreview } from './publication-preview.tsx'
import { isUnsaved, type RowStore, type SaveRow, statusOf } from './row-store.ts'
import { useRowStore } from './row-stores.ts'
import { type Publication, SheetBar } from './sheet-bar.tsx'
import { isIncomplete, isWaiting, rowId, type SheetRow } from './sheet-row.ts'
import { SheetSourceFields, sourceName } from './sheet-source-fields.tsx'
import type { StandingPosition } from './standing-position.ts'
import { useOpenRow } from './use-open-row.ts'

type Named = { statementId: string; revision: number }
export type PositionsSheetProps = {
  organisation: { name: string }
  coalition: { seed: string; name: string }
  rows: readonly SheetRow[]
  /** What the coalition sees of this organisation now. */
  published?: readonly StandingPosition[]
  source: SheetSource
  /** The last day on which a source may have decided. */
  today: string
  /** Until when the coalition asked for it. */
  lastDay?: ReactNode
  /** Names this sheet among those opened since the page was loaded. */
  sheetKey?: string
  /** Why nothing can be published whatever is written: the round is not open. */
  closedBecause?: string | undefined
  pageHref?: string
  failure?: Failure | null
  /** Above the title, and between it and the rows. */
  above?: ReactNode
  notice?: ReactNode
  /** What stands under a row that the coalition sees. */
  standingOf?: (row: SheetRow, source: SheetSource, store: RowStore) => ReactNode
  onSave: SaveRow
  onSource?: (source: SheetSource) => void
  /** False when it was refused. */
  onPublish: (named: readonly Named[], source: SheetSource) => Promise<boolean | undefined>
}

const nothing: readonly StandingPosition[] = []

function useSheet(props: PositionsSheetProps) {
  const { published = nothing, closedBecause, onSource, onPublish } = props
  const t = useTranslations('interface.sheet')
  const refusalText = useRefusalText()
  const { store, snapshot } = useRowStore(props.sheetKey ?? '', props.rows, props.onSave)
  const [source, setSource] = useState(props.source)
  const [isImpossibleDay, sayImpossibleDay] = useState(false)
  const [isSourceAsked, askSource] = useState(false)
  const [publication, setPublication] = useState<Publication>('idle')
  const { rows } = snapshot
  const view = publicationView({ ...snapshot, published, source })
  const states = rows.map(row => statusOf(snapshot, row.statementId))
  const waits = states.some(status => isUnsaved(status) && status.state !== 'saving')
  const isSaving = states.some(status => status.state === 'saving')
  const seen = new Map(published.map(one => [one.statementId, one]))
  const isAnswered = (row: SheetRow) => !isWaiting(row, seen.get(row.statementId)) || isIncomplete(row)
  const answered = rows.filter(isAnswered).length
  const why = (): string | undefined => {
    if (closedBecause !== undefined) return closedBecause
    if (answered === 0 && view.changes.length === 0) return t('needRows')
    if (view.changes.length === 0) return t(view.unchangedCount === 0 ? 'needPosition' : 'needChange')
    if (isImpossibleDay) return refusalText({ code: 'shared.date_impossible' })
    if (source.source === null) return t('needSource')
    return waits || isSaving ? t('needSaved') : undefined
  }
  const publish = async () => {
    setPublication('sending')
    const named = view.changes.map(({ statementId, row }) => ({
      statementId,
      revision: row.revision,
      version: row.version ?? 1,
    }))
    setPublication((await onPublish(named, source)) === false ? 'idle' : 'done')
  }
  return {
    store,
    snapshot,
    rows,
    view,
    source,
    publication,
    answered,
    seen,
    state: waits ? 'error' : isSaving ? 'saving' : 'saved',
    refusedBecause: why(),
    publish: () => void publish(),
    toMissing: () => {
      if (source.source !== null) return
      askSource(true)
      document.getElementsByName(sourceName)[0]?.focus()
    },
    sayImpossibleDay,
    isSourceMissing: isSourceAsked && source.source === null,
    say: (next: SheetSource) => {
      setSource(next)
      onSource?.(next)
    },
  } as const
}

type Sheet = ReturnType<typeof useSheet>

/** The statements: those that wait for an answer, and the one somebody is on, are open. */
function Rows({ sheet, props }: { sheet: Sheet; props: PositionsSheetProps }) {
  const { rows, store, snapshot, seen } = sheet
  const { open, goOn, listening } = useOpenRow()
  const isFull = rows.filter(row => isPosition(row) && row.important).length >= importantMax
  return (
    <ol {...listening}>
      {rows.map(row => (
        <PositionRow
          key={row.statementId}
          row={row}
          status={statusOf(snapshot, row.statementId)}
          store={store}
          isCurrent={rowId(row) === open}
          importantFull={isFull && !row.important}
          today={props.today}
          seen={seen.get(row.statementId)}
          standing={props.standingOf?.(row, sheet.source, store)}
          goOn={goOn}
        />
      ))}
    </ol>
  )
}

/** Draft at home on the left, what the others will read on the right; rows save themselves. */
export function PositionsSheet(props: PositionsSheetProps) {
  const { organisation, coalition, today } = props
  const t = useTranslations('interface.sheet')
  useDocumentTitle(t('title'), organisation.name)
  const sheet = useSheet(props)
  const { rows, answered, state } = sheet
  const decider = (
    <SheetSourceFields
      source={sheet.source}
      isMissing={sheet.isSourceMissing}
      today={today}
      onChange={sheet.say}
      onImpossibleDay={sheet.sayImpossibleDay}
    />
  )
  // Where it is needed: what others entered is confirmed row by row, all else is published from the bar below.
  const isAskedFirst = props.published?.some(one => one.toConfirm)
  return (
    <TwoBanks
      follow
      shared={<PublicationPreview coalition={coalition} view={sheet.view} />}
      bar={
        <SheetBar
          coalition={coalition.name}
          progress={{ done: answered, total: rows.length, state }}
          view={sheet.view}
          publication={sheet.publication}
          failure={props.failure ?? null}
          pageHref={props.pageHref}
          refusedBecause={sheet.refusedBecause}
          onPublish={sheet.publish}
          onRefused={sheet.toMissing}
        />
      }
      home={
        <>
          {props.above}
          <Page
            title={t('title')}
            sentence={
              <>
                {t('sentence', { count: rows.length, organisation: organisation.name })} {props.lastDay}
              </>
            }
          >
            {props.notice}
            {isAskedFirst && decider}
            <div>
              <p className="border-ink border-b-2 py-1 text-ink-soft">
                {t('staysHome', { organisation: organisation.name })}
              </p>
              {rows.some(row => isWaiting(row, sheet.seen.get(row.statementId))) && (
                <p className="hidden py-3 text-ink-soft lg:block">{t('keys')}</p>
              )}
              <Rows sheet={sheet} props={props} />
            </div>
            {!isAskedFirst && decider}
          </Page>
        </>
      }
    />
  )
}
