import {
  proposeStatement as decide,
  mayProposeStatement,
  type ProposeStatementInput,
} from '@reliance/core/positions/propose-statement.ts'
import { insertStatement, lockStatements } from '@reliance/db/positions/statements.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

type Input = ProposeStatementInput & InSpace

/** A participant proposes a statement; it waits for the coordination, and what readers may stumble on is said. */
export const proposeStatement = mutation({
  may: mayProposeStatement,
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const otherTexts = (await lockStatements(db, scope)).map(row => row.text)
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
    ctx.act('positions.statement_proposed', id, { wording: text })
    return { statementId: id, text, hints }
  },
})
