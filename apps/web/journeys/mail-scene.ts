import { demoCharter } from '@reliance/api/demo/archipel.ts'
import { actPathFor } from '@reliance/api/testing/mail-pages.ts'
import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import { foundHome, foundMembers, type Home, requestId } from './members.ts'
import type { Site } from './site.ts'

/** Words enough for a charter of many pages: no two paragraphs say the same, as in a real one. */
const longCharter = (articles: number): string =>
  Array.from({ length: articles }, (_, at) => {
    const lines = demoCharter.split('\n').filter(line => line.length > 60)
    const paragraphs = lines.map((line, place) => {
      const words = line.split(' ')
      const turn = (at * 7 + place * 3) % words.length
      return [...words.slice(turn), ...words.slice(0, turn), `(${at * 31 + place})`].join(' ')
    })
    return `${at + 1}. Article ${at + 1}\n\n${paragraphs.join('\n\n')}`
  }).join('\n\n')

/** A mandate that the founder, alone in the house, gives to themselves. */
const giveOwnMandate = async (site: Site, home: Home): Promise<string> => {
  const base = () => ({ spaceId: home.spaceId, requestId: requestId() })
  const { bodies } = await home.api.mandates.organigram.query({ spaceId: home.spaceId })
  const bodyId = bodies[0]?.bodyId ?? ''
  const startsOn = civilDateAt(new Date())
  const { decisionId } = await home.api.mandates.recordDecision.mutate({
    ...base(),
    bodyId,
    decidedOn: startsOn,
    method: 'simple_majority',
    wording: 'L’assemblée confie l’accueil des nouvelles personnes.',
    proof: 'paper',
    fileName: 'proces-verbal.pdf',
    subjectPersonId: null,
  })
  const { roleId } = await home.api.mandates.defineRole.mutate({
    ...base(),
    bodyId,
    roleId: null,
    name: 'Accueil',
    purpose: 'Que chaque personne trouve sa place',
    domain: 'Les permanences et les premiers rendez-vous',
    accountabilities: [],
    powers: [],
    decisionId: null,
    revision: 0,
  })
  await home.api.mandates.give.mutate({
    ...base(),
    roleId,
    decisionId,
    kind: 'executive',
    personIds: [home.personId],
    mission: 'Accueillir et orienter',
    startsOn,
    endsOn: addDays(startsOn, 300),
    overloadReason: 'Une seule personne pour l’instant.',
  })
  return actPathFor(site.api, `${home.slug}@exemple.test`, 'Accueil')
}

/** Everything that a mail may lead to, waiting for its reader; paths by name. */
export const mailScene = async (site: Site) => {
  const { host, guests, spaceId } = await foundMembers(site, 'Archipel des Trois Rives', 'rives', [
    'La Garance commune',
    'Le Levain des Possibles',
  ])
  const [levain] = guests
  if (!levain) throw new Error('a guest')
  const base = () => ({ spaceId, requestId: requestId() })
  const publish = async (label: string, text: string) => {
    const charter = { ...base(), label, text, lang: 'fr' as const, fileIds: [] }
    await host.api.coalitions.publishCharter.mutate(charter)
    return actPathFor(site.api, `${levain.slug}@exemple.test`, label)
  }
  const home = await foundHome(site, 'Atelier du Vélo têtu', 'velo')
  await home.api.organisations.invite.mutate({
    spaceId: home.spaceId,
    requestId: requestId(),
    pasted: 'josiane@exemple.test',
    level: 'member',
    lang: 'fr',
  })
  const { roundId } = await host.api.positions.prepareRound.mutate({
    ...base(),
    title: 'Premier tour',
    reveal: 'always',
  })
  const texts = Array.from(
    { length: 14 },
    (_, at) => `Énoncé ${at + 1} : nous voulons agir ensemble sur ce point.`,
  )
  await host.api.positions.addStatements.mutate({ ...base(), roundId, lang: 'fr', texts })
  await host.api.positions.openRound.mutate({ ...base(), roundId, revision: 1 })
  const columns = texts.map((_, at) => `s${String(at + 1).padStart(2, '0')}`)
  const csv = `organisation;${columns.join(';')}\n${levain.name};${columns.map((_, at) => ['+', '0', '−'][at % 3]).join(';')}`
  await host.api.positions.importCsv.mutate({
    ...base(),
    roundId,
    content: Buffer.from(csv).toString('base64'),
    listUnknown: false,
  })
  const mandate = await giveOwnMandate(site, home)
  const first = await publish('2.0', demoCharter)
  return {
    host,
    levain,
    home,
    spaceId,
    paths: {
      mandate,
      invitation: await actPathFor(site.api, 'josiane@exemple.test'),
      positions: await actPathFor(site.api, `${levain.slug}@exemple.test`, 'confirmer'),
      charter: await publish('3.0', longCharter(24)),
      outdated: first,
    },
  }
}
