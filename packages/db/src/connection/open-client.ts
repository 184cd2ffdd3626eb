import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

/**
 * How many statements may be under way on one connection. A batch goes as a whole: one that is longer would wait for its own
 * end, and the server with it. The export of a person asks two for each table, one batch of all.
 */
export const mostUnderWay = 2000

const options = {
  max: 1,
  max_pipeline: mostUnderWay,
  fetch_types: false,
  idle_timeout: 0,
  // A connection that ends by its age may end between the last statement and the commit.
  max_lifetime: 0,
  connect_timeout: 3,
  // A read is not begun: whatever does not say that it writes cannot.
  connection: { default_transaction_read_only: true },
  // The default waits up to 20 s, long after the server is back.
  backoff: () => 0.05 + Math.random() * 0.1,
} as const

/** A client of one connection. @param onclose called whenever its connection has closed. */
export const openClient = (
  url: string,
  onnotice: (notice: postgres.Notice) => void,
  onclose: () => void = () => {},
): postgres.Sql => {
  const client = postgres(url, { ...options, onnotice, onclose })
  // drizzle reads dates and JSON itself, and tells the client so.
  drizzle({ client })
  return client
}

/** A query builder whose statements go to `ask` instead of a client. */
export const builderOver = (ask: (text: string, params: readonly unknown[]) => unknown): PostgresJsDatabase =>
  drizzle({ client: { options: { parsers: {}, serializers: {} }, unsafe: ask } as unknown as postgres.Sql })
