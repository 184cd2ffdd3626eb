import { ok, type Result, refuse } from '../shared/result.ts'

/** How long a session is taken as proof that its owner is there, in minutes. */
export const proofMinutes = 10

/**
 * What opens an account, moves it or ends it asks who is there: by a session that began a moment ago, whichever way one
 * came in (ASVS 5.0 V6.2.3, V7.5.1, V7.5.2). Proving it again begins another session in the place of this one (V7.2.4).
 */
export const needRecentProof = (begunAt: Date, now: Date): Result<true, { code: 'identity.proof_needed' }> =>
  now.getTime() - begunAt.getTime() < proofMinutes * 60_000 ? ok(true) : refuse('identity.proof_needed')
