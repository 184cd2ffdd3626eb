import { randomBytes } from 'node:crypto'
import http from 'node:http'
import { newId } from '@reliance/api/new-id.ts'
import { median } from './measure.ts'
import { rankTest } from './rank-test.ts'
import { openScene, type Scene } from './scene.ts'

/** Tries of each kind; the long form of `pnpm proof` takes four times as many. */
const tries = Number(process.env.RELIANCE_SCALE ?? 1) > 1 ? 2_400 : 600
/** Pairs between two rests, so that no limit is reached: ten changes of address a person. */
const betweenRests = 5
/** What a run must see to count: no more than a few queries take. */
const plantedMs = 0.5
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })

type Call = { path: string; input: object }
/** Addresses of two kinds, of which a stranger may not learn which is which; the first have an account. */
type Pair = {
  name: string
  call: (address: string) => Call
  known: string[]
  unknown: string[]
  /** Milliseconds that the first take longer, where one sees whether the run would see it. */
  planted?: number
}

/** An address like any other: nothing in it says to which of the two it belongs. */
const someAddress = (): string => `${randomBytes(8).toString('hex')}@bench.test`
const someAddresses = (): string[] => Array.from({ length: tries }, someAddress)

/** People with these addresses; `hash` is their password's. */
const open = async ({ admin }: Scene, addresses: readonly string[], hash: string | null) => {
  const people = addresses.map(address => ({ address, id: newId() }))
  await admin`insert into person ${admin(people.map(({ id }) => ({ id, lang: 'fr', name: 'Personne' })))}`
  await admin`insert into email_address ${admin(
    people.map(({ id, address }) => ({ address, person_id: id, proven_at: new Date() })),
  )}`
  if (hash !== null)
    await admin`insert into password ${admin(people.map(({ id }) => ({ person_id: id, hash })))}`
}

/** Works for a while, as a query more would. */
const workFor = (ms: number): void => {
  for (const until = performance.now() + ms; performance.now() < until; );
}

const post = (origin: string, cookie: string, { path, input }: Call, planted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      origin: 'http://localhost:4998',
      cookie,
    }
    const begun = performance.now()
    workFor(planted)
    const request = http.request(`${origin}/trpc/${path}`, { method: 'POST', agent, headers }, answer => {
      answer.resume()
      answer.on('end', () => {
        const took = performance.now() - begun
        const isExpected = answer.statusCode === 200 || path.endsWith('WithPassword')
        if (isExpected && answer.statusCode !== 429) resolve(took)
        else reject(new Error(`${path} answered ${answer.statusCode}`))
      })
    })
    request.on('error', reject)
    request.end(JSON.stringify(input))
  })

/** What the limits counted is forgotten, and the session is one of a moment ago. */
const rest = async ({ admin }: Scene): Promise<void> => {
  await admin`delete from rate_limit`
  await admin`update session set created_at = now()`
}

/** Each address once, as a stranger would try it; the two kinds in an order that chance gives. */
const measure = async (scene: Scene, cookie: string, { call, known, unknown, planted }: Pair) => {
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let at = 0; at < tries; at++) {
    if (at % betweenRests === 0) await rest(scene)
    const both = [
      ['known', known[at] ?? ''],
      ['unknown', unknown[at] ?? ''],
    ] as const
    const order = (randomBytes(1)[0] ?? 0) % 2 === 0 ? both : both.toReversed()
    for (const [kind, address] of order) {
      const more = kind === 'known' ? planted : 0
      times[kind].push(await post(scene.origin, cookie, call(address), more))
    }
  }
  return times
}

const line = (name: string, { known, unknown }: { known: number[]; unknown: number[] }): number => {
  const { above, z } = rankTest(known, unknown)
  const ratio = median(known) / median(unknown)
  console.log(
    `  ${ratio.toFixed(3).padStart(7)}×  ${above.toFixed(3)} above  ${z.toFixed(1).padStart(5)} z  ` +
      `${median(unknown).toFixed(1).padStart(6)} ms  ${name}`,
  )
  return Math.abs(z)
}

/** The hash of a password that nobody here tries, made as the application makes it. */
const someHash = async ({ api, admin }: Scene): Promise<string> => {
  await api.identity.setPassword({ password: 'une phrase que personne n’essaie' })
  const [row] = await admin`select hash from password`
  return String(row?.hash)
}

const pairsOf = async (scene: Scene): Promise<Pair[]> => {
  const hash = await someHash(scene)
  const pair = async (name: string, call: Pair['call'], of: 'known' | 'password' | 'nobody' = 'known') => {
    const [known, unknown] = [someAddresses(), someAddresses()]
    if (of !== 'nobody') await open(scene, known, of === 'password' ? hash : null)
    return { name, call, known, unknown }
  }
  const link = (address: string) => ({ path: 'identity.requestLink', input: { address, lang: 'fr' } })
  const signIn = (address: string) => ({
    path: 'identity.signInWithPassword',
    input: { address, password: 'une autre phrase, pas la bonne' },
  })
  const invite = (address: string) => ({
    path: 'organisations.invite',
    input: {
      spaceId: scene.organisationId,
      requestId: newId(),
      pasted: address,
      level: 'supporter',
      lang: 'fr',
    },
  })
  const change = (address: string) => ({ path: 'identity.changeAddress', input: { address } })
  const pairs = [
    await pair('control: a link, neither has an account', link, 'nobody'),
    { ...(await pair(`control: the same, and ${plantedMs} ms planted`, link, 'nobody')), planted: plantedMs },
    await pair('a link to come in: an account, none', link),
    await pair('a wrong password: an account with one, no account', signIn, 'password'),
    await pair('a wrong password: an account without one, no account', signIn),
    await pair('an invitation: an account, none', invite),
    await pair('another address: somebody’s, nobody’s', change),
  ]
  await scene.admin`analyze`
  return pairs
}

/** The first two are controls: one that must not differ, one that must. */
const voidBecause = (at: number, z: number): string | null => {
  if (at === 0 && z > 3) return 'the control differs, and nothing tells its two apart'
  if (at === 1 && z < 3) return 'what was planted is not seen'
  return null
}

/**
 * S4: whether the time of an answer tells that an address has an account. Addresses are tried once each, in turn and
 * in an order that chance gives, over HTTP; the rank test says how far what was seen is from chance.
 */
export const run = async (): Promise<void> => {
  const scene = await openScene(12)
  const pairs = await pairsOf(scene)
  const sessionLine = await scene.running.services.sessions.open(scene.personId)
  const cookie = sessionLine.split(';')[0] ?? ''
  console.log(
    `\nS4  does the time of an answer tell that an address is known? (${tries} tries of each)\n` +
      '  goal: 0.5 above within 0.05, and no z beyond 3; “above”: how often the known one took longer',
  )
  for (const [at, pair] of pairs.entries()) {
    const reason = voidBecause(at, line(pair.name, await measure(scene, cookie, pair)))
    if (reason !== null) console.log(`  VOID: ${reason}`)
  }
  agent.destroy()
  await scene.close()
}
