import { currentCharter, findCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations } from '@reliance/db/coalitions/members.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { identitiesHere } from '@reliance/db/shared/places.ts'
import { notFound } from '../boundary/rule-error.ts'
import { readRegister } from '../mandates/register.ts'

type Inviting = { invitedBy: string; mandateId: string }

/**
 * What an invitation says of the coalition to whoever is outside: what it wants, its charter, the member organisations that
 * have a public page and the one that invites, how many others there are, and who invites in which function. Whoever invites has a name there by
 * their own consent (L1).
 */
export const invitationFacts = async (db: ReadDb, scope: Scope, { invitedBy, mandateId }: Inviting) => {
  const [coalition, charter, members, identities, register] = await Promise.all([
    findCoalition(db, scope),
    currentCharter(db, scope),
    listMemberOrganisations(db, scope),
    identitiesHere(db),
    readRegister(db, scope),
  ])
  if (!coalition || !charter) throw notFound()
  const isPublic = new Set(identities.map(one => one.organisation_id))
  const joined = members.filter(one => one.status === 'joined' && one.homeClosedAt === null)
  const mandate = register.mandates.find(one => one.mandateId === mandateId)
  const role = register.roles.find(one => one.roleId === mandate?.roleId)
  const home = register.people.find(one => one.personId === invitedBy)?.electorId
  const organisation = members.find(one => one.organisationId === home)?.displayName
  const by =
    mandate && mandate.displayName !== '' && role && organisation !== undefined
      ? { name: mandate.displayName, role: role.name, organisation }
      : null
  // Whoever signs the invitation names their organisation by it.
  const isNamed = (id: string) => isPublic.has(id) || (by !== null && id === home)
  const shown = joined.filter(one => isNamed(one.organisationId))
  return {
    name: coalition.name,
    purpose: coalition.purpose,
    charter,
    members,
    shown: shown.toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'fr')),
    hiddenCount: joined.length - shown.length,
    by,
  }
}
export type InvitationFacts = Awaited<ReturnType<typeof invitationFacts>>
