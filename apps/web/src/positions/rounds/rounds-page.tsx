import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { LoadingPage } from '../../home/loading-page.tsx'
import { Unread } from '../../home/unread.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { NameFirst } from '../asking-for.tsx'
import type { Rounds, Statements } from '../round-answers.ts'
import { FirstRound } from './first-round.tsx'
import { PrepareRound } from './prepare-round.tsx'
import { ProposeStatement } from './propose-statement.tsx'
import { ProposedStatements } from './proposed-statements.tsx'
import { RoundSection } from './round-section.tsx'

const none: Statements = { accepted: [], withdrawn: [], proposed: [] }

function Content({ rounds, membersNow, can, place }: Rounds & { place: Place }) {
  const t = useTranslations('interface.rounds')
  const query = useQuery(queries.positions.statements.queryOptions({ spaceId: place.spaceId }))
  if (query.isPending) return <LoadingPage />
  const statements = query.data ?? none
  const open = rounds.filter(one => one.state !== 'closed')
  const closed = rounds.filter(one => one.state === 'closed')
  return (
    <Page
      title={t('title')}
      sentence={t('sentence')}
      side={
        <>
          {can.propose ? (
            <ProposeStatement place={place} canCoordinate={can.coordinate} />
          ) : (
            <NameFirst place={place} />
          )}
          {can.coordinate && rounds.length > 0 && <PrepareRound place={place} />}
        </>
      }
    >
      {query.isError && <Unread query={query} />}
      {rounds.length === 0 &&
        (can.coordinate ? (
          <FirstRound place={place} members={membersNow} />
        ) : (
          <EmptyState title={t('none')} why={t('noneWhy')} />
        ))}
      {open.map(round => (
        <RoundSection
          key={round.roundId}
          round={round}
          place={place}
          canCoordinate={can.coordinate}
          statements={statements.accepted.filter(one => one.roundId === round.roundId)}
          withdrawn={statements.withdrawn.filter(one => one.roundId === round.roundId)}
        />
      ))}
      <ProposedStatements
        proposed={statements.proposed}
        rounds={open}
        place={place}
        canCoordinate={can.coordinate}
      />
      {closed.map(round => (
        <RoundSection
          key={round.roundId}
          round={round}
          place={place}
          canCoordinate={false}
          statements={statements.accepted.filter(one => one.roundId === round.roundId)}
          withdrawn={statements.withdrawn.filter(one => one.roundId === round.roundId)}
        />
      ))}
    </Page>
  )
}

/** Rounds and their statements: proposed by whoever takes part, prepared, opened and closed by the coordination. */
export function RoundsPage({ place }: { place: Place }) {
  const t = useTranslations('interface.rounds')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.positions.rounds.queryOptions({ spaceId: place.spaceId }))
  return <Loaded query={query}>{data => <Content {...data} place={place} />}</Loaded>
}
