import { demoCharter } from '@reliance/api/demo/archipel.ts'
import { definingRole, givingMandate, propose, publishCharter } from '@reliance/api/testing/decision-scene.ts'
import { actPathFor } from '@reliance/api/testing/mail-pages.ts'
import { mandateScene, sovereignIn } from '@reliance/api/testing/mandate-scene.ts'
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
  const where = { spaceId: home.spaceId, bodyId: await sovereignIn(home.api, home.spaceId) }
  const role = definingRole(where.bodyId, [], 'Accueil')
  const given = givingMandate(role.roleId, home.personId, { mission: 'Accueillir et orienter' })
  const text = 'L’assemblée confie l’accueil des nouvelles personnes.'
  await propose(home.api, where, [role.effect, given.effect], { text })
  return actPathFor(site.api, `${home.slug}@exemple.test`, 'Accueil')
}

/** A decision that waits for a second person’s answer, in a house of two. */
const askForAnswer = async (site: Site): Promise<string> => {
  const { home, clara, where } = await mandateScene(site.api, 'garrigue')
  const role = definingRole(where.bodyId, ['organisations.admit'], 'Accueil')
  const given = givingMandate(role.roleId, clara.personId)
  await propose(home.person, where, [role.effect, given.effect])
  return actPathFor(site.api, 'bilal@garrigue.test', 'votre réponse')
}

/** Everything that a mail may lead to, waiting for its reader; paths by name. */
export const mailScene = async (site: Site) => {
  const { host, guests, spaceId } = await foundMembers(site, 'Archipel des Trois Rives', 'rives', [
    'La Garance commune',
    'Le Levain des Possibles',
    'Les Passages',
  ])
  const [levain] = guests
  if (!levain) throw new Error('a guest')
  const base = () => ({ spaceId, requestId: requestId() })
  const second = guests[1]
  if (!second) throw new Error('a second guest')
  // Two of three decide, and the third is asked to sign.
  await levain.api.mandates.standFor.mutate({ ...base(), electorId: second.spaceId })
  const publish = async (label: string, text: string) => {
    const others = [{ person: second.api, spaceId: second.spaceId }]
    await publishCharter({ person: host.api, spaceId: host.spaceId }, others, spaceId, { label, text })
    return actPathFor(site.api, `${levain.slug}@exemple.test`, `la charte ${label} attend`)
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
  await host.api.coalitions.inviteByAddress.mutate({
    ...base(),
    pasted: 'Radio Micocoulier <radio@exemple.test>',
    sentence: 'On en parlait au marché : voici la charte.',
    lang: 'fr',
  })
  const mandate = await giveOwnMandate(site, home)
  const decision = await askForAnswer(site)
  const first = await publish('2.0', demoCharter)
  return {
    host,
    levain,
    home,
    spaceId,
    paths: {
      mandate,
      decision,
      invitation: await actPathFor(site.api, 'josiane@exemple.test'),
      joining: await actPathFor(site.api, 'radio@exemple.test'),
      positions: await actPathFor(site.api, `${levain.slug}@exemple.test`, 'confirmer'),
      charter: await publish('3.0', longCharter(24)),
      outdated: first,
    },
  }
}
