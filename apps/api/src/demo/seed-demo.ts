import type { Stance } from '@reliance/core/positions/stance.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { publicSpace } from '@reliance/db/shared/places.ts'
import type { Services } from '../boundary/context.ts'
import { newId } from '../new-id.ts'
import { demoCharter, demoCoalition, demoNeighbours, demoOrganisations, demoStatements } from './archipel.ts'
import { bringToPlenary, type Member } from './bring-to-plenary.ts'
import { seedActions } from './demo-actions.ts'
import { seedAssembly } from './demo-assembly.ts'
import { seedAssemblies, seedCalendar } from './demo-calendar.ts'
import { demoClock } from './demo-clock.ts'
import { seedFund } from './demo-fund.ts'
import { seedGeneralAssembly } from './demo-general-assembly.ts'
import { enterAs, linkFor } from './demo-person.ts'
import { lendMinibus, seedResources } from './demo-resources.ts'

/** Thursday 19 November 2026, in Paris: the morning on which whoever tries the demo finds it. */
const demoMorning = '2026-11-19T09:00+01:00'

/** Who can be tried out after `npm start`, each with a link that works once. */
export type DemoVisitor = { name: string; role: string; link: string }

/**
 * Loads the demo coalition once, through the same use cases as everybody: nothing is written that a person
 * could not have done, and each at its date. Its spaces live beside real time, so that it is the morning of the demo.
 * @returns links for its people, those of this start.
 */
export const seedDemo = async (services: Services): Promise<DemoVisitor[]> => {
  if (!(await publicSpace(services.database, demoCoalition.slug))) await seed(services)
  const visitors = [...demoOrganisations].filter(one =>
    ['ines', 'marc', 'awa', 'karim'].includes(one.person.address.split('@')[0] ?? ''),
  )
  const links = visitors.map(async ({ name, person }) => ({
    name: person.name,
    role: `${person.role}, ${name}`,
    link: await linkFor(services, person),
  }))
  return Promise.all([...links, facilitator(services)])
}

/** Whoever opens the assembly of that evening comes in where it stands. */
const facilitator = async (services: Services): Promise<DemoVisitor> => {
  const [person] = demoNeighbours
  const organisation = demoOrganisations[4]
  return {
    name: person.name,
    role: `Animation de l’assemblée du soir, ${organisation?.name}`,
    link: await linkFor(services, person, `/o/${organisation?.slug}/assemblees`),
  }
}

const seed = async (real: Services): Promise<void> => {
  const clock = demoClock(real, '2026-01-05T10:00+01:00')
  const services = { ...real, clockOffsetMs: clock.offsetMs() }
  const members: Member[] = []
  for (const one of demoOrganisations) members.push(await seedOrganisation(services, one))
  const host = members.at(-1)
  const assembly = members[4]
  if (!host || !assembly) return
  const coalitionId = await seedCoalition(host)
  await publish(host, [], coalitionId, '2.0', demoCharter)
  const inside: Member[] = []
  for (const member of members) {
    if (member === host) continue
    await join(host, member, coalitionId)
    await confirm(inside, member, coalitionId)
    inside.push(member)
  }
  await clock.moveTo('2026-01-17T10:00+01:00')
  await publishCharter(host, members, coalitionId)
  await seedFund(members, coalitionId, clock)
  const minibus = await lendMinibus(members, coalitionId)
  // A week before, while the agenda of the assembly is open: it freezes by its clock.
  const neighbours = await seedAssembly(services, assembly)
  await seedGeneralAssembly(services, assembly, neighbours, await seedAssemblies(assembly))
  await clock.moveTo(demoMorning)
  await seedPositions(host, members, coalitionId)
  await seedCalendar(host, members, coalitionId)
  await seedActions(members, coalitionId)
  await seedResources(members, coalitionId, minibus)
}

const seedOrganisation = async (
  services: Services,
  one: (typeof demoOrganisations)[number],
): Promise<Member> => {
  const person = await enterAs(services, one.person.name, one.person.address)
  const { name, slug, legalForm, sector, communeCode, purpose } = one
  const profile = { name, legalForm, sector, communeCode }
  const { spaceId } = await person.api.organisations.found({
    requestId: newId(),
    ...profile,
    slug,
    lang: 'fr',
  })
  const texts = { purpose, history: '', culture: '', methods: '' }
  await person.api.organisations.edit({
    spaceId,
    requestId: newId(),
    ...profile,
    ...texts,
    isPublic: true,
    revision: 1,
  })
  return { person, spaceId }
}

const seedCoalition = async ({ person, spaceId: organisationId }: Member): Promise<string> => {
  const { name, slug, purpose } = demoCoalition
  const { spaceId } = await person.api.coalitions.found({
    requestId: newId(),
    organisationId,
    name,
    slug,
    purpose,
    lang: 'fr',
    charter: demoCharter,
    displayName: 'Coordination, Inès Talbi-Ferrand',
  })
  await person.api.coalitions.edit({
    spaceId,
    requestId: newId(),
    name,
    purpose,
    isPublic: true,
    revision: 1,
  })
  return spaceId
}

const sign = async ({ person, spaceId: organisationId }: Member, spaceId: string): Promise<void> => {
  const { charter } = await person.api.coalitions.get({ spaceId })
  const answer = { charterVersionId: charter.charterVersionId, answer: 'sign' as const, reason: '' }
  await person.api.coalitions.answerCharter({
    spaceId,
    requestId: newId(),
    organisationId,
    signedName: person.name,
    ...answer,
  })
}

const join = async (host: Member, member: Member, spaceId: string): Promise<void> => {
  const organisationId = member.spaceId
  await member.person.api.coalitions.askToJoin({ spaceId, requestId: newId(), organisationId })
  await host.person.api.coalitions.admit({ spaceId, requestId: newId(), organisationId, answer: 'accept' })
  await sign(member, spaceId)
  const displayName = demoOrganisations.find(one => one.person.name === member.person.name)?.person.role ?? ''
  await member.person.api.coalitions.participate({
    spaceId,
    requestId: newId(),
    organisationId,
    displayName: `${displayName}, ${member.person.name}`,
  })
}

/** Those who are in confirm one that comes, until it counts. */
const confirm = async (inside: readonly Member[], newcomer: Member, spaceId: string): Promise<void> => {
  for (const { person } of inside) {
    const confirming = { spaceId, requestId: newId(), electorId: newcomer.spaceId }
    if ((await person.api.mandates.standFor(confirming)).counts) return
  }
}

/** A version of the charter, brought to the plenary by the host; the yes of the others signs it. */
const publish = (
  host: Member,
  others: readonly Member[],
  spaceId: string,
  label: string,
  text: string,
): Promise<void> => {
  const charter = { charterVersionId: newId(), label, text, lang: 'fr', fileIds: [] }
  const effects = [{ kind: 'publish_charter', payload: charter }]
  return bringToPlenary(host, others, spaceId, {
    text: `La charte ${label}.`,
    effects,
    typedName: host.person.name,
  })
}

/** Version 2.1 is signed by eleven organisations; Réseau Passerelles signed the one before and keeps its seat. */
const publishCharter = async (host: Member, members: readonly Member[], spaceId: string): Promise<void> => {
  const text = `${demoCharter}\n\n6. Le rythme\nNos réunions ne dépassent pas deux heures.`
  const signing = members.filter((_, place) => place !== 10)
  await publish(
    host,
    signing.filter(one => one !== host),
    spaceId,
    '2.1',
    text,
  )
  for (const member of signing) {
    const { myOrganisations } = await member.person.api.coalitions.get({ spaceId })
    const own = myOrganisations.find(one => one.organisationId === member.spaceId)
    if (own?.answer !== 'signed') await sign(member, spaceId)
  }
}

const stances: Record<string, Stance> = { '+': 'agree', '0': 'nuance', '−': 'disagree' }

/** Fourteen statements, twelve sheets saved at home and published by each organisation itself. */
const seedPositions = async (host: Member, members: readonly Member[], spaceId: string): Promise<void> => {
  const { positions } = host.person.api
  const { roundId } = await positions.prepareRound({
    spaceId,
    requestId: newId(),
    reveal: 'after_own',
    title: 'Ce qui nous réunit, ce qui nous sépare',
  })
  const texts = demoStatements.map(one => one.text)
  await positions.addStatements({ spaceId, requestId: newId(), roundId, lang: 'fr', texts })
  await positions.openRound({ spaceId, requestId: newId(), roundId, revision: 1 })
  const { accepted } = await positions.statements({ spaceId, roundId })
  const byText = new Map(accepted.map(one => [one.text, one.statementId]))
  for (const [place, member] of members.entries()) {
    const named: { statementId: string; revision: number }[] = []
    for (const { text, positions: row, nuance } of demoStatements) {
      const stance = stances[[...row][place] ?? '']
      const statementId = byText.get(text) ?? ''
      if (!stance) continue
      await member.person.api.positions.saveDraft({
        spaceId: member.spaceId,
        requestId: newId(),
        coalitionId: spaceId,
        statementId,
        stance,
        nuance: stance === 'nuance' ? nuance : '',
        reason: '',
        important: false,
        source: null,
        decidedOn: null,
        revision: 0,
      })
      named.push({ statementId, revision: 1 })
    }
    await member.person.api.positions.publish({
      spaceId,
      requestId: newId(),
      organisationId: member.spaceId,
      roundId,
      statements: named,
      source: 'assembly',
      decidedOn: '2026-11-12' as CivilDate,
    })
  }
}
