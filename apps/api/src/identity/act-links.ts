import { createHmac } from 'node:crypto'
import type { ActKind } from '@reliance/core/identity/act-link.ts'
import { type ActTarget, findActLink, keepActLink } from '@reliance/db/identity/act-links.ts'
import { findSession } from '@reliance/db/identity/directory.ts'
import type { Services } from '../boundary/context.ts'
import { sha256 } from './tokens.ts'

export const derived = (secret: string, ...parts: string[]): Buffer =>
  createHmac('sha256', secret).update(parts.join(':')).digest()

/** An id made from what a link is for (UUID version 8), so that a mail written twice holds one link. */
export const linkIdOf = (secret: string, ...parts: string[]): string => {
  const bytes = derived(secret, 'link-id', ...parts).subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Derived from the id and the purpose (decision 5): the token of one purpose is none for another. */
const tokenOf = (secret: string, purpose: string, id: string): string =>
  derived(secret, `act-link:${purpose}`, id).toString('base64url')

type Reader = { address: string; lang: string }

/** Makes the link of one act for the reader of one mail. @returns its path, and its id to take it back by. */
export const mintActLink = async (
  services: Services,
  eventId: string,
  reader: Reader,
  { minutes, ...target }: ActTarget & { minutes: number },
): Promise<{ id: string; path: string }> => {
  const id = linkIdOf(services.secret, eventId, target.purpose, reader.address)
  const token = tokenOf(services.secret, target.purpose, id)
  await keepActLink(services.database, { ...reader, ...target, id, minutes, tokenHash: sha256(token) })
  return { id, path: `/acte/${token}` }
}

/** As long as a mail is kept, what stops the next ones works (RFC 8058). */
const choiceMinutes = 10 * 366 * 24 * 60

/** Makes the link by which a reader chooses their mails: the same in all of them. @returns its path. */
export const mintChoiceLink = async (services: Services, reader: Reader): Promise<string> => {
  const purpose = 'choose_mails' as const
  const id = linkIdOf(services.secret, purpose, reader.address)
  const token = tokenOf(services.secret, purpose, id)
  const nowhere = { spaceId: null, subjectId: null, organisationId: null }
  const kept = { ...reader, ...nowhere, id, purpose, minutes: choiceMinutes, tokenHash: sha256(token) }
  await keepActLink(services.database, kept)
  return `/courriels/${token}`
}

/** The same link for the person of a session; null without one. */
export const ownChoiceLink = async (
  services: Services,
  sessionToken: string | null,
): Promise<string | null> => {
  const person = sessionToken && (await findSession(services.database, sha256(sessionToken)))
  return person ? mintChoiceLink(services, { address: person.address, lang: person.lang }) : null
}

/** The link of one act by its id, as another link of the same mail names it, without using it. */
export const actLinkBeside = (services: Services, purpose: ActKind, id: string) =>
  actLinkOf(services, tokenOf(services.secret, purpose, id))

const isToken = /^[\w-]{43}$/

/** The link behind a token in an address, without using it. */
export const actLinkOf = async (services: Services, token: string) => {
  if (!isToken.test(token)) return undefined
  const tokenHash = sha256(token)
  const row = await findActLink(services.database, tokenHash)
  return row && { ...row, tokenHash }
}
