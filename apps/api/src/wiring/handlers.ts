import type { Env } from '../env.ts'
import { sendSignInMail } from '../identity/send-sign-in-mail.ts'
import type { Transport } from '../mail/transport.ts'
import { sendInvitationMail } from '../organisations/send-invitation-mail.ts'
import type { House } from '../trpc/context.ts'

/** A row of the outbox on its way: ids only, the handler reads the rest where it stands. */
export type OutboxEvent = { spaceId: string; eventId: string; kind: string; targetSpaceId: string | null }

/** What a handler may use. */
export type Handling = { house: House; env: Env; transport: Transport }

type Handler = (handling: Handling, event: OutboxEvent) => Promise<void>

/** Which context reacts to which event: the only place where contexts meet sideways. */
const handlers: Record<string, Handler> = {
  'identity.sign_in_mail': sendSignInMail,
  'organisations.invitation_mail': sendInvitationMail,
}

export const handleEvent =
  (handling: Handling) =>
  async (event: OutboxEvent): Promise<void> => {
    const handler = handlers[event.kind]
    if (!handler) throw new Error(`no handler for ${event.kind}`)
    await handler(handling, event)
  }
