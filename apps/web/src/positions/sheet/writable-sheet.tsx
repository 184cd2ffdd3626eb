import { unanswered } from '@reliance/core/positions/position.ts'
import type { Source } from '@reliance/core/positions/stance.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAct } from '../../acts/use-act.ts'
import { type Typed, useTyped } from '../../acts/use-typed.ts'
import { todayHere, todayIn, useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useExposure } from '../use-exposure.ts'
import { useHashTarget } from '../use-hash-target.ts'
import { ConfirmAll } from './confirm-all.tsx'
import { LastDay } from './last-day.tsx'
import { PositionsSheet } from './positions-sheet.tsx'
import type { SheetSource } from './publication-changes.ts'
import { RevokePositions } from './revoke-positions.tsx'
import { RowStanding } from './row-standing.tsx'
import { type SheetRow, staysOnFormer } from './sheet-row.ts'
import { type Sheet, type SheetPlace, savingIn, withDraft } from './sheet-saving.ts'

type Round = NonNullable<Sheet['round']>
type Props = {
  place: Place
  sheet: Sheet
  round: Round
  organisation: { organisationId: string; name: string }
  pageHref: string
  above: ReactNode
}

/** The rows as they begin: the draft at home, else what the coordination entered, else nothing. */
function rowsOf(sheet: Sheet): SheetRow[] {
  const drafts = new Map(sheet.drafts.map(draft => [draft.statementId, draft]))
  const standing = new Map(
    sheet.published
      .filter(one => one.toConfirm || one.confirmedAt !== null)
      .map(one => [one.statementId, one]),
  )
  return sheet.statements.map(({ statementId, number, text, lang, background, version, former }) => {
    const draft = drafts.get(statementId)
    const isFormer = draft !== undefined && former !== null && draft.savedAt < former.replacedAt
    const empty = { statementId, number, text, lang, background, version, former, isFormer }
    const other = draft === undefined ? standing.get(statementId) : undefined
    return withDraft(
      { ...empty, ...unanswered, revision: 0 },
      draft ?? (other && { ...other, revision: 0, savedAt: other.publishedAt }),
    )
  })
}

/** What the coalition sees of each row, and whether it was said of the words that stand. */
const seenIn = ({ statements, published }: Sheet) => {
  const versions = new Map(statements.map(one => [one.statementId, one.version]))
  return published.map(one => ({
    ...one,
    decidedOn: one.decidedOn as CivilDate | null,
    byOthers: one.toConfirm || one.confirmedAt !== null,
    isFormer: one.statementVersion !== versions.get(one.statementId),
  }))
}

/** Kept in this browser, since the sheet itself has no row of its own; the publication writes it down. */
function useSheetSource(name: string, sheet: Sheet) {
  const published = sheet.published.find(one => one.source !== null)
  const [source, setSource, typed] = useTyped(
    name,
    (): SheetSource => ({ source: published?.source ?? null, decidedOn: published?.decidedOn ?? '' }),
  )
  const [first] = useState(source)
  return { first, source, setSource, typed }
}

type Named = readonly { statementId: string; revision: number }[]
type Publishing = { statements: Named; source: Source; decidedOn: CivilDate | null }

function usePublish({ organisationId, coalitionId, roundId }: SheetPlace, typed: Typed) {
  const act = useAct(
    ({ statements, source, decidedOn }: Publishing, requestId) =>
      api.positions.publish.mutate({
        spaceId: coalitionId,
        organisationId,
        roundId,
        statements: [...statements],
        source,
        decidedOn,
        requestId,
      }),
    { typed },
  )
  const publish = async (statements: Named, { source, decidedOn }: SheetSource) =>
    source !== null &&
    act.send({ statements, source, decidedOn: decidedOn === '' ? null : (decidedOn as CivilDate) })
  return { publish, failure: act.failure }
}

function StateNotice({ round, roundsHref }: { round: Round; roundsHref: string }) {
  const t = useTranslations('interface.sheet')
  const date = useDate()
  if (round.state === 'open') return null
  return (
    <Notice
      kind="info"
      title={round.closedAt === null ? t('prepared') : t('closed', { date: date(round.closedAt) })}
      act={<LinkButton href={roundsHref}>{t('seeRounds')}</LinkButton>}
    >
      {t(round.closedAt === null ? 'preparedWhy' : 'closedWhy')}
    </Notice>
  )
}

/** For who holds the mandate: rows that save themselves at home, and the publication beside them. */
export function WritableSheet({ place, sheet, round, organisation, pageHref, above }: Props) {
  const t = useTranslations('interface.sheet')
  const { organisationId, name } = organisation
  const [at] = useState<SheetPlace>({ organisationId, coalitionId: place.spaceId, roundId: round.roundId })
  const [rows] = useState(() => rowsOf(sheet))
  const [onSave] = useState(() => savingIn(at))
  const [leaving, setLeaving] = useState<SheetRow | null>(null)
  const { first, source, setSource, typed } = useSheetSource(
    `source-${organisationId}-${round.roundId}`,
    sheet,
  )
  const { publish, failure } = usePublish(at, typed)
  useExposure(
    place.spaceId,
    [organisationId],
    sheet.statements.map(one => one.statementId),
  )
  useHashTarget()
  const seen = seenIn(sheet)
  const published = new Map(seen.map(one => [one.statementId, one]))
  const isClosed = round.state === 'closed'
  return (
    <>
      <PositionsSheet
        organisation={{ name }}
        coalition={{ seed: place.spaceId, name: place.name }}
        sheetKey={`${organisationId} ${round.roundId}`}
        rows={rows}
        published={seen}
        source={first}
        today={todayHere()}
        lastDay={
          round.state === 'open' &&
          round.closesOn !== null && <LastDay closesOn={round.closesOn} today={todayIn(place)} />
        }
        closedBecause={round.state === 'open' ? undefined : t(isClosed ? 'needOpen' : 'needOpened')}
        pageHref={pageHref}
        failure={failure}
        above={above}
        notice={
          <>
            <StateNotice round={round} roundsHref={pageHref.replace(/\?.*/, '/tours')} />
            <ConfirmAll published={sheet.published} sheet={at} source={source.source} />
          </>
        }
        standingOf={(row, { source: decidedBy }, store) => {
          const standing = published.get(row.statementId)
          return (
            standing && (
              <RowStanding
                row={row}
                store={store}
                published={standing}
                canStay={round.state === 'open' && staysOnFormer(row, standing)}
                sheet={at}
                source={decidedBy}
                onRevoke={setLeaving}
              />
            )
          )
        }}
        onSave={onSave}
        onSource={setSource}
        onPublish={publish}
      />
      <RevokePositions
        row={leaving}
        sheet={at}
        coalition={place.name}
        isClosed={isClosed}
        onClose={() => setLeaving(null)}
      />
    </>
  )
}
