import { randomUUID } from 'node:crypto'
import type { TestApi, TestPerson } from './test-api.ts'

export const requestId = (): string => randomUUID()

/** A person and the organisation they have just founded. */
export const foundOrganisation = async (
  api: TestApi,
  name: string,
  slug: string,
): Promise<{ person: TestPerson; spaceId: string; slug: string; personId: string }> => {
  const person = await api.signIn(`${slug}@exemple.test`, `Personne de ${name}`)
  const founded = await person.organisations.found.mutate({
    requestId: requestId(),
    name,
    slug,
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    lang: 'fr',
    // Several scenes of one test may bear one name.
    isAnother: true,
  })
  const me = await person.identity.whoAmI.query()
  return { person, ...founded, personId: me?.personId ?? '' }
}

/** A coalition with a public page, founded by an organisation. */
export const foundCoalition = async (
  home: { person: TestPerson; spaceId: string },
  name: string,
  slug: string,
): Promise<{ spaceId: string; slug: string }> => {
  const founded = await home.person.coalitions.found.mutate({
    requestId: requestId(),
    organisationId: home.spaceId,
    name,
    slug,
    purpose: 'Agir ensemble sans se confondre.',
    charter: 'Chaque organisation reste libre.',
    displayName: 'Coordination',
    lang: 'fr',
  })
  await home.person.coalitions.edit.mutate({
    spaceId: founded.spaceId,
    requestId: requestId(),
    name,
    purpose: 'Agir ensemble sans se confondre.',
    isPublic: true,
    revision: 1,
  })
  return founded
}

/** An organisation asks, is welcomed, and signs the charter. */
export const joinCoalition = async (
  host: { person: TestPerson },
  guest: { person: TestPerson; spaceId: string },
  coalitionId: string,
): Promise<void> => {
  const organisationId = guest.spaceId
  await guest.person.coalitions.askToJoin.mutate({
    spaceId: coalitionId,
    requestId: requestId(),
    organisationId,
  })
  await host.person.coalitions.admit.mutate({
    spaceId: coalitionId,
    requestId: requestId(),
    organisationId,
    answer: 'accept',
  })
  const { charter } = await guest.person.coalitions.get.query({ spaceId: coalitionId })
  await guest.person.coalitions.answerCharter.mutate({
    spaceId: coalitionId,
    requestId: requestId(),
    organisationId,
    charterVersionId: charter.charterVersionId,
    answer: 'sign',
    signedName: 'Représentation',
    reason: '',
  })
}

/** An organisation says that it knows another one, which counts once more than half of them do. */
export const confirmOrganisation = (
  by: { person: TestPerson },
  newcomer: { spaceId: string },
  coalitionId: string,
) =>
  by.person.mandates.standFor.mutate({
    spaceId: coalitionId,
    requestId: requestId(),
    electorId: newcomer.spaceId,
  })

/** A person invited into the organisation, who accepts and enters. */
export const inviteInto = async (
  api: TestApi,
  home: { person: TestPerson; spaceId: string },
  address: string,
  displayName: string,
): Promise<{ person: TestPerson; personId: string; displayName: string }> => {
  await home.person.organisations.invite.mutate({
    spaceId: home.spaceId,
    requestId: requestId(),
    pasted: address,
    level: 'member',
    lang: 'fr',
  })
  const person = await api.signIn(address, displayName)
  const me = await person.identity.whoAmI.query()
  const invitation = me?.invitations.find(one => one.spaceId === home.spaceId)
  if (!me || !invitation) throw new Error(`${address} sees no invitation`)
  await person.organisations.answerInvitation.mutate({
    spaceId: home.spaceId,
    requestId: requestId(),
    invitationId: invitation.invitationId,
    answer: 'accept',
    displayName,
  })
  return { person, personId: me.personId, displayName }
}
