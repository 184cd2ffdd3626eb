import { mayJoinFor, mayReadCharter } from '@reliance/core/coalitions/powers.ts'
import { type OrganisationPart, organisationTables } from '@reliance/core/positions/organisation-export.ts'
import { contentOf } from '@reliance/core/positions/position.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { Table } from '@reliance/core/shared/table.ts'
import { exposuresOf } from '@reliance/db/positions/exposures.ts'
import { listMembers } from '@reliance/db/positions/members.ts'
import { listWordings } from '@reliance/db/positions/mend.ts'
import { readParticipation } from '@reliance/db/positions/organisation-part.ts'
import { positionsOfOrganisation } from '@reliance/db/positions/positions.ts'
import {
  listWorkshopRequests,
  questionsWith,
  type WorkshopRequestRow,
} from '@reliance/db/positions/questions.ts'
import { listStatements } from '@reliance/db/positions/statements.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, allow, type QueryContext, query } from '../boundary/use-case.ts'
import type { Taken } from './pack-taken.ts'

type Input = { spaceId: string; organisationId: string; lang: Language }

/** What a later context holds of an organisation: for programs, and in tables. */
export type AlsoTaken = (
  ctx: Pick<QueryContext, 'db' | 'scope'>,
  organisationId: string,
  lang: Language,
) => Promise<{ json: Readonly<Record<string, unknown>>; tables: readonly Table[] }>

/** What the coalition holds of one organisation, to take along before it leaves (R69). */
export const exportOrganisation = (alsoTaken: AlsoTaken) =>
  query({
    may: mayReadCharter,
    run: async (ctx, { organisationId, lang }: Input): Promise<Taken> => {
      const [rows, more] = await Promise.all([
        readAll(ctx, organisationId),
        alsoTaken(ctx, organisationId, lang),
      ])
      const entered = await ctx.entered
      const actor = actorOf(entered)
      const joins = mayJoinFor(actor, organisationId, entered.now)
      allow(joins.allowed ? joins : mayRepresent(actor, organisationId, entered.now))
      const part = partOf(rows, organisationId, entered.now)
      return {
        lang,
        organisation: part.organisation.displayName,
        coalition: part.coalition.name,
        exportedAt: part.exportedAt,
        json: JSON.stringify(Object.assign({}, part, more.json), null, 2),
        tables: [...organisationTables(part, lang), ...more.tables],
      }
    },
  })

const readAll = async ({ db, scope }: QueryContext, organisationId: string) => {
  const [held, members, statements, wordings, positions, questions, requests, exposures] = await Promise.all([
    readParticipation(db, scope, organisationId),
    listMembers(db, scope),
    listStatements(db, scope),
    listWordings(db, scope),
    positionsOfOrganisation(db, scope, organisationId),
    questionsWith(db, scope, organisationId),
    listWorkshopRequests(db, scope),
    exposuresOf(db, scope, organisationId),
  ])
  return {
    spaceId: scope.spaceId,
    held,
    members,
    statements,
    wordings,
    positions,
    questions,
    requests,
    exposures,
  }
}

type Rows = Awaited<ReturnType<typeof readAll>>

const partOf = (rows: Rows, organisationId: string, now: Date): OrganisationPart => {
  const { held } = rows
  if (!held) throw notFound()
  const { coalitionName, statusAt, joinedAt, ...place } = held.place
  const names = new Map(rows.members.map(one => [one.organisationId, one.displayName]))
  const numbers = new Map(rows.statements.map(row => [row.id, row.number ?? 0]))
  const versions = new Map(rows.positions.map(row => [row.statementId, row.statementVersion]))
  const formerWords = new Map(
    rows.wordings
      .filter(row => versions.get(row.statementId) === row.version)
      .map(row => [row.statementId, row.text]),
  )
  const numberOf = (row: { statementId: string }) => numbers.get(row.statementId) ?? 0
  return {
    coalition: { coalitionId: rows.spaceId, name: coalitionName },
    organisation: {
      organisationId,
      ...place,
      statusAt: statusAt.toISOString(),
      joinedAt: joinedAt?.toISOString() ?? null,
    },
    exportedAt: now.toISOString(),
    signatures: held.signatures.map(({ answeredAt, ...signed }) => ({
      ...signed,
      answeredAt: answeredAt.toISOString(),
    })),
    people: held.people.map(({ displayName, consentedAt }) => ({
      displayName,
      consentedAt: consentedAt.toISOString(),
    })),
    statements: rows.statements.flatMap(({ id, number, text }) =>
      number === null ? [] : [{ statementId: id, number, text: formerWords.get(id) ?? text }],
    ),
    positions: rows.positions.map(row => ({
      organisationId,
      statementId: row.statementId,
      content: contentOf(row),
      statementVersion: row.statementVersion,
      publishedAt: row.publishedAt.toISOString(),
      confirmedAt: row.confirmedAt?.toISOString() ?? null,
    })),
    questions: questionsOf(rows, organisationId, names, numberOf),
    workshopRequests: rows.requests
      .filter(row => row.organisationId === organisationId)
      .map(row => ({
        statementNumber: numberOf(row),
        note: row.note,
        askedAt: row.askedAt.toISOString(),
        ...answerOf(row),
      })),
    exposures: rows.exposures.map(row => ({
      statementNumber: numberOf(row),
      shownAt: row.shownAt.toISOString(),
    })),
  }
}

/** What the coordination answered, as it travels. */
const answerOf = (row: WorkshopRequestRow) => ({
  answer: row.answer,
  answerText: row.answerText,
  meetsOn: row.meetsOn,
  answeredAt: row.answeredAt?.toISOString() ?? null,
})

const questionsOf = (
  rows: Rows,
  organisationId: string,
  names: ReadonlyMap<string, string>,
  numberOf: (row: { statementId: string }) => number,
): OrganisationPart['questions'] =>
  rows.questions
    .filter(row => row.fromOrganisationId === organisationId || row.toOrganisationId === organisationId)
    .map(row => {
      const asked = row.fromOrganisationId === organisationId
      return {
        direction: asked ? 'asked' : 'received',
        statementNumber: numberOf(row),
        otherOrganisation: names.get(asked ? row.toOrganisationId : row.fromOrganisationId) ?? '',
        text: row.text,
        askedAt: row.askedAt.toISOString(),
        answer: row.answer,
        answeredAt: row.answeredAt?.toISOString() ?? null,
      }
    })
