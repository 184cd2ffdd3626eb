import type { ActKind } from '@reliance/core/identity/act-link.ts'
import type { ReplyKind } from '@reliance/core/identity/reply-link.ts'
import type { Access, Actor } from '@reliance/core/shared/permission.ts'
import type { AnyRouter } from '@trpc/server'
import type { Context, Hono } from 'hono'
import type { Services } from './boundary/context.ts'
import type { App } from './client-ip.ts'
import type { ReplyUse } from './mail/reply-use.ts'
import type { Tells } from './mail/tells.ts'
import type { Handler } from './outbox-event.ts'
import type { ActPage } from './pages/act-page.ts'
import type { PublicFile, PublicPage } from './pages/public-routes.ts'

/**
 * What a context brings to the API (`<context>/context.ts`); `wiring/contexts.ts` lists them all, and hands in what one
 * needs of a later one.
 */
export type ApiContext = {
  router: AnyRouter
  /** Whom each of its mutations tells by mail, or why nobody (`mail/tells.ts`); all of them are named. */
  tells?: Readonly<Record<string, Tells>>
  /** What it does when something has happened, by the kind of the event. */
  handlers?: Readonly<Record<string, Handler>>
  /** The pages of the acts that a link in a mail can do. */
  actPages?: Readonly<Partial<Record<ActKind, ActPage>>>
  /** What an answer to one of its mails does. */
  replies?: Readonly<Partial<Record<ReplyKind, ReplyUse>>>
  /** Its public page, by the letter of the address. */
  publicPages?: Readonly<Record<string, PublicPage>>
  /** Files that belong to public pages, of its own or of other contexts: `c/agenda.ics`. */
  publicFiles?: Readonly<Record<string, PublicFile>>
  /** What services elsewhere call, below `/hooks`: each call is proven by what it says. */
  hooks?: (services: Services, clientIp: (c: Context<App>) => string) => Hono<App>
  /** Who reads a file, by the kind of row it stands with: whoever reads that row. */
  readableFiles?: Readonly<Record<string, (actor: Actor) => Access>>
}
