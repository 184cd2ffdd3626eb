import { agreementPage } from '@reliance/core/positions/agreement-page.ts'
import { type AskWorkshopInput, askWorkshop as decide } from '@reliance/core/positions/ask-workshop.ts'
import { mayAsk } from '@reliance/core/positions/powers.ts'
import { coalitionPlace } from '@reliance/db/positions/members.ts'
import { insertWorkshopRequest, listWorkshopRequests } from '@reliance/db/positions/questions.ts'
import { findStatement } from '@reliance/db/positions/statements.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'
import { loadRound, pageFacts, type RoundFacts, seesOthers } from './round-facts.ts'

type Asked = {
  organisationId: string
  displayName: string
  statement: { id: string; number: number | null; text: string }
  note: string
}

/** So many a day by one organisation: the page shows them all. */
const tellCoordination = async (
  { db, scope, actor, notify, services }: MutationContext,
  { organisationId, displayName, statement, note }: Asked,
): Promise<void> => {
  if (await services.limits.spendEach('workshopMailPerAsker', [`${organisationId}:${scope.spaceId}`])) return
  const place = await coalitionPlace(db, scope)
  notify({
    notice: 'positions.workshop_asked',
    to: { power: 'positions.coordinate', but: actor.personId },
    subject: statement.id,
    path: `${place.path}/positions/questions`,
    params: {
      place: place.name,
      organisation: displayName,
      number: String(statement.number),
      statement: statement.text,
      message: note,
    },
  })
}

type Input = AskWorkshopInput & InSpace & { organisationId: string }

/** A participant asks, for their organisation, to work on a disagreement; the request waits for the coordination. */
export const askWorkshop = mutation({
  may: mayAsk,
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor, entered } = ctx
    const { organisationId, statementId } = input
    const statement = await findStatement(db, scope, statementId)
    const facts = statement && (await loadRound(db, scope, statement.roundId))
    if (!facts) throw notFound()
    const { displayName } = myOrganisation(
      entered,
      organisationId,
      facts.members.find(one => one.organisationId === organisationId),
    )
    const earlier = await listWorkshopRequests(db, scope)
    const { note } = unwrap(
      decide(
        {
          // Who does not see the positions learns nothing from the answer.
          class: seesOthers(facts, [organisationId], now) ? classOf(facts, statementId) : 'too_few',
          alreadyAsked: earlier.some(
            row => row.statementId === statementId && row.organisationId === organisationId,
          ),
        },
        input,
      ),
      'conflict',
    )
    const row = { statementId, organisationId, personId: actor.personId, note, askedAt: now }
    if (!(await insertWorkshopRequest(db, scope, row)))
      throw new RuleError('conflict', { code: 'positions.workshop_already_asked' })
    await tellCoordination(ctx, { organisationId, displayName, statement, note })
    ctx.act('positions.workshop_asked', statementId)
    return { state: 'waiting' as const }
  },
})

const classOf = (facts: RoundFacts, statementId: string) => {
  const { unites, separates, open } = agreementPage(pageFacts(facts))
  return [...unites, ...separates, ...open].find(item => item.statementId === statementId)?.class ?? 'too_few'
}
