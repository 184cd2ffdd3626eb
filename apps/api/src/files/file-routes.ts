import { uuidInput } from '@reliance/core/shared/id.ts'
import { sharedEn } from '@reliance/core/shared/messages.en.ts'
import { sharedFr } from '@reliance/core/shared/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { pieceSize } from '@reliance/core/shared/stored-file.ts'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Services } from '../boundary/context.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { sha256 } from '../identity/tokens.ts'
import { spokenLanguage } from '../spoken-language.ts'
import { putPiece } from './put-piece.ts'
import { openFile, type Readable } from './read-file.ts'

const statusOf: Partial<Record<RuleError['code'], 400 | 401 | 403 | 404 | 503>> = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 503,
}

/** Why not, in words for whoever followed a link, and by its code for our own pages. */
export const refuse = (c: Context, error: unknown): Response => {
  if (error instanceof HTTPException) return error.getResponse()
  if (!(error instanceof RuleError)) throw error
  const { code } = error.refusal
  const words: Record<Language, { errors: Record<string, string> }> = { fr: sharedFr, en: sharedEn }
  const text = words[spokenLanguage(c)].errors[code.replace('shared.', '')]
  return c.text(text ?? words[spokenLanguage(c)].errors.forbidden ?? '', statusOf[error.code] ?? 400, {
    'cache-control': 'no-store',
    'x-refusal': code,
  })
}

const idsOf = (c: Context): { spaceId: string; fileId: string } => {
  const [spaceId, fileId] = [
    uuidInput.safeParse(c.req.param('spaceId')),
    uuidInput.safeParse(c.req.param('fileId')),
  ]
  if (!spaceId.success || !fileId.success) throw notFound()
  return { spaceId: spaceId.data, fileId: fileId.data }
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** A name for any browser: plain letters first, then the name itself (RFC 6266, RFC 8187). */
const disposition = (name: string): string => {
  const plain = name.normalize('NFD').replaceAll(/[^\x20-\x7e]|["\\%]/g, '')
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, percent)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** The session of a request outside the API, as doors take it. */
export const sessionOf = async (services: Services, c: Context): Promise<string> => {
  const token = services.sessions.read(c.req.header('cookie') ?? null)
  if (token === null) throw new RuleError('unauthorized', { code: 'shared.session_missing' })
  if (!(await services.sessions.validate(token)))
    throw new RuleError('unauthorized', { code: 'shared.session_over' })
  return sha256(token)
}

type WithSession = { Variables: { sessionHash: string } }

/** The bytes of files: pieces come in by PUT, whole files go out by GET. */
export const fileRoutes = (services: Services, readable: Readable): Hono<WithSession> => {
  const app = new Hono<WithSession>()
  // Before the body: nothing is read of who has no session.
  app.use(async (c, next) => {
    c.set('sessionHash', await sessionOf(services, c))
    await next()
  })
  app.put('/:spaceId/:fileId/:number{[0-9]{1,4}}', bodyLimit({ maxSize: pieceSize }), async c => {
    const content = Buffer.from(await c.req.arrayBuffer())
    const piece = { ...idsOf(c), number: Number(c.req.param('number')), content }
    await putPiece(services, c.get('sessionHash'), piece)
    return c.body(null, 204)
  })
  app.get('/:spaceId/:fileId', async c => {
    const { file, content } = await openFile(services, readable, c.get('sessionHash'), idsOf(c))
    const headers = {
      'cache-control': 'private, no-cache',
      'cross-origin-resource-policy': 'same-origin',
      etag: `"${file.sha256}"`,
    }
    if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers)
    return c.body(content(), 200, {
      ...headers,
      'content-type': file.mediaType,
      'content-length': String(file.bytes),
      'content-disposition': disposition(file.name),
    })
  })
  app.onError((error, c) => refuse(c, error))
  return app
}
