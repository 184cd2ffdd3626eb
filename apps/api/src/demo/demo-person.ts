import { consumeLink, setProfile } from '@reliance/db/identity/directory.ts'
import type { Services } from '../boundary/context.ts'
import { mintLink } from '../identity/mint-link.ts'
import { newSessionToken, sha256 } from '../identity/tokens.ts'
import { newId } from '../new-id.ts'
import { appRouter } from '../router.ts'

const week = 7 * 24 * 60

/**
 * A person of the demo or of a test's scene, signed in as anybody is, by a link used once; no mail brings it.
 * @param sessionDays how long the session lasts from now on.
 */
export const enterAs = async (services: Services, name: string, address: string, sessionDays = 1) => {
  const id = newId()
  const path = await mintLink(services, { id, address, lang: 'fr', next: '/', minutes: week })
  const sessionToken = newSessionToken()
  const used = await consumeLink(services.database, {
    tokenHash: sha256(path.split('#')[1] ?? ''),
    newPersonId: newId(),
    sessionHash: sha256(sessionToken),
    sessionDays,
  })
  await setProfile(services.database, sha256(sessionToken), name, 'fr')
  const api = appRouter.createCaller({
    ...services,
    sessionToken,
    cookieHeader: null,
    clientIp: 'demo',
    setCookie: () => {},
    lang: 'fr',
  })
  return { api, name, address, personId: used?.person_id ?? '', sessionToken }
}
export type DemoPerson = Awaited<ReturnType<typeof enterAs>>

/** A link for a newcomer to enter as this person, once, within a week; it leads on to `next`. */
export const linkFor = (services: Services, person: { address: string }, next = '/'): Promise<string> =>
  mintLink(services, { id: newId(), address: person.address, lang: 'fr', next, minutes: week })
