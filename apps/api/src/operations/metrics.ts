import type { Database } from '@reliance/db/connection/database.ts'
import type { QueueLag } from '@reliance/db/shared/queue.ts'
import type { TRPCError } from '@trpc/server'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { RuleError } from '../boundary/rule-error.ts'

/** What is counted of each call: which procedure, how long, and the code it was refused with. Nobody's name. */
export type Measure = { procedure(path: string, ms: number, failure: TRPCError | undefined): void }
export type Metrics = Measure & { text(): Promise<string>; contentType: string }

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** Refused rules say their code (a closed list); wrong inputs and failures say their kind. */
const codeOf = (failure: TRPCError): string =>
  failure instanceof RuleError ? failure.refusal.code : `shared.${failure.code.toLowerCase()}`

/**
 * The figures of this process for Prometheus. Labels hold names from the code alone: procedures, codes and
 * states, never an address, an id or a name.
 * @param lag read at each scrape; undefined where it cannot be read.
 */
export const makeMetrics = (
  pools: Readonly<Record<string, Database>>,
  lag: () => Promise<QueueLag | undefined>,
): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'reliance_procedure_seconds',
    help: 'Duration of calls by procedure',
    labelNames: ['procedure', 'outcome'] as const,
    buckets: seconds,
    registers,
  })
  const refusals = new Counter({
    name: 'reliance_refusals_total',
    help: 'Calls that were not done, by code',
    labelNames: ['code'] as const,
    registers,
  })
  new Gauge({
    name: 'reliance_connections',
    help: 'Connections for transactions by pool and state; reads under way; waiting are those without a connection',
    labelNames: ['pool', 'state'] as const,
    registers,
    collect() {
      for (const [pool, database] of Object.entries(pools))
        for (const state of ['free', 'busy', 'reading', 'waiting'] as const)
          this.set({ pool, state }, database.state[state])
    },
  })
  const due = new Gauge({ name: 'reliance_outbox_due', help: 'Events that are due', registers })
  const failed = new Gauge({
    name: 'reliance_outbox_failed',
    help: 'Events that were tried twelve times and are left for somebody to look at',
    registers,
  })
  new Gauge({
    name: 'reliance_outbox_lag_seconds',
    help: 'How long the oldest due event has been due',
    registers,
    async collect() {
      const found = await lag()
      this.set(found?.seconds ?? Number.NaN)
      due.set(found?.due ?? Number.NaN)
      failed.set(found?.failed ?? Number.NaN)
    },
  })
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    procedure(path, ms, failure) {
      durations.observe({ procedure: path, outcome: failure ? 'refused' : 'done' }, ms / 1000)
      if (failure) refusals.inc({ code: codeOf(failure) })
    },
  }
}
