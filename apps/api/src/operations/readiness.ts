import type { Database } from '@reliance/db/connection/database.ts'
import { hasVersion, thisVersion } from '@reliance/db/server/migrate.ts'
import { queueLag } from '@reliance/db/shared/queue.ts'

/** Seconds after which due events count as left lying, and for which an answer is kept. */
const lateSeconds = 120
const keptMs = 1000

/** Whether this process should be sent requests; each answer is yes or no, and says nothing else. */
export type Readiness = {
  ready: boolean
  /** False once the process has been asked to stop. */
  serving: boolean
  database: boolean
  /** The database has, or had, the migrations and the functions of this version. */
  migrations: boolean
  worker: boolean
}

type Watched = {
  database: Database
  /** Connected as the worker's role, which may read the migrations and the outbox's lag. */
  queueDatabase: Database
  /** A worker that is late is its own process's fault: an API beside it can still serve. */
  runsWorker: boolean
  isClosing: () => boolean
}

/** @returns asks at most once a second, however often it is called. */
export const makeReadiness = ({
  database,
  queueDatabase,
  runsWorker,
  isClosing,
}: Watched): (() => Promise<Readiness>) => {
  const expected = thisVersion()
  const look = async () => {
    const works = (asked: Promise<boolean>) => asked.catch(() => false)
    const [answers, migrations, worker] = await Promise.all([
      works(database.transaction('read', async () => true)),
      works(expected.then(version => hasVersion(queueDatabase, version))),
      works(queueLag(queueDatabase).then(({ seconds }) => seconds < lateSeconds)),
    ])
    return { database: answers, migrations, worker }
  }
  let kept = look()
  let keptAt = performance.now()
  return async () => {
    if (performance.now() - keptAt > keptMs) {
      keptAt = performance.now()
      kept = look()
    }
    const seen = await kept
    const serving = !isClosing()
    return {
      ready: serving && seen.database && seen.migrations && (seen.worker || !runsWorker),
      serving,
      ...seen,
    }
  }
}
