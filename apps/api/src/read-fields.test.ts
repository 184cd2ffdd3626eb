import { afterAll, beforeAll, expect, it } from 'vitest'
import { assembliesOf } from './testing/assembly-scene.ts'
import { ballotsOf } from './testing/ballot-scene.ts'
import { agendaOf } from './testing/calendar-scene.ts'
import {
  creatingBody,
  decide,
  definingRole,
  type Effect,
  givingMandate,
  mandateFor,
  propose,
  today,
} from './testing/decision-scene.ts'
import { duesIn } from './testing/dues-scene.ts'
import { type Caller, fieldsByRank } from './testing/fields-by-rank.ts'
import { mandateScene } from './testing/mandate-scene.ts'
import { foundOrganisation, inviteInto, requestId } from './testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from './testing/test-api.ts'

type Readers = Readonly<Record<'all' | 'members' | 'coordination', TestPerson>>

/**
 * What each rank reads in an organisation (R120), field by field: `all` from supporters on, `members` alone with the
 * coordination, `coordination` alone; `nobody` in this scene. A field that is added stands here, or the test fails.
 */
const declared: Record<string, Record<string, string>> = {
  'mandates.organigram': {
    all: 'bodies[].bodyId bodies[].decides bodies[].electorCount bodies[].isSovereign bodies[].kind bodies[].name bodies[].parentId bodies[].participantCount bodies[].purpose bodies[].revision mandates[].acceptedAt mandates[].bodyId mandates[].ceilingCents mandates[].decidedByBodyId mandates[].decidedOn mandates[].decisionId mandates[].decisionNumber mandates[].displayName mandates[].endsOn mandates[].givenAt mandates[].kind mandates[].mandateId mandates[].mission mandates[].powers[] mandates[].reportRhythm mandates[].revision mandates[].roleId mandates[].startsOn mandates[].state now personId powers[].group powers[].power roles[].bodyId roles[].domain roles[].name roles[].powers[] roles[].purpose roles[].revision roles[].roleId',
    members:
      'bodies[].can.propose mandates[].personId people[].displayName people[].electorId people[].personId voices[]',
    nobody:
      'bodies[].dissolvedAt bodies[].endsOn bodies[].grant.kinds[] bodies[].grant.powers[] bodies[].grant.untilOn mandates[].declinedAt mandates[].isInRenewal mandates[].lateOn mandates[].mayBind mandates[].recall mandates[].recalledAt mandates[].renewsMandateId mandates[].resignedAt mandates[].suspendedAt newcomers[] organisations[] roles[].accountabilities[]',
  },
  'mandates.body': {
    all: 'bodyId kind name parent participantCount today',
    coordination: 'can.join',
    members: 'can.leave mayBring mySince participants[].isMe participants[].name participants[].since',
    nobody:
      'can.describe can.write decides dissolvedOn endsOn isMandated isOver purpose readers roles[] ways ways.chatHost ways.chatLink ways.method ways.revision ways.rhythm ways.tools',
  },
  'mandates.mine': {
    nobody: 'decisions[] ending[] given[]',
  },
  'mandates.mandate': {
    all: 'bodyName ceilingCents decidedBy decision.decisionId decision.number decision.on domain dueOn endsOn holder kind mandateId mission nextStartsOn renewalOpensOn reportRhythm roleId roleName startsOn state today',
    coordination: 'can.file isMine',
    members:
      'accounts.owed[].dueOn accounts.owed[].filedOn accounts.owed[].from accounts.owed[].state can.propose',
    nobody:
      'accounts accounts.deeds.decided[] accounts.deeds.done[] accounts.next accounts.owed[].isLate isInRenewal mayBind powers[] recall renewedBy renews',
  },
  'mandates.reports': {
    members: 'reports[].dueOn reports[].filedAt reports[].fromOn reports[].reportId reports[].text',
    nobody: 'next',
  },
  'mandates.decisions': {
    all: 'decisions[].asksAll decisions[].big decisions[].bodyId decisions[].bodyName decisions[].decisionId decisions[].effects[].kind decisions[].effects[].words.binds decisions[].effects[].words.body decisions[].effects[].words.ceiling decisions[].effects[].words.domain decisions[].effects[].words.end decisions[].effects[].words.isNew decisions[].effects[].words.kind[] decisions[].effects[].words.mission decisions[].effects[].words.name decisions[].effects[].words.parent decisions[].effects[].words.person decisions[].effects[].words.powers[] decisions[].effects[].words.purpose decisions[].effects[].words.renews decisions[].effects[].words.rhythm decisions[].effects[].words.role decisions[].effects[].words.start decisions[].electors decisions[].endedOn decisions[].followUp.state decisions[].lapsesOn decisions[].needed decisions[].number decisions[].proof decisions[].proposedOn decisions[].state decisions[].text',
    nobody:
      'decisions[].closesOn decisions[].effects[].words.gained[] decisions[].effects[].words.lost[] decisions[].endedCode decisions[].followUp.dueOn decisions[].followUp.isOverdue decisions[].followUp.roleId decisions[].followUp.roleName decisions[].mailedOn decisions[].meeting next overdue[]',
  },
  'mandates.decision': {
    all: 'answered asksAll big bodyId bodyName contentHash decisionId effects[].kind effects[].words.binds effects[].words.body effects[].words.ceiling effects[].words.domain effects[].words.end effects[].words.isNew effects[].words.kind[] effects[].words.mission effects[].words.name effects[].words.person effects[].words.powers[] effects[].words.purpose effects[].words.renews effects[].words.rhythm effects[].words.role effects[].words.start electors endedOn followUp.state lapsesOn needed number proof proposedOn state text yes',
    members:
      'answers[].answer answers[].electorId answers[].isCounted answers[].isPerson answers[].name answers[].on followUp.may mandates[].dueOn mandates[].holder mandates[].mandateId mandates[].roleName mandates[].state proposedBy',
    nobody:
      'answers[].countsFrom answers[].loses answers[].reason answers[].uncounted asked[] can.withdraw closesOn effects[].words.gained[] effects[].words.lost[] effects[].words.parent endedCode files[] followUp.dueOn followUp.isOverdue followUp.roleId followUp.roleName followUp.said[] mailedOn meeting mine[] missing[] no readings[]',
  },
  'mandates.preview': {
    members:
      'asked[] asksAll effects[].kind effects[].words.binds effects[].words.body effects[].words.ceiling effects[].words.domain effects[].words.end effects[].words.isNew effects[].words.mission effects[].words.name effects[].words.person effects[].words.purpose effects[].words.renews effects[].words.rhythm effects[].words.role effects[].words.start electors lapsesOn needed',
    nobody:
      'big effects[].words.gained[] effects[].words.lost[] effects[].words.powers[] isAlone isOnly isSlow',
  },
  'assemblies.list': {
    members:
      'items[].id items[].kind items[].mode items[].place items[].startsAt items[].state items[].title items[].zone',
    coordination: 'can.plan',
    nobody: 'items[].cancelReason items[].isOver next',
  },
  'assemblies.ballots.list': {
    members: 'majorityBase',
    coordination:
      'ballots[].ballotId ballots[].itemId ballots[].secrecy ballots[].state ballots[].wording can.draft can.putOnline',
    nobody: 'ballots[].onlineReason can.open quorum remoteVotingArticle',
  },
  'assemblies.ballots.get': {
    coordination:
      'assemblyId assemblyTitle ballotId can.change itemId itemTitle mine.refusal revision rule.base rule.countedBy rule.method secrecy state wording zone',
    nobody:
      'can.close can.confirmHands can.countHands can.open can.proclaim can.void closedAt closesAt groupIds[] hands.counts hands.isConfirmed hands.isCounted hands.isOwn held[] isRemote mine.castAt mine.choice mine.groupIds[] mine.hasVoted mine.isByProxy mine.votes onlineReason openedAt options[] proclaimedAt quorumNeeded result rollCount rule.groupQuorum rule.quorum rule.takesBlank turnout.possible turnout.voted voidReason votes[]',
  },
  'assemblies.get': {
    members:
      'answers.silent can.add dialIn endsAt eventId freezesOn id kind link mode place planned.maxMinutes planned.plannedMinutes points[].filer points[].itemId points[].plannedMinutes points[].title points[].wantedOutcome revision startsAt state title zone',
    coordination:
      'can.convene can.keep can.order points[].canWithdraw points[].isOwn welcome.can.set welcome.can.setMinutes welcome.endsAt welcome.members[].name welcome.members[].personId welcome.minutes welcome.startsAt welcome.zone',
    nobody:
      'answers.excused answers.present answers.represented can.addUrgent can.answer can.hold cancelReason description isOver mine next orderReason planned.isTooLong points[].carriedCount points[].output points[].urgencyReason proxies wasThere welcome welcome.can.giveBack welcome.can.host welcome.host welcome.invited welcome.isInvited welcome.isMine welcome.wholeDay wholeDay why',
  },
  'calendar.events': {
    all: 'items[].audience items[].dialIn items[].endsAt items[].id items[].kind items[].mode items[].place items[].revision items[].startsAt items[].title items[].zone',
    members: 'items[].body items[].bodyId items[].description items[].link',
    coordination: 'can.add',
    nobody:
      'can.addFor[] items[].cancelledAt items[].movedAt items[].organisation items[].organisationId items[].reason items[].series items[].wholeDay next',
  },
  'calendar.event': {
    members:
      'audience body bodyId comers.can.come comers.comeCount comers.mine comers.places comers.waitCount description endsAt id kind mode place revision startsAt title zone',
    coordination:
      'can.change comers.can.change comers.comes[].name comers.comes[].personId comers.waits[].name comers.waits[].personId',
    nobody:
      'cancelledAt comers.before dialIn isOver link movedAt organisation organisationId reason series wholeDay',
  },
  'calendar.file': {
    members: 'content name',
  },
  'organisations.members': {
    members: '[].displayName [].joinedAt [].level [].personId',
  },
  'organisations.formerNames': {
    all: '[].name [].until',
  },
  'notifications.today': {
    all: 'soon[].eventId soon[].kind soon[].startsOn soon[].title',
    // Three people are here: first steps are behind (`today.test.ts` says to whom they are shown before).
    members: 'lives',
    nobody: 'late[] others[] positions.answered[] positions.drafts[] positions.sheets[] steps[] waiting[]',
  },
  'fund.dues.get': {
    coordination: 'keeps',
    nobody: 'campaign payments[] throughOn',
  },
  'organisations.get': {
    all: 'legalForm name revision sector',
    coordination: 'can.admit can.edit',
    nobody: 'closing communeCode communeName culture history isPublic methods purpose telephone',
  },
}

/** The same of what waits, where a mandate is given, another ends soon, and a decision is asked. */
const waiting = {
  members:
    'decisions[].asksAll decisions[].bodyId decisions[].bodyName decisions[].decisionId decisions[].effects[].kind decisions[].effects[].words.body decisions[].effects[].words.domain decisions[].effects[].words.isNew decisions[].effects[].words.name decisions[].effects[].words.purpose decisions[].electors decisions[].lapsesOn decisions[].needed decisions[].number decisions[].proof decisions[].proposedOn decisions[].state decisions[].text decisions[].waitsForMe decisions[].yes ending[].endsOn ending[].mandateId ending[].roleName given[].dueOn given[].endsOn given[].mandateId given[].roleName',
  coordination: 'decisions[].proposedByMe',
  nobody:
    'decisions[].big decisions[].closesOn decisions[].effects[].words.gained[] decisions[].effects[].words.lost[] decisions[].effects[].words.powers[] decisions[].endedCode decisions[].endedOn decisions[].mailedOn decisions[].meeting decisions[].no',
}

/** Somebody who supports the organisation and decides nothing there. */
const supporterOf = async (home: { person: TestPerson; spaceId: string }, address: string) => {
  const inHome = () => ({ spaceId: home.spaceId, requestId: requestId() })
  await home.person.organisations.invite.mutate({
    ...inHome(),
    pasted: address,
    level: 'supporter',
    lang: 'fr',
  })
  const supporter = await api.signIn(address, 'Suivi')
  const invitation = (await supporter.identity.whoAmI.query())?.invitations[0]
  await supporter.organisations.answerInvitation.mutate({
    ...inHome(),
    invitationId: invitation?.invitationId ?? '',
    answer: 'accept',
    displayName: 'Suivi',
  })
  return supporter
}

let api: TestApi
let readers: Readers
let stranger: TestPerson
let spaceId: string
let decisionId: string
let eventId: string
let assemblyId: string
let ballotId: string
let mandateId: string
let commissionId: string
let proposal: { bodyId: string; effects: Effect[] }
/** A mandate of the first person with a report that is filed. */
const reported = async (by: TestPerson, other: TestPerson, where: { spaceId: string; bodyId: string }) => {
  const personId = (await by.identity.whoAmI.query())?.personId ?? ''
  const role = definingRole(where.bodyId, [], 'Presse')
  const limits = { reportRhythm: 'monthly', ceilingCents: 30_000 }
  const given = givingMandate(role.roleId, personId, limits)
  await decide(by, [other], where, [role.effect, given.effect])
  const { mandateId } = given
  const inside = { spaceId: where.spaceId, requestId: requestId(), mandateId }
  const { mandates } = await by.mandates.organigram.query({ spaceId: where.spaceId })
  const typedName = mandates.find(one => one.mandateId === mandateId)?.displayName ?? ''
  await by.mandates.accept.mutate({ ...inside, typedName, revision: 1 })
  const dueOn = (await by.mandates.mandate.query(inside)).accounts?.next?.dueOn ?? today()
  await by.mandates.fileReport.mutate({ ...inside, requestId: requestId(), dueOn, text: 'Fait.' })
  return mandateId
}

beforeAll(async () => {
  api = await startTestApi()
  const home = await foundOrganisation(api, 'Rangs', 'rangs-lus')
  spaceId = home.spaceId
  const kind = { legalForm: 'association_1901', sector: 'other', communeCode: null } as const
  const words = { name: 'Rangs lus', purpose: '', history: '', culture: '', methods: '' }
  await home.person.organisations.edit.mutate({
    spaceId,
    requestId: requestId(),
    ...kind,
    ...words,
    isPublic: false,
    revision: 1,
  })
  const { person: member } = await inviteInto(api, home, 'membre-rangs@exemple.test', 'Membre')
  const supporter = await supporterOf(home, 'suivi-rangs@exemple.test')
  readers = { all: supporter, members: member, coordination: home.person }
  stranger = await api.signIn('rang-d-ailleurs@exemple.test', 'Ailleurs')
  const { bodies } = await home.person.mandates.organigram.query({ spaceId })
  const bodyId = bodies.find(one => one.isSovereign)?.bodyId ?? ''
  const role = definingRole(bodyId, [])
  const memberId = (await member.identity.whoAmI.query())?.personId ?? ''
  proposal = { bodyId, effects: [role.effect, givingMandate(role.roleId, memberId).effect] }
  const { decisions } = await home.person.mandates.decisions.query({ spaceId, before: null })
  decisionId = decisions[0]?.decisionId ?? ''
  mandateId = await reported(home.person, member, { spaceId, bodyId })
  const commission = creatingBody(bodyId, 'Marche', 'commission')
  await decide(home.person, [member], { spaceId, bodyId }, [commission.effect])
  commissionId = commission.bodyId
  const joining = { spaceId, requestId: requestId(), bodyId: commissionId }
  await member.mandates.joinCommission.mutate(joining)
  const { add, askWhoComes, come } = agendaOf(spaceId)
  await add(home.person, { title: 'Conseil', audience: 'mandated', description: 'Entre nous.' })
  eventId = await add(home.person, { bodyId, kind: 'meeting', description: 'Avec un goûter.' })
  await askWhoComes(home.person, eventId, 1)
  await come(home.person, eventId)
  await come(member, eventId)
  await add(home.person, { title: 'Fête', audience: 'public', dialIn: '01 23' })
  const { plan, addItem } = assembliesOf(spaceId)
  assemblyId = await plan(home.person)
  const { itemId } = await addItem(home.person, assemblyId)
  ballotId = await ballotsOf(spaceId).draft(home.person, itemId)
}, 60_000)
afterAll(() => api.stop())

const views: Record<string, (reader: Caller) => Promise<unknown>> = {
  'assemblies.ballots.list': reader =>
    reader.assemblies.ballots.list.query({ spaceId, assemblyId, itemId: null }),
  'assemblies.ballots.get': reader => reader.assemblies.ballots.get.query({ spaceId, ballotId }),
  'assemblies.list': reader => reader.assemblies.list.query({ spaceId, period: 'upcoming' }),
  'assemblies.get': reader => reader.assemblies.get.query({ spaceId, assemblyId }),
  'calendar.events': reader => reader.calendar.events.query({ spaceId, period: 'upcoming' }),
  'calendar.event': reader => reader.calendar.event.query({ spaceId, eventId }),
  'calendar.file': reader => reader.calendar.file.query({ spaceId, eventId }),
  'mandates.organigram': reader => reader.mandates.organigram.query({ spaceId }),
  'mandates.body': reader => reader.mandates.body.query({ spaceId, bodyId: commissionId }),
  'mandates.mine': reader => reader.mandates.mine.query({ spaceId }),
  'mandates.decisions': reader => reader.mandates.decisions.query({ spaceId, before: null }),
  'mandates.mandate': reader => reader.mandates.mandate.query({ spaceId, mandateId }),
  'mandates.reports': reader => reader.mandates.reports.query({ spaceId, mandateId, before: null }),
  'mandates.decision': reader => reader.mandates.decision.query({ spaceId, decisionId }),
  'mandates.preview': reader => reader.mandates.preview.query({ spaceId, ...proposal }),
  'organisations.get': reader => reader.organisations.get.query({ spaceId }),
  'organisations.members': reader => reader.organisations.members.query({ spaceId }),
  'organisations.formerNames': reader => reader.organisations.formerNames.query({ spaceId }),
  'fund.dues.get': reader => reader.fund.dues.get.query({ spaceId }),
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
  expect(await refusalOf(view(stranger))).toBe('shared.not_found')
  expect(await refusalOf(view(api.visitor()))).toBe('shared.session_missing')
})

it('R137: each member reads their own dues, and nobody reads those of another', async () => {
  const { home, bilal, clara } = await mandateScene(api, 'rangs-cotises')
  const supporter = await supporterOf(home, 'suivi-cotises@exemple.test')
  const { ask, choose, record } = duesIn(home.spaceId)
  const { campaignId } = await ask(home.person)
  await choose(bilal.person, campaignId)
  await record(home.person, campaignId, bilal.personId, '20')
  const mine = (reader: Caller) => reader.fund.dues.get.query({ spaceId: home.spaceId })
  expect(
    await fieldsByRank(mine, {
      all: supporter,
      owing: clara.person,
      members: bilal.person,
      kept: home.person,
    }),
  ).toEqual({
    owing:
      'campaign.campaignId campaign.fromOn campaign.holder campaign.iban campaign.mine.agreed campaign.mine.open campaign.mine.paid campaign.mine.state campaign.needed campaign.scheme.amount campaign.scheme.kind campaign.throughOn campaign.title campaign.validUntilOn',
    members:
      'campaign.mine.reference campaign.mine.validThroughOn payments[].amount payments[].campaignId payments[].means payments[].paymentId payments[].receivedOn payments[].title throughOn',
    kept: 'keeps',
    nobody: 'campaign.isClosed campaign.mine.step payments[].isTakenBack',
  })
})

it('R120: what waits is told to whoever it waits for, and a supporter is told of nothing', async () => {
  const { home: founder, bilal, clara, where } = await mandateScene(api, 'rangs-mandats')
  const supporter = await supporterOf(founder, 'suivi-mandats@exemple.test')
  await mandateFor(founder.person, [clara.person], where, bilal, { powers: [], days: 10 })
  const role = definingRole(where.bodyId, [], 'À prendre')
  const given = givingMandate(role.roleId, bilal.personId)
  const { state } = await decide(founder.person, [clara.person], where, [role.effect, given.effect])
  expect(state).toBe('in_force')
  await propose(founder.person, where, [definingRole(where.bodyId, [], 'Proposé').effect])
  const in_ = { spaceId: where.spaceId }
  const { decisions } = await founder.person.mandates.decisions.query({ ...in_, before: null })
  const statesOf = async (reader: Caller) =>
    (await reader.mandates.decisions.query({ ...in_, before: null })).decisions.map(one => one.state)
  expect(decisions[0]?.state).toBe('asking')
  expect(await statesOf(supporter)).toEqual(
    decisions.filter(one => one.state === 'in_force').map(one => one.state),
  )
  const asking = { ...in_, decisionId: decisions[0]?.decisionId ?? '' }
  expect(await refusalOf(supporter.mandates.decision.query(asking))).toBe('shared.not_found')
  const mine = (reader: Caller) => reader.mandates.mine.query({ spaceId: where.spaceId })
  expect(
    await fieldsByRank(mine, { all: supporter, members: bilal.person, coordination: founder.person }),
  ).toEqual(waiting)
  const { waiting: forSupporter, soon } = await supporter.notifications.today.query(in_)
  expect([forSupporter, soon]).toEqual([[], []])
})
