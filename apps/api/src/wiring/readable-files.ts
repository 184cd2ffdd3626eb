import { mayReadCharter } from '@reliance/core/coalitions/powers.ts'
import { type Access, type Actor, withRank } from '@reliance/core/shared/permission.ts'

/** Who reads a file, by the kind of row it stands with: whoever reads that row. */
export const readableFiles: Readonly<Record<string, (actor: Actor) => Access>> = {
  decision: actor => withRank(actor, 'supporter'),
  charter: mayReadCharter,
}
