import postgres from 'postgres'
import { openedRound, takePositions } from '../positions/round-scene.ts'
import { decided, mandateScene, paper } from './mandate-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from './scenes.ts'
import type { TestApi } from './test-api.ts'

/**
 * A coalition of two organisations: `host` founds and coordinates it, `s.home` (three people) has joined it and has a
 * position there. Both have decided to close; each decision waits for nobody's signature.
 */
export const closingScene = async (api: TestApi, slug: string) => {
  const host = await foundOrganisation(api, `Hôtesse ${slug}`, `${slug}-hote`)
  const coalition = await foundCoalition(host, `Rives ${slug}`, `${slug}-rives`)
  const s = await mandateScene(api, slug)
  await joinCoalition(host, s.home, coalition.spaceId)
  const inCoalition = { spaceId: coalition.spaceId }
  const round = await openedRound(host.person, coalition.spaceId, ['Un énoncé'], 'always')
  const rows = round.statements.map(({ statementId }) => ({ statementId, stance: 'agree' as const }))
  await takePositions(s.home, coalition.spaceId, round.roundId, rows)
  const decisionId = await decided(s, s.clara.person, 'L’assemblée ferme l’organisation.')
  const { bodies } = await host.person.mandates.organigram.query(inCoalition)
  const ended = await host.person.mandates.recordDecision.mutate({
    ...{ ...inCoalition, requestId: requestId() },
    ...paper(bodies[0]?.bodyId ?? '', 'La plénière ferme la coalition.'),
  })
  return { ...s, host, coalition, inCoalition, round, decisionId, endingId: ended.decisionId }
}
export type ClosingScene = Awaited<ReturnType<typeof closingScene>>

/** The organisation of the scene closes, by the person who coordinates it. */
export const closeOrganisation = (
  s: ClosingScene,
  change: { decisionId?: string; typedName?: string } = {},
) =>
  s.home.person.organisations.close.mutate({
    ...{ ...s.in_, requestId: requestId(), decisionId: s.decisionId, typedName: s.home.slug },
    ...change,
  })

/** The coalition of the scene closes, by its coordination. */
export const closeCoalition = (s: ClosingScene, typedName = `Rives ${s.home.slug}`) =>
  s.host.person.coalitions.close.mutate({
    ...{ ...s.inCoalition, requestId: requestId() },
    ...{ decisionId: s.endingId, typedName },
  })

/** The last day of the delay goes by: the row that was written with the closing is due. */
export const passDelay = async (api: TestApi, spaceId: string): Promise<void> => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`update outbox set run_at = now() where space_id = ${spaceId} and kind = 'mandates.closed_for_good'`
  await admin.end()
}

/** Rows of a table of that space, as nobody but the server's owner reads them. */
export const rowsOf = async (api: TestApi, table: string, spaceId: string) => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const rows = await admin`select * from ${admin(table)} where space_id = ${spaceId}`
  await admin.end()
  return [...rows] as Record<string, unknown>[]
}

/** Subjects of the mails to an address. */
export const toldTo = (api: TestApi, address: string) => (): string[] =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === address).map(one => one.subject)
