import * as z from 'zod/mini'

const url = (protocols: string[]) =>
  z
    .string()
    .check(
      z.refine(
        text => URL.canParse(text) && protocols.includes(new URL(text).protocol),
        `must be an address beginning with ${protocols.join(' or ')}//`,
      ),
    )

const port = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/, 'must be a port number')),
  z.transform((text: string) => Number(text)),
)

const domainName = z
  .string()
  .check(z.regex(/^(?=.{1,190}$)[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i, 'must be the name of a domain'))

const legalText = z
  .string()
  .check(z.trim(), z.minLength(2), z.maxLength(500, 'must have at most 500 characters'))

const shape = z.object({
  DATABASE_URL: url(['postgres:', 'postgresql:']),
  DATABASE_WORKER_URL: url(['postgres:', 'postgresql:']),
  SECRET: z.string().check(z.minLength(32, 'must have at least 32 characters')),
  BASE_URL: url(['http:', 'https:']),
  SMTP_URL: z.optional(url(['smtp:', 'smtps:'])),
  MAIL_FROM: z._default(z.string().check(z.minLength(3)), 'Reliance <reliance@localhost.localdomain>'),
  // Where answers to mails come in (decision 37): none without a port. The name of BASE_URL, where no domain is given.
  REPLY_PORT: z.optional(port),
  REPLY_DOMAIN: z.optional(domainName),
  REPLY_KEY_FILE: z.optional(z.string()),
  REPLY_CERTIFICATE_FILE: z.optional(z.string()),
  // What the mail server in front calls itself, whose word on senders is then asked for.
  REPLY_VOUCHED_BY: z.optional(domainName),
  RUN: z._default(z.enum(['all', 'api', 'worker']), 'all'),
  PORT: z._default(port, 3000),
  HOST: z._default(z.string(), '127.0.0.1'),
  DATABASE_CONNECTIONS: z._default(
    z.pipe(
      z.string().check(z.regex(/^[1-9]\d?$/, 'must be between 1 and 99')),
      z.transform((text: string) => Number(text)),
    ),
    // For transactions, and as many for reads (decision 22); they are opened when they are needed.
    8,
  ),
  // Whether reads share connections (decision 22) or have a transaction each, as mutations do.
  READS: z._default(z.enum(['shared', 'plain']), 'shared'),
  // Of one client and one process; many people behind one address are one client.
  CALLS_PER_MINUTE: z._default(
    z.pipe(
      z.string().check(z.regex(/^[1-9]\d{1,8}$/, 'must be between 10 and 999999999')),
      z.transform((text: string) => Number(text)),
    ),
    12_000,
  ),
  TRUST_PROXY: z._default(z.enum(['yes', 'no']), 'no'),
  LOG_LEVEL: z._default(z.enum(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
  OPERATIONS_PORT: z.optional(port),
  DRAIN_SECONDS: z._default(
    z.pipe(
      z.string().check(z.regex(/^\d{1,2}$/, 'must be between 0 and 99')),
      z.transform((text: string) => Number(text)),
    ),
    0,
  ),
  ERASURES_FILE: z.optional(z.string()),
  // The private keys of secret ballots while they are open: a folder that no backup of the database holds.
  KEY_DIR: z.optional(z.string()),
  // What the legal notice says (LCEN, article 1-1); what is not given is shown as missing.
  LEGAL_EDITOR: z.optional(legalText),
  LEGAL_DIRECTOR: z.optional(legalText),
  LEGAL_HOST: z.optional(legalText),
  LEGAL_CONTACT: z.optional(
    z.string().check(z.regex(/^[^\s@<>?&]{1,64}@[^\s@<>?&]{1,190}$/, 'must be one electronic address')),
  ),
  SHOW_OUTBOX: z._default(z.enum(['yes', 'no']), 'no'),
  // Where Stripe's API is; another place is its double, in tests and in the demo.
  STRIPE_URL: z.optional(url(['http:', 'https:'])),
  // What seals the secrets of carriers, separated by commas: the first seals, all open. SECRET where none is given.
  SEALING_SECRETS: z.optional(
    z.pipe(
      z
        .string()
        .check(
          z.refine(
            text => text.split(',').every(one => one.trim().length >= 32),
            'must be texts of at least 32 characters, separated by commas',
          ),
        ),
      z.transform((text: string) => text.split(',').map(one => one.trim())),
    ),
  ),
})

export type Env = z.infer<typeof shape>

/** The configuration, or one line for each mistake in it; a value is never repeated (it may be a secret). */
export const readEnv = (
  values: Record<string, string | undefined>,
): { env: Env } | { mistakes: string[] } => {
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== undefined),
  )
  const read = shape.safeParse(given)
  if (!read.success)
    return {
      mistakes: read.error.issues.map(issue => {
        const name = issue.path.join('.')
        return given[name] === undefined ? `${name} is missing` : `${name}: ${issue.message}`
      }),
    }
  const mistakes: string[] = []
  if (read.data.SMTP_URL && read.data.SHOW_OUTBOX === 'yes')
    mistakes.push('SHOW_OUTBOX: would show the mails that SMTP_URL sends; choose one')
  if ((read.data.REPLY_KEY_FILE === undefined) !== (read.data.REPLY_CERTIFICATE_FILE === undefined))
    mistakes.push('REPLY_KEY_FILE and REPLY_CERTIFICATE_FILE: both are needed, or none')
  return mistakes.length > 0 ? { mistakes } : { env: read.data }
}
