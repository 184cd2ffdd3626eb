import { foundMembers, openedRound, takePositions } from '../positions/round-scene.ts'
import { agendaOf } from './calendar-scene.ts'
import { decide, definingRole, givingMandate, propose } from './decision-scene.ts'
import { sovereignIn } from './mandate-scene.ts'
import { pdfOf } from './sample-files.ts'
import { foundOrganisation, inviteInto, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'
import { virtualAuthenticator } from './virtual-authenticator.ts'

/** Sends a file whole. */
const sendFile = async (
  api: TestApi,
  person: TestPerson,
  spaceId: string,
  name: string,
  content: Buffer,
): Promise<string> => {
  const { fileId } = await person.files.start.mutate({
    spaceId,
    requestId: requestId(),
    name,
    bytes: content.length,
  })
  await fetch(`${api.origin}/files/${spaceId}/${fileId}/0`, {
    method: 'PUT',
    headers: { 'sec-fetch-site': 'same-origin', origin: api.servedAt, cookie: api.cookieOf(person) },
    body: new Uint8Array(content),
  })
  await person.files.finish.mutate({ spaceId, requestId: requestId(), fileId })
  return fileId
}

type Names = { prefix: string; word: string; common: string }
type Place = Awaited<ReturnType<typeof foundOrganisation>>

/** A mandate at home, taken on under their name; a decision recorded with a paper of theirs, and a draft kept. */
const actAtHome = async (api: TestApi, host: Place, who: TestPerson, personId: string, names: Names) => {
  const { prefix, word, common } = names
  const inHost = { spaceId: host.spaceId }
  const where = { ...inHost, bodyId: await sovereignIn(host.person, host.spaceId) }
  const third = await inviteInto(api, host, `tiers@${prefix}.test`, 'Tierce personne')
  await who.mandates.standFor.mutate({ ...inHost, requestId: requestId(), electorId: third.personId })
  const powers = ['organisations.admit', 'positions.represent', 'decision.record']
  const role = definingRole(where.bodyId, powers, 'Accueil')
  const given = givingMandate(role.roleId, personId, { mission: `Mission ${common}` })
  await decide(host.person, [third.person], where, [role.effect, given.effect], {
    text: `Décision ${common}`,
  })
  await who.mandates.accept.mutate({
    ...inHost,
    requestId: requestId(),
    mandateId: given.mandateId,
    typedName: `ZOÉ ${word}`,
    revision: 1,
  })
  const proof = await sendFile(api, who, host.spaceId, `releve-${word}.pdf`, pdfOf(400))
  await propose(who, where, [], { text: `Autre décision ${common}`, fileIds: [proof] })
  const refused = await propose(host.person, where, [], { text: `Décision à refuser ${common}` })
  const { contentHash } = await who.mandates.decision.query({ ...inHost, decisionId: refused.decisionId })
  await who.mandates.answer.mutate({
    ...inHost,
    requestId: requestId(),
    decisionId: refused.decisionId,
    contentHash,
    answer: 'no',
    reason: `Parce que ${word} le pense`,
    typedName: '',
    electorId: null,
  })
  const draft = Buffer.from(`Un brouillon de ${word}.`)
  await sendFile(api, who, host.spaceId, `brouillon-${word}.txt`, draft)
  return { third, proof }
}

/** Invited without an answer, invited and refusing, asking to come in. */
const knockElsewhere = async (api: TestApi, who: TestPerson, address: string, { prefix, word }: Names) => {
  const invited = await foundOrganisation(api, 'Ouverte', `ouverte-${prefix}`)
  const refused = await foundOrganisation(api, 'Refusée', `refusee-${prefix}`)
  const asked = await foundOrganisation(api, 'Demandée', `demandee-${prefix}`)
  for (const { person, spaceId } of [invited, refused]) {
    const invite = { pasted: address, level: 'member', lang: 'fr' } as const
    await person.organisations.invite.mutate({ spaceId, requestId: requestId(), ...invite })
  }
  const me = await who.identity.whoAmI.query()
  await who.organisations.answerInvitation.mutate({
    spaceId: refused.spaceId,
    requestId: requestId(),
    invitationId: me?.invitations.find(one => one.spaceId === refused.spaceId)?.invitationId ?? '',
    answer: 'decline',
    displayName: `Zoé ${word}`,
  })
  await asked.person.organisations.edit.mutate({
    spaceId: asked.spaceId,
    requestId: requestId(),
    name: 'Demandée',
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    purpose: '',
    history: '',
    culture: '',
    methods: '',
    isPublic: true,
    revision: 1,
  })
  await who.organisations.askToJoin.mutate({
    spaceId: asked.spaceId,
    requestId: requestId(),
    displayName: `Zoé ${word}`,
    message: `Je m’appelle ${word}, écrivez à ${address}.`,
  })
  return { invited, asked }
}

/** An organisation of their own, which founds a coalition, signs its charter, and begins to import there. */
const foundAlone = async (who: TestPerson, { prefix, word, common }: Names) => {
  const own = await who.organisations.found.mutate({
    requestId: requestId(),
    name: 'Seule',
    slug: `seule-${prefix}`,
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    lang: 'fr',
  })
  const theirs = await who.coalitions.found.mutate({
    requestId: requestId(),
    organisationId: own.spaceId,
    name: `Rivage ${prefix}`,
    slug: `rivage-${prefix}`,
    purpose: 'Agir ensemble.',
    charter: `Charte ${common}`,
    displayName: `Coordination ${word}`,
    lang: 'fr',
  })
  const files = ['comments.csv', 'participants-votes.csv'] as const
  await who.consultations.startImport.mutate({
    spaceId: theirs.spaceId,
    requestId: requestId(),
    title: `Import de ${word}`,
    lang: 'fr',
    files: files.map(name => ({ name, bytes: 10 })),
  })
  return { own: own.spaceId, theirs: theirs.spaceId }
}

/** In the coalition of their organisation: shown, then under another name; speaking for it until a round closes. */
const speakInCoalition = async (host: Place, who: TestPerson, spaceId: string, { word, common }: Names) => {
  for (const displayName of [`Ancienne ${word}`, `Voix ${word}`])
    await who.coalitions.participate.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: host.spaceId,
      displayName,
    })
  const text = `Un énoncé ${common}`
  const proposal = { spaceId, requestId: requestId(), text, background: '', lang: 'fr' } as const
  await who.positions.proposeStatement.mutate(proposal)
  const round = await openedRound(host.person, spaceId, [`Position ${common}`, `Question ${common}`])
  const rows = round.statements.map(({ statementId }) => ({ statementId, stance: 'agree' as const }))
  await takePositions({ ...host, person: who }, spaceId, round.roundId, rows)
  const date = { title: `Date ${common}`, audience: 'public' } as const
  await agendaOf(spaceId).add(who, date, host.spaceId)
  const { roundId } = round
  await host.person.positions.closeRound.mutate({ spaceId, requestId: requestId(), roundId, revision: 2 })
  return { roundId }
}

/** Says that one comes to a date that is called off afterwards. */
const comesToNothing = async (
  host: { person: TestPerson; spaceId: string },
  person: TestPerson,
): Promise<void> => {
  const { add, askWhoComes, come, cancel } = agendaOf(host.spaceId)
  const eventId = await add(host.person, { kind: 'training', title: 'Atelier' })
  await askWhoComes(host.person, eventId, 1)
  await come(person, eventId)
  await cancel(host.person, eventId)
}

/**
 * A person who does what a person can do, in seven places and under several names. `word` stands in all that is
 * theirs and in nothing else; what they write for an organisation or a coalition says `common`.
 */
export const wholeLife = async (api: TestApi, names: Names) => {
  const { prefix, word } = names
  const address = `zoe@${word}.test`
  const { host, guests, spaceId: coalitionId } = await foundMembers(api, prefix, ['Atelier', 'Radio'])
  const [guest] = guests
  if (!guest) throw new Error('a coalition has a guest')
  const { person, personId } = await inviteInto(api, host, address, `Zoé ${word}`)
  await person.identity.setPassword.mutate({ password: `une phrase de ${prefix}, assez longue` })
  const { challenge } = await person.identity.offerPasskey.mutate()
  const response = virtualAuthenticator(api.servedAt).make(challenge)
  await person.calendar.makeFeedLink.mutate({ requestId: requestId() })
  await comesToNothing(host, person)
  await person.identity.addPasskey.mutate({ name: `Téléphone de ${word}`, response })
  return {
    person,
    personId,
    address,
    host,
    guest,
    coalitionId,
    ...(await actAtHome(api, host, person, personId, names)),
    ...(await speakInCoalition(host, person, coalitionId, names)),
    ...(await knockElsewhere(api, person, address, names)),
    ...(await foundAlone(person, names)),
  }
}
