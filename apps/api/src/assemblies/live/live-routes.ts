import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { uuidInput } from '@reliance/core/shared/id.ts'
import { type Context, Hono } from 'hono'
import type { RequestContext, Services } from '../../boundary/context.ts'
import { reading } from '../../boundary/procedures.ts'
import { notFound, RuleError } from '../../boundary/rule-error.ts'
import { type App, clientIp } from '../../client-ip.ts'
import type { Env } from '../../env.ts'
import { refuse } from '../../files/file-routes.ts'
import { spokenLanguage } from '../../spoken-language.ts'
import { followScreen, mayFollow } from './get-screen.ts'
import type { LiveHub } from './hub.ts'
import type { Stream } from './room.ts'

/** What Node tells of an answer beside what the web's standard does. */
type Live = {
  Bindings: App['Bindings'] & {
    outgoing?: Stream & { writeHead(status: number, headers: Record<string, string>): unknown }
  }
}
type Screen = Awaited<ReturnType<typeof followScreen.run>>['screen']
export type AssemblyHub = LiveHub<Screen>

const headers = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  // A proxy that gathers an answer before it passes it on would pass on nothing.
  'x-accel-buffering': 'no',
}

/** What opening a stream costs of what a client may ask within a minute: as much as a page of an assembly. */
const pointsOfStream = 5

const idsOf = (c: Context): { spaceId: string; assemblyId: string } => {
  const [space, assembly] = [
    uuidInput.safeParse(c.req.param('spaceId')),
    uuidInput.safeParse(c.req.param('assemblyId')),
  ]
  if (!space.success || !assembly.success) throw notFound()
  return { spaceId: space.data, assemblyId: assembly.data }
}

/** A door that stays shut: the person, the space or the right is not what it was. */
const isShut = (error: unknown): boolean => error instanceof RuleError && error.code !== 'SERVICE_UNAVAILABLE'

/** An assembly as it is held, for whoever looks on, by server-sent events: each is the whole screen. */
export const liveRoutes = (services: Services, env: Env, hub: AssemblyHub): Hono<Live> => {
  const app = new Hono<Live>()
  app.onError((error, c) => refuse(c, error))
  app.get('/:spaceId/:assemblyId', async c => {
    const input = idsOf(c)
    const { outgoing } = c.env
    const from = c.req.header('sec-fetch-site')
    if (!outgoing || (from !== undefined && from !== 'same-origin'))
      throw new RuleError('forbidden', { code: 'shared.foreign_origin' })
    // Each stream begins with a whole read: as many as a client may ask in a minute, and no more.
    const client = clientIp(c, env)
    if ((await services.calls(client, pointsOfStream)) !== 'counted')
      throw new RuleError('too_many', { code: 'shared.too_many', params: { minutes: 1 } })
    const cookieHeader = c.req.header('cookie') ?? null
    const ctx: RequestContext = {
      ...services,
      sessionToken: services.sessions.read(cookieHeader),
      cookieHeader,
      clientIp: client,
      setCookie: () => undefined,
      lang: spokenLanguage(c),
    }
    const look = () => reading(followScreen)({ ctx, input })
    const first = await look()
    // Whoever finds no room reads again by themselves, as without events.
    if (!hub.hasRoom) throw new RuleError('unavailable', { code: 'shared.unreachable' })
    const listener = {
      personId: first.personId ?? '',
      look: () =>
        look().catch(error => {
          if (isShut(error)) return 'gone' as const
          throw error
        }),
      may: () =>
        reading(mayFollow)({ ctx, input }).catch(error => {
          if (isShut(error)) return false
          throw error
        }),
      to: outgoing,
    }
    outgoing.writeHead(200, headers)
    hub.join(input, listener, first, c.req.header('last-event-id'))
    return RESPONSE_ALREADY_SENT
  })
  return app
}
