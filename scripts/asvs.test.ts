import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './steps.ts'

/**
 * OWASP ASVS 5.0.0, section by section: the level of each requirement, in the order of their numbers. Those of
 * level 3 are not triaged.
 */
const levels: Readonly<Record<string, string>> = {
  'V1.1': '22',
  'V1.2': '1111122223',
  'V1.3': '112222222223',
  'V1.4': '222',
  'V1.5': '123',
  'V2.1': '122',
  'V2.2': '112',
  'V2.3': '12223',
  'V2.4': '23',
  'V3.1': '3',
  'V3.2': '113',
  'V3.3': '12223',
  'V3.4': '11222233',
  'V3.5': '11122333',
  'V3.6': '3',
  'V3.7': '22333',
  'V4.1': '12233',
  'V4.2': '23333',
  'V4.3': '22',
  'V4.4': '1222',
  'V5.1': '2',
  'V5.2': '112333',
  'V5.3': '113',
  'V5.4': '222',
  'V6.1': '122',
  'V6.2': '111111112222',
  'V6.3': '11223333',
  'V6.4': '112233',
  'V6.5': '22222333',
  'V6.6': '2223',
  'V6.7': '33',
  'V6.8': '2222',
  'V7.1': '222',
  'V7.2': '1111',
  'V7.3': '22',
  'V7.4': '11222',
  'V7.5': '223',
  'V7.6': '22',
  'V8.1': '1233',
  'V8.2': '1123',
  'V8.3': '133',
  'V8.4': '23',
  'V9.1': '111',
  'V9.2': '1222',
  'V10.1': '22',
  'V10.2': '223',
  'V10.3': '22223',
  'V10.4': '1111122222233333',
  'V10.5': '22222',
  'V10.6': '22',
  'V10.7': '222',
  'V11.1': '2233',
  'V11.2': '22233',
  'V11.3': '11233',
  'V11.4': '1222',
  'V11.5': '23',
  'V11.6': '23',
  'V11.7': '33',
  'V12.1': '12233',
  'V12.2': '11',
  'V12.3': '22223',
  'V13.1': '2333',
  'V13.2': '222223',
  'V13.3': '2233',
  'V13.4': '1222233',
  'V14.1': '22',
  'V14.2': '12223333',
  'V14.3': '122',
  'V15.1': '12233',
  'V15.2': '12233',
  'V15.3': '1222222',
  'V15.4': '3333',
  'V16.1': '2',
  'V16.2': '22222',
  'V16.3': '2222',
  'V16.4': '222',
  'V16.5': '2223',
  'V17.1': '23',
  'V17.2': '22223333',
  'V17.3': '22',
}
const expected = Object.entries(levels).flatMap(([section, digits]) =>
  [...digits].flatMap((level, place) => (level === '3' ? [] : [`${section}.${place + 1} L${level}`])),
)

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const page = read('docs/asvs.md')
const statuses = ['met', 'by hand', 'not applicable', 'open']
type Row = { id: string; level: string; status: string; where: string; line: string }
const rows: Row[] = page.split('\n').flatMap(line => {
  const [, id = '', level = '', , status = '', where = ''] = line.split('|').map(cell => cell.trim())
  return /^V\d/.test(id) ? [{ id, level, status, where, line }] : []
})
const filesIn = ({ where }: Row): string[] =>
  [...where.matchAll(/`([^`]*)`/g)]
    .map(([, file = '']) => file)
    .filter(file => /\.(tsx?|md|yaml)$|file$/.test(file))

describe('the triage of the ASVS', () => {
  it('names each requirement of the levels 1 and 2 once, in order, with its level', () => {
    expect(expected).toHaveLength(253)
    expect(rows.map(({ id, level }) => `${id} L${level}`)).toEqual(expected)
  })

  it('gives each a status that there is, and says where or why', () => {
    expect(rows.filter(({ status, where }) => !statuses.includes(status) || where.length < 4)).toEqual([])
  })

  it('names a file for whatever is met, a test where it is by a test, and no file that is not there', () => {
    const wrong = rows.filter(row => {
      const files = filesIn(row)
      if (files.some(file => !existsSync(path.join(root, file)))) return true
      if (row.status === 'met') return !files.some(file => /\.test\.tsx?$/.test(file))
      return row.status === 'by hand' && files.length === 0
    })
    expect(wrong.map(({ line }) => line)).toEqual([])
  })

  it('quotes titles that stand in one of the files', () => {
    const wrong = rows.flatMap(row => {
      const texts = filesIn(row).map(read)
      const titles = [...row.where.matchAll(/“([^”]*)”/g)].map(([, title = '']) => title)
      return titles.filter(title => !texts.some(text => text.includes(title))).map(title => [row.id, title])
    })
    expect(wrong).toEqual([])
  })

  it('counts right', () => {
    const count = (status: string) => rows.filter(row => row.status === status).length
    for (const status of statuses)
      expect([status, new RegExp(`^\\| ${status} \\| (\\d+) \\|`, 'm').exec(page)?.[1]]).toEqual([
        status,
        String(count(status)),
      ])
    const applicable = rows.length - count('not applicable')
    const percent = Math.round((100 * count('met')) / applicable)
    expect(page).toContain(`Applicable: ${applicable}. Automated: ${percent} % of those that apply.`)
    // S7 of the quality page.
    expect(percent).toBeGreaterThanOrEqual(60)
  })
})

const listed = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'packages'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
const sources = listed
  .split('\n')
  .filter(file => /^(apps|packages)\/\w+\/src\/.*\.tsx?$/.test(file) && existsSync(path.join(root, file)))
  .filter(file => !/\.(test|fixture)\.tsx?$|\/testing\/|\/demo\//.test(file))
  .map(file => ({ file, text: read(file) }))

/** What stands nowhere in what is served or run, but for the files named. */
const absences: Readonly<Record<string, readonly [what: RegExp, ...but: string[]]>> = {
  'code made of values': [/\beval\(|new Function\(|node:vm/],
  'markup made of values': [/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write/],
  'expressions made of values': [/new RegExp\(/],
  // What is sent of an assembly comes from our own server, by the session (decision 59).
  'messages of other windows, sockets': [
    /postMessage|WebSocket|EventSource|RTCPeer/,
    'apps/web/src/assemblies/live/use-live.ts',
  ],
  'commands of the system': [
    /child_process/,
    'packages/db/src/server/binaries.ts',
    'packages/db/src/server/dump.ts',
    'packages/db/src/server/embedded.ts',
  ],
  'SQL outside the database’s package': [/sql\.raw\(|\.unsafe\(|sql`/, 'packages/db/'],
  'chance that can be guessed': [/Math\.random/, 'packages/db/src/connection/open-client.ts'],
  'hashes other than SHA-256': [/create(?:Hash|Hmac)\((?!'sha256')/],
  'ciphers, signatures and keys of our own': [
    /create(?:Cipher|Decipher|Sign)|subtle\.|pbkdf2|scrypt/,
    'apps/api/src/fund/sealed-text.ts',
    // A vote of a secret ballot, for a key that is no row (decision 56).
    'apps/api/src/assemblies/ballots/envelope.ts',
  ],
  'storage in the browser': [
    /localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open/,
    'apps/web/src/identity/asked-here.ts',
    'apps/web/src/i18n.ts',
    // Whose first steps somebody has put away: ids of places.
    'apps/web/src/home/hidden-steps.ts',
    // How many organisations had answered a round when its page was last read: ids of rounds, and counts.
    'apps/web/src/home/answers-read.ts',
    // What a person has typed and not sent, until it is sent, cleared, two weeks old, or they sign out.
    'apps/web/src/acts/use-typed.ts',
    'apps/web/src/acts/forget-typing.ts',
  ],
  'pasting that is refused': [/onPaste/],
  // The account leads to the choice of mails by a link that was made here, or to signing in; a public page at a
  // former address leads to the present one, and an act that opens a session to the place that it is in: the database
  // gave both.
  'redirects and origins let in': [
    /\.redirect\(|hono\/cors|access-control-allow/i,
    'apps/api/src/notifications/choice-routes.ts',
    'apps/api/src/pages/act-routes.ts',
    'apps/api/src/pages/public-routes.ts',
  ],
  'a log beside the log': [
    /console\.|process\.stdout|appendFile/,
    'apps/api/src/personal-data/erasure-file.ts',
  ],
}

describe('What the triage says is not there', () => {
  it.each(Object.entries(absences))('%s', (_name, [what, ...but]) => {
    const found = sources.filter(
      ({ file, text }) => what.test(text) && !but.some(one => file.startsWith(one)),
    )
    expect(found.map(({ file }) => file)).toEqual([])
  })

  it('an exception that has gone', () => {
    const gone = Object.values(absences).flatMap(([what, ...but]) =>
      but.filter(one => !sources.some(({ file, text }) => file.startsWith(one) && what.test(text))),
    )
    expect(gone).toEqual([])
  })

  it('calls of the server to addresses', () => {
    const called = sources.filter(
      ({ file, text }) =>
        /^(apps\/api|packages\/(db|core))\//.test(file) &&
        /(?<![\w.])fetch\(|from '(undici|axios|got|node:https?)'/.test(text),
    )
    // It listens there, and calls nobody.
    expect(called.map(({ file }) => file)).toEqual(['apps/api/src/operations/listen.ts'])
  })

  it('packages that would bring what does not apply', () => {
    const manifests = listed.split('\n').filter(file => /^(apps|packages)\/\w+\/package\.json$/.test(file))
    const names = manifests.flatMap(file => {
      const { dependencies = {} } = JSON.parse(read(file)) as { dependencies?: Record<string, string> }
      return Object.keys(dependencies)
    })
    expect(names).toContain('@node-rs/argon2')
    const foreign =
      /xml|xpath|ldap|graphql|oauth|openid|saml|jsonwebtoken|jose|passport|memcache|redis|^ws$|socket\.io|marked|markdown|remark|handlebars|ejs|pug|mustache|unzip|jszip|tar$|^cors$/
    expect(names.filter(name => foreign.test(name))).toEqual([])
  })

  it('sessions and secrets of few bits, words in the clear', () => {
    expect(read('apps/api/src/identity/tokens.ts')).toContain("randomBytes(32).toString('base64url')")
    const fields = sources.flatMap(
      ({ text }) => text.match(/<TextField[^>]*(?:current|new)-password[^>]*/g) ?? [],
    )
    expect(fields).toHaveLength(3)
    for (const field of fields) expect(field).toContain('type="password"')
  })

  it('in the image and the composition: a root, a history, a password of the house, a port but the proxy’s and that of mail', () => {
    expect(read('Dockerfile')).toMatch(/^USER node$/m)
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.git', '.env']))
    const composition = read('compose.yaml')
    const secrets = [...composition.matchAll(/\$\{(\w*(?:PASSWORD|SECRET))([^}]*)\}/g)]
    expect(secrets.length).toBeGreaterThan(5)
    expect(secrets.filter(([, , rest = '']) => !rest.startsWith(':?'))).toEqual([])
    expect(composition.match(/^ {4}ports:.*$/gm)).toEqual([
      // Answers by mail, which no proxy hands on.
      '    ports: ["25:2525"]',
      '    ports: ["80:80", "443:443", "443:443/udp"]',
    ])
  })
})
