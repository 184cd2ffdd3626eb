import { dropLink, requestLink } from '@reliance/db/identity/directory.ts'
import type { Services } from '../boundary/context.ts'
import { linkToken, sha256 } from './tokens.ts'

/**
 * A link for a mail that another context sends; the same id gives the same link, so a mail written twice holds
 * one link. @returns the path and fragment that open it: the token stays out of every server's log.
 */
export const mintLink = async (
  services: Services,
  link: { id: string; address: string; lang: string; next: string; minutes: number },
): Promise<string> => {
  const token = linkToken(services.secret, link.id)
  await requestLink(services.database, { ...link, tokenHash: sha256(token), eventId: null })
  return `/entrer#${token}`
}

/** Takes a link back whose mail is not sent after all. */
export const takeBackLink = async (services: Services, id: string): Promise<void> => {
  await dropLink(services.database, id)
}
