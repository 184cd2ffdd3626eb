import { importantMax, isPosition } from '@reliance/core/positions/position.ts'
import { Page } from '@reliance/ui/page.tsx'
import { TwoBanks } from '@reliance/ui/two-banks.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure } from '../../acts/failure.ts'
import { useRefusalText } from '../../acts/use-refusal-text.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { PositionRow } from './position-row.tsx'
import { publicationView, type SheetSource, type StandingPosition } from './publication-changes.ts'
import { type Publication, PublicationPreview } from './publication-preview.tsx'
import { isUnsaved, type SaveRow, statusOf } from './row-store.ts'
import { useRowStore } from './row-stores.ts'
import type { SheetRow } from './sheet-row.ts'
import { SheetSourceFields } from './sheet-source-fields.tsx'

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
  standingOf?: (row: SheetRow, source: SheetSource) => ReactNode
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
  const [publication, setPublication] = useState<Publication>('idle')
  const { rows } = snapshot
  const view = publicationView({ ...snapshot, published, source })
  const states = rows.map(row => statusOf(snapshot, row.statementId))
  const waits = states.some(status => isUnsaved(status) && status.state !== 'saving')
  const isSaving = states.some(status => status.state === 'saving')
  const answered = rows.filter(row => row.stance !== null).length
  const why = (): string | undefined => {
    if (closedBecause !== undefined) return closedBecause
    if (answered === 0 && view.changes.length === 0) return t('needRows')
    if (view.changes.length === 0) return t(view.unchangedCount === 0 ? 'needPosition' : 'needChange')
    if (source.source === null) return t('needSource')
    if (isImpossibleDay) return refusalText({ code: 'shared.date_impossible' })
    return waits || isSaving ? t('needSaved') : undefined
  }
  const publish = async () => {
    setPublication('sending')
    const named = view.changes.map(({ statementId, row }) => ({ statementId, revision: row.revision }))
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
    state: waits ? 'error' : isSaving ? 'saving' : 'saved',
    refusedBecause: why(),
    publish: () => void publish(),
    sayImpossibleDay,
    say: (next: SheetSource) => {
      setSource(next)
      onSource?.(next)
    },
  } as const
}

/** Draft at home on the left, what the others will read on the right; rows save themselves. */
export function PositionsSheet(props: PositionsSheetProps) {
  const { organisation, coalition, today } = props
  const t = useTranslations('interface.sheet')
  useDocumentTitle(t('title'), organisation.name)
  const sheet = useSheet(props)
  const { rows, store, answered, state } = sheet
  const isFull = rows.filter(row => isPosition(row) && row.important).length >= importantMax
  return (
    <TwoBanks
      follow
      shared={
        <PublicationPreview
          coalition={coalition}
          view={sheet.view}
          publication={sheet.publication}
          failure={props.failure ?? null}
          pageHref={props.pageHref}
          refusedBecause={sheet.refusedBecause}
          onPublish={sheet.publish}
        />
      }
      home={
        <>
          {props.above}
          <Page
            title={t('title')}
            sentence={t('sentence', { count: rows.length, organisation: organisation.name })}
          >
            {props.notice}
            <SheetSourceFields
              source={sheet.source}
              today={today}
              onChange={sheet.say}
              onImpossibleDay={sheet.sayImpossibleDay}
            />
            <div>
              <p className="sticky top-0 z-10 flex flex-wrap justify-between gap-x-6 border-ink border-b-2 bg-ground py-2">
                <strong role="status">{t('progress', { done: answered, total: rows.length, state })}</strong>
                <span className="text-ink-soft">{t('staysHome', { organisation: organisation.name })}</span>
              </p>
              <p className="hidden py-3 text-ink-soft lg:block">{t('keys')}</p>
              <ol>
                {rows.map(row => (
                  <PositionRow
                    key={row.statementId}
                    row={row}
                    status={statusOf(sheet.snapshot, row.statementId)}
                    store={store}
                    importantFull={isFull && !row.important}
                    today={today}
                    standing={props.standingOf?.(row, sheet.source)}
                  />
                ))}
              </ol>
            </div>
          </Page>
        </>
      }
    />
  )
}
