import { useEffect } from 'react'
import { api } from '../trpc.ts'

/** Said once since the page was loaded: what is noted already stays as it was. */
const noted = new Set<string>()

/**
 * Notes that these statements were on a screen of these organisations: "not shown" and "no answer" differ
 * (mapping §1). Nothing waits for it, and a failure is tried again at the next visit.
 */
export function useExposure(
  spaceId: string,
  organisationIds: readonly string[],
  statementIds: readonly string[],
): void {
  const key = `${organisationIds.join()} ${statementIds.join()}`
  useEffect(() => {
    const [organisations = '', statements = ''] = key.split(' ')
    if (statements === '') return
    for (const organisationId of organisations.split(',').filter(Boolean)) {
      const pair = `${organisationId} ${statements}`
      if (noted.has(pair)) continue
      noted.add(pair)
      api.positions.recordExposure
        .mutate({
          spaceId,
          organisationId,
          statementIds: statements.split(',').slice(0, 500),
          requestId: crypto.randomUUID(),
        })
        .catch(() => noted.delete(pair))
    }
  }, [spaceId, key])
}
