import type { Outputs } from '../trpc.ts'

export type Consultation = Outputs['consultations']['get']
export type ConsultationStatement = Consultation['statements'][number]

export const consultationOrders = ['number', 'agree', 'divided', 'disagree', 'pass', 'votes'] as const
export type ConsultationOrder = (typeof consultationOrders)[number]

type Counts = NonNullable<ConsultationStatement['counts']>

export const votesOf = ({ agree, disagree, pass }: Counts): number => agree + disagree + pass

const part = (count: number, counts: Counts): number => (votesOf(counts) === 0 ? 0 : count / votesOf(counts))

const weights: Record<ConsultationOrder, (counts: Counts) => number> = {
  number: () => 0,
  agree: counts => part(counts.agree, counts),
  divided: counts => part(Math.min(counts.agree, counts.disagree), counts),
  disagree: counts => part(counts.disagree, counts),
  pass: counts => part(counts.pass, counts),
  votes: votesOf,
}

/** Statements in the order wished; those whose counts are not shown come last, and ties by number. */
export function orderedStatements(
  statements: readonly ConsultationStatement[],
  order: ConsultationOrder,
): ConsultationStatement[] {
  const weightOf = ({ counts }: ConsultationStatement): number =>
    counts === null ? (order === 'number' ? 0 : -1) : weights[order](counts)
  return statements.toSorted((a, b) => weightOf(b) - weightOf(a) || a.number - b.number)
}
