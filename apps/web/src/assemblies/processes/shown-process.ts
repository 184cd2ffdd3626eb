import { useQuery } from '@tanstack/react-query'
import type { Place } from '../../person.ts'
import { type Outputs, queries } from '../../trpc.ts'

/** A process as its page reads it. */
type ShownProcess = Outputs['assemblies']['processes']['get']
/** A consent as its page reads it. */
type ShownConsent = Extract<ShownProcess, { kind: 'consent' }>

/** What somebody asks advice about, as its page reads it. */
type ShownAdvice = Extract<ShownProcess, { kind: 'advice' }>

/** An election as its page reads it. */
type ShownElection = Extract<ShownProcess, { kind: 'election' }>

export type ElectionProps = { place: Place; election: ShownElection }
export type AdviceProps = { place: Place; advice: ShownAdvice }
export type ConsentProps = { place: Place; consent: ShownConsent }

/** How often a process that goes on is read again, in milliseconds: people answer it over days. */
const againMs = 20_000

/** One process, read again now and then while it goes on. */
export const useProcess = ({ spaceId }: Place, processId: string) =>
  useQuery(
    queries.assemblies.processes.get.queryOptions(
      { spaceId, processId },
      { refetchInterval: ({ state: { data } }) => (data && data.awaitedIds.length > 0 ? againMs : false) },
    ),
  )
