import {
  proposeStatement as decide,
  mayProposeStatement,
  type ProposeStatementInput,
} from '@reliance/core/positions/propose-statement.ts'
import { coalitionPlace, shownNames } from '@reliance/db/positions/members.ts'
import { insertStatement, lockStatements } from '@reliance/db/positions/statements.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { standingTexts } from './round-facts.ts'

/** So many a day for a coalition: the page of its rounds shows them all. */
const tellCoordination = async (ctx: MutationContext, statementId: string, text: string): Promise<void> => {
  const { db, scope, actor } = ctx
  const { limits } = ctx.services
  if (await limits.spendEach('proposalMailPerPerson', [`${actor.personId}:${scope.spaceId}`])) return
  if (await limits.spendEach('proposalMailPerPlace', [scope.spaceId])) return
  const [place, names] = await Promise.all([coalitionPlace(db, scope), shownNames(db, scope)])
  ctx.notify({
    notice: 'positions.statement_proposed',
    to: { power: 'positions.coordinate', but: actor.personId },
    subject: statementId,
    path: `${place.path}/positions/tours`,
    params: { place: place.name, name: names.get(actor.personId) ?? '', message: text },
  })
}

type Input = ProposeStatementInput & InSpace

/** A participant proposes a statement; it waits for the coordination, and what readers may stumble on is said. */
export const proposeStatement = mutation({
  may: mayProposeStatement,
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const otherTexts = standingTexts(await lockStatements(db, scope), null)
    const { text, background, hints } = unwrap(decide({ otherTexts }, input), 'conflict')
    const id = ctx.newId()
    const { lang } = input
    await insertStatement(db, scope, {
      id,
      text,
      background,
      lang,
      createdAt: now,
      proposedBy: actor.personId,
    })
    await tellCoordination(ctx, id, text)
    ctx.act('positions.statement_proposed', id, { wording: text })
    return { statementId: id, text, hints }
  },
})
