import { addDays, type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

/** Whoever decides: a client of the API, however they came in. */
type Decider = Pick<TestPerson, 'mandates'>

export const today = (): CivilDate => civilDateAt(new Date())

export type Effect = { kind: string; payload: object }
type Where = { spaceId: string; bodyId: string }
type More = {
  text?: string
  askedIds?: string[]
  typedName?: string
  fileIds?: string[]
  replacesId?: string | null
}

/** A new body inside another one. */
export const creatingBody = (parentId: string, name: string, kind = 'secretariat') => {
  const bodyId = crypto.randomUUID()
  return { bodyId, effect: { kind: 'create_body', payload: { bodyId, parentId, kind, name, purpose: '' } } }
}

/** A new role in a body, which opens these powers. */
export const definingRole = (bodyId: string, powers: string[], name = 'Rôle') => {
  const roleId = crypto.randomUUID()
  const payload = {
    roleId,
    bodyId,
    name,
    purpose: 'Faire avancer',
    domain: 'Ce qui est décidé',
    accountabilities: [],
    powers,
    revision: 0,
  }
  return { roleId, effect: { kind: 'define_role', payload } }
}

/** A mandate in a role, from today, for 80 days. */
export const givingMandate = (roleId: string, personId: string, change: object = {}) => {
  const mandateId = crypto.randomUUID()
  const payload = {
    mandateId,
    roleId,
    roleRevision: 1,
    personIds: [personId],
    kind: 'executive',
    mission: 'Tenir ce rôle',
    startsOn: today(),
    endsOn: addDays(today(), 80),
    overloadReason: '',
    ...change,
  }
  return { mandateId, effect: { kind: 'give_mandate', payload } }
}

export const endingMandate = (mandateId: string): Effect => ({ kind: 'end_mandate', payload: { mandateId } })
export const closing: Effect = { kind: 'close_space', payload: {} }

/** One person brings a decision to a body. */
export const propose = (
  person: Decider,
  { spaceId, bodyId }: Where,
  effects: readonly Effect[],
  { text = 'Parce que nous en avons parlé.', askedIds = [], typedName = '', ...more }: More = {},
) =>
  person.mandates.propose.mutate({
    spaceId,
    requestId: requestId(),
    bodyId,
    text,
    effects: [...effects],
    askedIds,
    typedName,
    meeting: null,
    fileIds: more.fileIds ?? [],
    replacesId: more.replacesId ?? null,
  })

/** One person answers; a no says why, and a name signs where the yes signs something. */
export const answer = async (
  person: Decider,
  spaceId: string,
  decisionId: string,
  {
    yes = true,
    electorId = null as string | null,
    ...more
  }: { yes?: boolean; electorId?: string | null; typedName?: string } = {},
) => {
  const { contentHash, mine } = await person.mandates.decision.query({ spaceId, decisionId })
  // A mandate of one's own is signed under the name that it is given to.
  const typedName = more.typedName ?? mine[0]?.mandateName ?? ''
  return person.mandates.answer.mutate({
    spaceId,
    requestId: requestId(),
    decisionId,
    contentHash,
    typedName,
    electorId,
    answer: yes ? ('yes' as const) : ('no' as const),
    reason: yes ? '' : 'Pas maintenant',
  })
}

/** Proposed by one and answered yes by the others, in turn. @returns the decision and the state that it ends in. */
export const decide = async (
  by: Decider,
  others: readonly Decider[],
  where: Where,
  effects: readonly Effect[],
  more: More = {},
) => {
  const proposed = await propose(by, where, effects, more)
  let { state } = proposed
  for (const other of others)
    if (state === 'asking' || state === 'open')
      ({ state } = await answer(other, where.spaceId, proposed.decisionId))
  return { ...proposed, state }
}

/** Decides a role with these powers for a person, who then takes it on under their name. */
export const mandateFor = async (
  by: Decider,
  others: readonly Decider[],
  where: Where,
  holder: { person: Decider; personId: string; displayName: string },
  {
    powers,
    name = `Rôle ${crypto.randomUUID().slice(0, 8)}`,
    days = 80,
  }: { powers: string[]; name?: string; days?: number },
) => {
  const role = definingRole(where.bodyId, powers, name)
  const given = givingMandate(role.roleId, holder.personId, { endsOn: addDays(today(), days) })
  const decided = await decide(by, others, where, [role.effect, given.effect])
  const { mandateId } = given
  const accepting = { spaceId: where.spaceId, requestId: requestId(), mandateId }
  await holder.person.mandates.accept.mutate({ ...accepting, typedName: holder.displayName, revision: 1 })
  return { ...decided, roleId: role.roleId, mandateId }
}

/** A version of the charter brought to a plenary by one organisation, signed by it and by the others that say yes. */
export const publishCharter = async (
  host: { person: Decider; spaceId: string },
  others: readonly { person: Decider; spaceId: string }[],
  coalitionId: string,
  { label, text, fileIds = [] }: { label: string; text: string; fileIds?: string[] },
) => {
  const { bodies } = await host.person.mandates.organigram.query({ spaceId: coalitionId })
  const bodyId = bodies.find(one => one.isSovereign)?.bodyId ?? ''
  const charterVersionId = crypto.randomUUID()
  const charter = { charterVersionId, label, text, lang: 'fr', fileIds }
  const where = { spaceId: coalitionId, bodyId }
  const effects = [{ kind: 'publish_charter', payload: charter }]
  const typedName = 'Représentation'
  const proposed = await propose(host.person, where, effects, { text: `La charte ${label}.`, typedName })
  let { state } = proposed
  for (const { person, spaceId: electorId } of others)
    if (state === 'asking' || state === 'open')
      ({ state } = await answer(person, coalitionId, proposed.decisionId, { typedName, electorId }))
  return { ...proposed, state, charterVersionId }
}

/** Some days of a space go by: its clock moves on, and what falls due by then is done. */
export const passDays = async (api: TestApi, spaceId: string, days: number): Promise<void> => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const by = Math.round(days * 86_400_000)
  await admin`update space set clock_offset_ms = clock_offset_ms + ${by} where id = ${spaceId}`
  await admin`update outbox set run_at = run_at - make_interval(secs => ${by / 1000})
              where space_id = ${spaceId} and done_at is null
                and (split_part(kind, '.', 1) in ('mandates', 'assemblies', 'calendar', 'resources') or kind = 'fund.ask_report')`
  await admin.end()
  api.running.wake()
}
