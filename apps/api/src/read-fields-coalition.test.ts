import { afterAll, beforeAll, expect, it } from 'vitest'
import { openedRound } from './positions/round-scene.ts'
import { agendaOf } from './testing/calendar-scene.ts'
import { definingRole, type Effect, propose } from './testing/decision-scene.ts'
import { type Caller, fieldsByRank } from './testing/fields-by-rank.ts'
import { sovereignIn } from './testing/mandate-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from './testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from './testing/test-api.ts'

type Readers = Readonly<Record<'invited' | 'readers' | 'participants' | 'coordination', TestPerson>>

/**
 * What each rank reads in a coalition (R120), field by field: `invited`, whose organisation has asked; `readers`, who
 * are members of one inside; `participants`, who consented to be shown; `coordination`; `nobody` in this scene.
 */
const declared: Record<string, Record<string, string>> = {
  'calendar.events': {
    readers:
      'can.addFor[].displayName can.addFor[].organisationId items[].audience items[].endsAt items[].id items[].kind items[].mode items[].organisation items[].organisationId items[].place items[].revision items[].startsAt items[].title items[].zone',
    coordination: 'can.add items[].description',
    nobody:
      'items[].body items[].bodyId items[].cancelledAt items[].dialIn items[].link items[].movedAt items[].reason items[].series items[].wholeDay next',
  },
  'coalitions.get': {
    invited:
      'charter.charterVersionId charter.label charter.lang charter.publishedAt charter.text isPublic memberCount myOrganisations[].canSign myOrganisations[].displayName myOrganisations[].organisationId myOrganisations[].status name purpose rank revision',
    readers: 'myOrganisations[].answer myOrganisations[].signedVersionId',
    participants: 'displayName',
    coordination: 'can.admit can.edit',
    nobody: 'charter.files[] closing earlierVersions[]',
  },
  'coalitions.charterVersion': {
    invited: 'charterVersionId label lang publishedAt text',
    nobody: 'files[]',
  },
  'coalitions.organisations': {
    readers:
      '[].answeredAt [].charter [].displayName [].identity.name [].identity.purpose [].identity.slug [].lastSigned [].organisationId [].people[] [].status',
    nobody: '[].homeClosedAt [].identity',
  },
  'coalitions.formerNames': {
    readers: '[].name [].until',
  },
  'mandates.organigram': {
    readers:
      'bodies[].bodyId bodies[].can.propose bodies[].decides bodies[].electorCount bodies[].isSovereign bodies[].kind bodies[].name bodies[].purpose bodies[].revision mandates[].acceptedAt mandates[].bodyId mandates[].decidedByBodyId mandates[].decidedOn mandates[].decisionId mandates[].decisionNumber mandates[].displayName mandates[].endsOn mandates[].givenAt mandates[].kind mandates[].mandateId mandates[].mission mandates[].personId mandates[].powers[] mandates[].reportRhythm mandates[].revision mandates[].roleId mandates[].startsOn mandates[].state newcomers[].countsFrom newcomers[].electorId now organisations[].electorId organisations[].name people[].displayName people[].electorId people[].personId personId powers[].group powers[].power roles[].bodyId roles[].domain roles[].name roles[].powers[] roles[].purpose roles[].revision roles[].roleId voices[]',
    participants: 'newcomers[].canStandFor',
    nobody:
      'bodies[].dissolvedAt bodies[].endsOn bodies[].grant.kinds[] bodies[].grant.powers[] bodies[].grant.untilOn bodies[].parentId bodies[].participantCount mandates[].ceilingCents mandates[].declinedAt mandates[].isInRenewal mandates[].lateOn mandates[].mayBind mandates[].recall mandates[].recalledAt mandates[].renewsMandateId mandates[].resignedAt mandates[].suspendedAt roles[].accountabilities[]',
  },
  'mandates.decisions': {
    readers:
      'decisions[].asksAll decisions[].big decisions[].bodyId decisions[].bodyName decisions[].decisionId decisions[].effects[].kind decisions[].effects[].words.binds decisions[].effects[].words.body decisions[].effects[].words.ceiling decisions[].effects[].words.domain decisions[].effects[].words.end decisions[].effects[].words.isNew decisions[].effects[].words.kind[] decisions[].effects[].words.label decisions[].effects[].words.mission decisions[].effects[].words.name decisions[].effects[].words.person decisions[].effects[].words.powers[] decisions[].effects[].words.purpose decisions[].effects[].words.renews decisions[].effects[].words.rhythm decisions[].effects[].words.role decisions[].effects[].words.start decisions[].electors decisions[].endedOn decisions[].followUp.state decisions[].lapsesOn decisions[].needed decisions[].number decisions[].proof decisions[].proposedOn decisions[].state decisions[].text',
    nobody:
      'decisions[].closesOn decisions[].effects[].words.gained[] decisions[].effects[].words.lost[] decisions[].effects[].words.parent decisions[].endedCode decisions[].followUp decisions[].followUp.dueOn decisions[].followUp.isOverdue decisions[].followUp.roleId decisions[].followUp.roleName decisions[].mailedOn decisions[].meeting next overdue[]',
  },
  'mandates.decision': {
    readers:
      'answered answers[].answer answers[].electorId answers[].isCounted answers[].name answers[].on asked[].electorId asked[].name asksAll bodyId bodyName contentHash decisionId effects[].kind effects[].words.body effects[].words.domain effects[].words.isNew effects[].words.name effects[].words.purpose electors lapsesOn mine[].countsFrom mine[].electorId mine[].isNewcomer mine[].maySayYes missing[].electorId missing[].name needed number proof proposedBy proposedOn state text yes',
    participants: 'mine[].isCounted',
    coordination: 'can.withdraw mine[].answer',
    nobody:
      'answers[].countsFrom answers[].isPerson answers[].loses answers[].reason answers[].uncounted big closesOn effects[].words.gained[] effects[].words.lost[] effects[].words.powers[] endedCode endedOn files[] followUp mailedOn mandates[] meeting mine[].gains mine[].isSigned mine[].loses mine[].mandateName mine[].reason no readings[]',
  },
  'mandates.preview': {
    readers:
      'asked[] asksAll effects[].kind effects[].words.body effects[].words.domain effects[].words.isNew effects[].words.name effects[].words.purpose electors lapsesOn needed',
    nobody:
      'big effects[].words.gained[] effects[].words.lost[] effects[].words.powers[] isAlone isOnly isSlow',
  },
  'mandates.mine': {
    readers:
      'decisions[].asksAll decisions[].bodyId decisions[].bodyName decisions[].decisionId decisions[].effects[].kind decisions[].effects[].words.body decisions[].effects[].words.domain decisions[].effects[].words.isNew decisions[].effects[].words.name decisions[].effects[].words.purpose decisions[].electors decisions[].lapsesOn decisions[].needed decisions[].number decisions[].proof decisions[].proposedOn decisions[].state decisions[].text decisions[].yes',
    participants: 'decisions[].waitsForMe',
    coordination: 'decisions[].proposedByMe',
    nobody:
      'decisions[].big decisions[].closesOn decisions[].effects[].words.gained[] decisions[].effects[].words.lost[] decisions[].effects[].words.powers[] decisions[].endedCode decisions[].endedOn decisions[].mailedOn decisions[].meeting decisions[].no ending[] given[]',
  },
  'notifications.today': {
    invited: 'others[].kind others[].organisation',
    readers:
      'lives positions.sheets[].displayName positions.sheets[].organisationId positions.sheets[].roundId positions.sheets[].rows[].statementId positions.sheets[].title soon[].eventId soon[].kind soon[].startsOn soon[].title',
    participants: 'waiting[].body waiting[].by waiting[].decisionId waiting[].kind waiting[].number',
    coordination:
      'others[].body others[].count others[].decisionId others[].missing others[].number others[].round others[].roundId others[].whose waiting[].organisation',
    nobody:
      'late[] positions.answered[] positions.drafts[] positions.sheets[].rows[].publishedAt positions.sheets[].rows[].wordedAt steps[]',
  },
}

let api: TestApi
let readers: Readers
let strangers: readonly Caller[]
let spaceId: string
let decisionId: string
let charterVersionId: string
let proposal: { bodyId: string; effects: Effect[] }
beforeAll(async () => {
  api = await startTestApi()
  const host = await foundOrganisation(api, 'Hôte', 'rangs-hote')
  ;({ spaceId } = await foundCoalition(host, 'Rangs', 'rangs-coalition'))
  const [shown, silent, asking] = [
    await foundOrganisation(api, 'Visible', 'rangs-visible'),
    await foundOrganisation(api, 'Muette', 'rangs-muette'),
    await foundOrganisation(api, 'Qui demande', 'rangs-demande'),
  ]
  for (const guest of [shown, silent]) await joinCoalition(host, guest, spaceId)
  const inSpace = () => ({ spaceId, requestId: requestId() })
  await shown.person.coalitions.participate.mutate({
    ...inSpace(),
    organisationId: shown.spaceId,
    displayName: 'Voix visible',
  })
  await asking.person.coalitions.askToJoin.mutate({ ...inSpace(), organisationId: asking.spaceId })
  await host.person.coalitions.edit.mutate({
    ...inSpace(),
    name: 'Rangs lus',
    purpose: 'Agir.',
    isPublic: true,
    revision: 2,
  })
  const kind = { legalForm: 'scic', sector: 'other', communeCode: null } as const
  const words = { name: 'Visible', purpose: 'Se montrer.', history: '', culture: '', methods: '' }
  await shown.person.organisations.edit.mutate({
    spaceId: shown.spaceId,
    requestId: requestId(),
    ...kind,
    ...words,
    isPublic: true,
    revision: 1,
  })
  await openedRound(host.person, spaceId, ['Un énoncé.'])
  const bodyId = await sovereignIn(host.person, spaceId)
  proposal = { bodyId, effects: [definingRole(bodyId, []).effect] }
  ;({ decisionId } = await propose(host.person, { spaceId, bodyId }, proposal.effects))
  ;({
    charter: { charterVersionId },
  } = await host.person.coalitions.get.query({ spaceId }))
  const { add } = agendaOf(spaceId)
  await add(host.person, { title: 'Conseil', audience: 'mandated', description: 'Entre nous.' })
  await add(shown.person, { title: 'Fête', audience: 'public' }, shown.spaceId)
  readers = {
    invited: asking.person,
    readers: silent.person,
    participants: shown.person,
    coordination: host.person,
  }
  strangers = [await api.signIn('rang-de-nulle-part@exemple.test', 'Ailleurs'), api.visitor()]
}, 60_000)
afterAll(() => api.stop())

const views: Record<string, (reader: Caller) => Promise<unknown>> = {
  'calendar.events': reader => reader.calendar.events.query({ spaceId, period: 'upcoming' }),
  'coalitions.get': reader => reader.coalitions.get.query({ spaceId }),
  'coalitions.charterVersion': reader =>
    reader.coalitions.charterVersion.query({ spaceId, charterVersionId }),
  'coalitions.organisations': reader => reader.coalitions.organisations.query({ spaceId }),
  'coalitions.formerNames': reader => reader.coalitions.formerNames.query({ spaceId }),
  'mandates.organigram': reader => reader.mandates.organigram.query({ spaceId }),
  'mandates.decisions': reader => reader.mandates.decisions.query({ spaceId, before: null }),
  'mandates.decision': reader => reader.mandates.decision.query({ spaceId, decisionId }),
  'mandates.preview': reader => reader.mandates.preview.query({ spaceId, ...proposal }),
  'mandates.mine': reader => reader.mandates.mine.query({ spaceId }),
  'notifications.today': reader => reader.notifications.today.query({ spaceId }),
}

it.each(Object.keys(views))('R120: %s says to each rank what is declared, and no more', async name => {
  const view = views[name]
  if (!view) throw new Error(name)
  expect(await fieldsByRank(view, readers)).toEqual(declared[name])
})

it.each(Object.keys(views))('R120: %s says nothing to a visitor or to a person of elsewhere', async name => {
  const view = views[name]
  if (!view) throw new Error(name)
  expect(await Promise.all(strangers.map(one => refusalOf(view(one))))).toEqual([
    ...['shared.not_found', 'shared.session_missing'],
  ])
})
