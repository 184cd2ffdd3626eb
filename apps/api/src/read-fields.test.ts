import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundOrganisation, inviteInto, requestId } from './testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from './testing/test-api.ts'

/** Somebody who calls: a session that is nobody's here has no address. */
type Caller = Omit<TestPerson, 'address'>
type Readers = Readonly<Record<'supporter' | 'member' | 'coordination', TestPerson>>

/**
 * What each rank reads in an organisation (R120), field by field: `all` from supporters on, `members` alone with the
 * coordination, `coordination` alone; `nobody` in this scene. A field that is added stands here, or the test fails.
 */
const declared: Record<string, Record<string, string>> = {
  'mandates.organigram': {
    all: 'bodies[].bodyId bodies[].decides bodies[].electorCount bodies[].isSovereign bodies[].kind bodies[].name bodies[].purpose bodies[].revision mandates[].acceptedAt mandates[].bodyId mandates[].decidedByBodyId mandates[].decidedOn mandates[].decisionId mandates[].decisionNumber mandates[].displayName mandates[].endsOn mandates[].givenAt mandates[].kind mandates[].mandateId mandates[].mission mandates[].powers[] mandates[].revision mandates[].roleId mandates[].startsOn mandates[].state now personId roles[].bodyId roles[].domain roles[].name roles[].powers[] roles[].purpose roles[].revision roles[].roleId',
    members:
      'bodies[].can.propose mandates[].personId people[].displayName people[].electorId people[].personId voices[]',
    nobody:
      'bodies[].dissolvedAt bodies[].grant.kinds[] bodies[].grant.powers[] bodies[].grant.untilOn bodies[].parentId mandates[].declinedAt mandates[].recalledAt mandates[].resignedAt mandates[].suspendedAt newcomers[] roles[].accountabilities[]',
  },
  'mandates.mine': {
    nobody: 'decisions[] ending[] given[]',
  },
  'mandates.decisions': {
    all: 'decisions[].asksAll decisions[].big decisions[].bodyId decisions[].bodyName decisions[].decisionId decisions[].effects[].kind decisions[].effects[].words.body decisions[].effects[].words.domain decisions[].effects[].words.end decisions[].effects[].words.isNew decisions[].effects[].words.kind[] decisions[].effects[].words.mission decisions[].effects[].words.name decisions[].effects[].words.person decisions[].effects[].words.powers[] decisions[].effects[].words.purpose decisions[].effects[].words.role decisions[].effects[].words.start decisions[].electors decisions[].endedOn decisions[].lapsesOn decisions[].needed decisions[].number decisions[].proof decisions[].proposedOn decisions[].state decisions[].text',
    nobody:
      'decisions[].closesOn decisions[].effects[].words.gained[] decisions[].effects[].words.lost[] decisions[].effects[].words.parent decisions[].endedCode decisions[].mailedOn decisions[].meeting next',
  },
  'mandates.decision': {
    all: 'answered asksAll big bodyId bodyName contentHash decisionId effects[].kind effects[].words.body effects[].words.domain effects[].words.end effects[].words.isNew effects[].words.kind[] effects[].words.mission effects[].words.name effects[].words.person effects[].words.powers[] effects[].words.purpose effects[].words.role effects[].words.start electors endedOn lapsesOn needed number proof proposedOn state text yes',
    members:
      'answers[].answer answers[].electorId answers[].gains answers[].isCounted answers[].isPerson answers[].name answers[].on proposedBy',
    nobody:
      'answers[].loses answers[].reason asked[] can.withdraw closesOn effects[].words.gained[] effects[].words.lost[] effects[].words.parent endedCode files[] mailedOn meeting mine[] no',
  },
  'organisations.get': {
    all: 'legalForm name revision sector',
    coordination: 'can.admit can.edit',
    nobody: 'closing communeCode communeName culture history isPublic methods purpose',
  },
}

let api: TestApi
let readers: Readers
let stranger: TestPerson
let spaceId: string
let decisionId: string
beforeAll(async () => {
  api = await startTestApi()
  const home = await foundOrganisation(api, 'Rangs', 'rangs-lus')
  spaceId = home.spaceId
  const { person: member } = await inviteInto(api, home, 'membre-rangs@exemple.test', 'Membre')
  await home.person.organisations.invite.mutate({
    ...{
      spaceId,
      requestId: requestId(),
      pasted: 'suivi-rangs@exemple.test',
      level: 'supporter',
      lang: 'fr',
    },
  })
  const supporter = await api.signIn('suivi-rangs@exemple.test', 'Suivi')
  const invitation = (await supporter.identity.whoAmI.query())?.invitations[0]
  await supporter.organisations.answerInvitation.mutate({
    ...{ spaceId, requestId: requestId(), invitationId: invitation?.invitationId ?? '' },
    ...{ answer: 'accept', displayName: 'Suivi' },
  })
  readers = { supporter, member, coordination: home.person }
  stranger = await api.signIn('rang-d-ailleurs@exemple.test', 'Ailleurs')
  const { decisions } = await home.person.mandates.decisions.query({ spaceId, before: null })
  decisionId = decisions[0]?.decisionId ?? ''
}, 60_000)
afterAll(() => api.stop())

const views: Record<string, (reader: Caller) => Promise<unknown>> = {
  'mandates.organigram': reader => reader.mandates.organigram.query({ spaceId }),
  'mandates.mine': reader => reader.mandates.mine.query({ spaceId }),
  'mandates.decisions': reader => reader.mandates.decisions.query({ spaceId, before: null }),
  'mandates.decision': reader => reader.mandates.decision.query({ spaceId, decisionId }),
  'organisations.get': reader => reader.organisations.get.query({ spaceId }),
}

/** Every field of an answer with whether it says anything: what is empty, false or null does not. */
const fieldsOf = (value: unknown, path = ''): [string, boolean][] => {
  if (Array.isArray(value))
    return value.length === 0 ? [[`${path}[]`, false]] : value.flatMap(one => fieldsOf(one, `${path}[]`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => fieldsOf(one, path === '' ? key : `${path}.${key}`))
  return [[path, Boolean(value)]]
}

const readBy = async (view: (reader: Caller) => Promise<unknown>) => {
  const [supporter, member, coordination] = await Promise.all(
    [readers.supporter, readers.member, readers.coordination].map(async reader =>
      fieldsOf(await view(reader)),
    ),
  )
  const says = (fields: [string, boolean][] | undefined, path: string) =>
    fields?.some(([other, isSaid]) => other === path && isSaid) ?? false
  const paths = [supporter, member, coordination].flatMap(fields => fields?.map(([path]) => path) ?? [])
  // A list that is empty for one rank has fields for another: those are what is declared.
  const isWhole = (path: string) => !(path.endsWith('[]') && paths.some(one => one.startsWith(`${path}.`)))
  const rankOf = (path: string) =>
    says(supporter, path)
      ? 'all'
      : says(member, path)
        ? 'members'
        : says(coordination, path)
          ? 'coordination'
          : 'nobody'
  const byRank: Record<string, string> = {}
  for (const path of [...new Set(paths)].filter(isWhole).toSorted()) {
    const before = byRank[rankOf(path)]
    byRank[rankOf(path)] = before === undefined ? path : `${before} ${path}`
  }
  return byRank
}

it.each(Object.keys(views))('R120: %s says to each rank what is declared, and no more', async name => {
  const view = views[name]
  if (!view) throw new Error(name)
  expect(await readBy(view)).toEqual(declared[name])
})

it.each(Object.keys(views))('R120: %s says nothing to a visitor or to a person of elsewhere', async name => {
  const view = views[name]
  if (!view) throw new Error(name)
  expect(await refusalOf(view(stranger))).toBe('shared.not_found')
  expect(await refusalOf(view(api.visitor()))).toBe('shared.session_missing')
})
