import type { ReadDb } from '@reliance/db/connection/database.ts'
import { type CardConnectionRow, findCardAccount } from '@reliance/db/fund/card-accounts.ts'
import { listSecrets, type SealedSecret } from '@reliance/db/fund/carrier-secrets.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { Services } from '../../boundary/context.ts'
import { openSecret } from './sealed-secret.ts'
import type { StripeAccess } from './stripe-client.ts'

/** What a secret says, for as long as one call takes. */
export const secretOf = (
  { provider }: Pick<Services, 'provider'>,
  { spaceId }: Scope,
  termId: string,
  sealed: SealedSecret,
): string => {
  const { kind, version } = sealed
  return openSecret(provider.sealingSecrets, { spaceId, termId, kind, version }, sealed)
}

/** How the provider is called for a term: with the carrier's own key; undefined where nobody is connected. */
export const cardAccess = async (
  services: Pick<Services, 'provider'>,
  db: ReadDb,
  scope: Scope,
  termId: string,
): Promise<{ access: StripeAccess; connection: CardConnectionRow } | undefined> => {
  const [found, secrets] = await Promise.all([findCardAccount(db, scope, termId), listSecrets(db, termId)])
  const connection = found?.connection
  const sealed = secrets.find(one => one.kind === 'restricted_key')
  if (!connection || connection.disconnectedAt !== null || !sealed) return undefined
  const key = secretOf(services, scope, termId, sealed)
  return { access: { key, url: services.provider.url }, connection }
}
