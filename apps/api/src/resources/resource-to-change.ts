import { mayLend } from '@reliance/core/resources/powers.ts'
import { lockResource, type ResourceRow } from '@reliance/db/resources/resources.ts'
import { notFound } from '../boundary/rule-error.ts'
import { allow, type MutationContext } from '../boundary/use-case.ts'
import { ownOrganisations } from './own-organisations.ts'

/** A resource of one's own, held until the transaction ends, with the mandate under which this person changes it. */
export const resourceToChange = async (
  { db, scope, entered, actor, now }: MutationContext,
  resourceId: string,
): Promise<{ resource: ResourceRow; under: { mandateId?: string } }> => {
  const found = await lockResource(db, scope, resourceId, ownOrganisations(entered))
  if (!found) throw notFound()
  const mandateId = allow(mayLend(actor, found.resource.organisationId, now))
  return { resource: found.resource, under: mandateId === undefined ? {} : { mandateId } }
}
