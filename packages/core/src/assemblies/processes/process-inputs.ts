import { uuidInput } from '../../shared/id.ts'
import { revisionInput } from '../../shared/revision.ts'

/** Which process an act is about. */
export const ofProcess = { processId: uuidInput }

/** The same where two people may act at once: over the revision that was read. */
export const ofRevision = { processId: uuidInput, revision: revisionInput }

/** Letters of a text that people decide on, at most. */
export const longestText = 10_000
/** Letters of what one person says in a round, at most. */
export const longestWord = 2000
/** People who take part in one process, at most: each is written to, and each answers. */
export const mostParticipants = 150
