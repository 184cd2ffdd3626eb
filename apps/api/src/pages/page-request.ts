import { type Language, languages } from '@reliance/core/shared/messages.ts'
import { isUnavailable } from '@reliance/db/connection/unavailable.ts'
import type { Context, ErrorHandler } from 'hono'
import { html } from 'hono/html'
import { HTTPException } from 'hono/http-exception'
import type { Services } from '../boundary/context.ts'
import { RuleError } from '../boundary/rule-error.ts'
import { describeError } from '../describe-error.ts'
import { spokenLanguage } from '../spoken-language.ts'
import { type PageFrame, page, pageWords } from './page-layout.ts'
import { refusalText } from './refusal-text.ts'

export type PageApp = { Bindings: { incoming?: { socket?: { remoteAddress?: string } } } }

/** What every page of the server works with. */
export type PageServices = {
  services: Services
  frame: PageFrame
  clientIp: (c: Context<PageApp>) => string
  /** The language asked for in the address, else the one of the mail, else the browser's. */
  languageOf: (c: Context<PageApp>, written?: Language) => Language
}

export const languageOf: PageServices['languageOf'] = (c, written) =>
  languages.find(one => one === c.req.query('lang')) ?? written ?? spokenLanguage(c)

/** The address of this same page in the other language; a page that answers a form is asked for again. */
export const otherLanguage = (lang: Language): string => `?lang=${lang === 'fr' ? 'en' : 'fr'}`

/** The fields of a form; whatever is no form has none. */
export const formOf = async (c: Context<PageApp>): Promise<URLSearchParams> =>
  new URLSearchParams(
    c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') ? await c.req.text() : '',
  )

export type PageStatus = 200 | 400 | 403 | 404 | 409 | 410

const statuses = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
} as const

export const statusOf = ({ code }: RuleError) =>
  code in statuses ? statuses[code as keyof typeof statuses] : (500 as const)

/** What went wrong, as a page: there is no script here that could say it. */
export const answerWithPage =
  ({ services, frame }: PageServices): ErrorHandler<PageApp> =>
  (error, c) => {
    const unavailable = isUnavailable(error)
    const known =
      error instanceof RuleError
        ? error
        : unavailable
          ? new RuleError('unavailable', { code: 'shared.unreachable' })
          : error instanceof HTTPException && error.status === 413
            ? new RuleError('bad_request', { code: 'shared.payload_too_large' })
            : null
    if (known === null) services.log.error({ err: describeError(error) }, 'page failed')
    if (unavailable) services.log.warn({ cause: error.name }, 'the database is not available')
    const lang = languageOf(c)
    const words = pageWords[lang]
    const status = known === null ? 500 : statusOf(known)
    const content = {
      lang,
      otherLanguage: otherLanguage(lang),
      title: status === 404 ? words.notFound : words.failed,
      lead: refusalText(lang, known?.refusal ?? { code: 'shared.internal_server_error' }),
      main: html`<p><a class="button" href="/">${words.back}</a></p>`,
    }
    return c.html(page(frame, content), status)
  }
