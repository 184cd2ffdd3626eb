import { coalitionPlace, type Member } from '@reliance/db/positions/members.ts'
import { findStatement } from '@reliance/db/positions/statements.ts'
import type { MutationContext } from '../boundary/use-case.ts'

type Question = { id: string; statementId: string; text: string; from: string; fromId: string }

/**
 * Whoever speaks for an organisation reads a question in their mail, and may answer it there. So many a day for each: the
 * page shows them all.
 */
export const tellQuestion = async (
  { db, scope, notify, services }: MutationContext,
  { id, statementId, text, from, fromId }: Question,
  { organisationId, displayName }: Pick<Member, 'organisationId' | 'displayName'>,
): Promise<void> => {
  const { spaceId } = scope
  const between = `${fromId}:${organisationId}:${spaceId}`
  if (await services.limits.spendEach('questionMailPerAsker', [between])) return
  if (await services.limits.spendEach('questionMailPerPlace', [`${organisationId}:${spaceId}`])) return
  const [place, statement] = await Promise.all([
    coalitionPlace(db, scope),
    findStatement(db, scope, statementId),
  ])
  notify(
    {
      notice: 'positions.asked',
      to: { power: 'positions.represent' },
      subject: id,
      path: `${place.path}/positions/questions`,
      params: {
        place: place.name,
        organisation: displayName,
        name: from,
        number: String(statement?.number ?? ''),
        statement: statement?.text ?? '',
        message: text,
      },
      reply: { purpose: 'reply_question', spaceId, subjectId: id, organisationId },
    },
    organisationId,
  )
}
