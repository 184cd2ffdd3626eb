import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import type { RecordExposureInput } from '@reliance/core/positions/record-exposure.ts'
import { noteExposures } from '@reliance/db/positions/exposures.ts'
import { lockMember } from '@reliance/db/positions/members.ts'
import { listStatements } from '@reliance/db/positions/statements.ts'
import { notFound } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'

type Input = RecordExposureInput & InSpace

/** Notes that statements were on a screen of the organisation; what is noted already stays as it was. */
export const recordExposure = mutation({
  may: mayReadCoalition,
  run: async ({ db, scope, now, entered }, { organisationId, statementIds }: Input) => {
    myOrganisation(entered, organisationId, await lockMember(db, scope, organisationId))
    const accepted = new Set(
      (await listStatements(db, scope)).filter(row => row.acceptedAt !== null).map(row => row.id),
    )
    const named = [...new Set(statementIds)]
    if (!named.every(id => accepted.has(id))) throw notFound()
    return { noted: await noteExposures(db, scope, organisationId, named, now) }
  },
})
