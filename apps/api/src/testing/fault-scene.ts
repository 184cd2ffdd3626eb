import postgres from 'postgres'
import { type Persisted, persist } from './persistent-client.ts'
import { requestId } from './scenes.ts'
import type { SmtpSink } from './smtp-sink.ts'
import { baseUrl, clientOf } from './test-api.ts'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

type Client = ReturnType<typeof clientOf>

/** A person who founded an organisation over HTTP, whatever process answers at `origin`. */
export const foundOver = async (
  origin: string,
  smtp: SmtpSink,
  slug: string,
): Promise<{ client: Client; spaceId: string; cookie: string }> => {
  const jar = { cookie: '' }
  const client = clientOf(origin, baseUrl, jar)
  const address = `${slug}@exemple.test`
  await client.identity.requestLink.mutate({ address, lang: 'fr' })
  const token = () => /#([A-Za-z0-9_-]{43})/.exec(smtp.mails.find(one => one.to === address)?.text ?? '')?.[1]
  for (let wait = 0; wait < 400 && !token(); wait++) await pause(25)
  await client.identity.useLink.mutate({ token: token() ?? '' })
  await client.identity.setProfile.mutate({ name: 'Inès', lang: 'fr' })
  const { spaceId } = await client.organisations.found.mutate({
    requestId: requestId(),
    name: 'Atelier du vélo',
    slug,
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    lang: 'fr',
  })
  return { client, spaceId, cookie: jar.cookie }
}

/** Invitations sent one after the other by several clients, each repeated until it is answered. */
export type Load = {
  acknowledged: (Persisted<unknown> & { address: string })[]
  stop(): Promise<void>
}

/** @param clients how many at once. */
export const startLoad = (client: Client, spaceId: string, clients: number): Load => {
  const acknowledged: Load['acknowledged'] = []
  let stopping = false
  let made = 0
  const loop = async () => {
    while (!stopping) {
      const address = `p${made++}@charge.test`
      const input = { spaceId, requestId: requestId(), pasted: address, level: 'member', lang: 'fr' } as const
      const answered = await persist(() => client.organisations.invite.mutate(input))
      acknowledged.push({ ...answered, address })
      await pause(100)
    }
  }
  const loops = Array.from({ length: clients }, loop)
  return {
    acknowledged,
    async stop() {
      stopping = true
      await Promise.all(loops)
    },
  }
}

/** What the database holds of the load, and how it differs from what was acknowledged. */
export const compare = async (superuserUrl: string, spaceId: string, { acknowledged }: Load) => {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  try {
    const rows = await sql<{ address: string }[]>`select address from invitation where space_id = ${spaceId}`
    const [counted] = await sql`
      select (select count(*) from act where space_id = ${spaceId} and kind = 'organisations.invited') as acts,
        (select count(*) from request where space_id = ${spaceId}) as requests,
        (select count(*) from outbox where space_id = ${spaceId} and kind = 'organisations.invitation_mail') as mails`
    const kept = new Set(rows.map(one => one.address))
    const one = acknowledged.length
    return {
      lost: acknowledged.filter(({ address }) => !kept.has(address)).length,
      doubled: rows.length - kept.size + Number(counted?.acts) - one + Number(counted?.mails) - one,
    }
  } finally {
    await sql.end()
  }
}

/**
 * One person may invite two hundred a day, and a load needs more, each of its repetitions counting: here no try
 * counts.
 */
export const liftLimits = async (superuserUrl: string): Promise<void> => {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  await sql.unsafe(`
    create function uncounted() returns trigger language plpgsql as 'begin new.points := 0; return new; end';
    create trigger uncounted before insert or update on rate_limit for each row execute function uncounted()`)
  await sql.end()
}

/** Waits until every acknowledged invitation was mailed. @returns how many mails came more than once. */
export const mailsOf = async (smtp: SmtpSink, { acknowledged }: Load, patienceMs: number) => {
  const expected = new Set(acknowledged.map(one => one.address))
  let [there, since] = [-1, 0]
  /** A queue that has much to do is late, not silent: it is given up when nothing has come for so long. */
  const isSilent = () => {
    if (smtp.mails.length !== there) [there, since] = [smtp.mails.length, performance.now()]
    return performance.now() - since > patienceMs
  }
  const missing = () => {
    const arrived = new Set(smtp.mails.map(one => one.to))
    return [...expected].filter(address => !arrived.has(address))
  }
  while (missing().length > 0 && !isSilent()) await pause(100)
  const ofLoad = smtp.mails.filter(one => expected.has(one.to))
  return {
    missing: missing().length,
    duplicates: ofLoad.length - new Set(ofLoad.map(one => one.to)).size,
    messageIds: new Set(ofLoad.map(one => one.messageId)).size,
  }
}

/** The figures of a fault run, in one line that `pnpm proof` keeps. */
export const figures = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`
}
