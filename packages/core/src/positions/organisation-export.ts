import type { Language } from '../shared/messages.ts'
import type { Table } from '../shared/table.ts'
import { civilDateAt } from '../shared/time.ts'
import type { WorkshopAnswer } from './answer-workshop.ts'
import { type ExportedPosition, positionRows } from './format-positions-csv.ts'
import { type CsvStatement, statementCode } from './positions-csv-targets.ts'

/** Everything a coalition holds of one organisation; instants in ISO 8601, UTC. */
export type OrganisationPart = {
  readonly coalition: { coalitionId: string; name: string }
  readonly organisation: {
    organisationId: string
    displayName: string
    status: string
    statusAt: string
    joinedAt: string | null
  }
  readonly exportedAt: string
  readonly signatures: readonly {
    label: string
    answer: 'signed' | 'declined'
    reason: string
    answeredAt: string
    signedName: string
    charterText: string
  }[]
  readonly people: readonly { displayName: string; consentedAt: string }[]
  /** Each in the words that the position of this organisation stands on. */
  readonly statements: readonly CsvStatement[]
  readonly positions: readonly (ExportedPosition & {
    statementVersion: number
    publishedAt: string
    confirmedAt: string | null
  })[]
  readonly questions: readonly {
    direction: 'asked' | 'received'
    statementNumber: number
    otherOrganisation: string
    text: string
    askedAt: string
    answer: string | null
    answeredAt: string | null
  }[]
  readonly workshopRequests: readonly {
    statementNumber: number
    note: string
    askedAt: string
    answer: WorkshopAnswer | null
    answerText: string
    meetsOn: string | null
    answeredAt: string | null
  }[]
  readonly exposures: readonly { statementNumber: number; shownAt: string }[]
}

const words = {
  fr: {
    participation: ['La place', 'organisation', 'coalition', 'statut', 'depuis', 'entrée le'],
    signatures: ['La charte', 'version', 'réponse', 'raison', 'date', 'nom', 'texte de la charte'],
    people: ['Les personnes', 'nom affiché', 'accord donné le'],
    positions: ['Les positions'],
    questions: [
      'Les questions',
      ...['sens', 'énoncé', 'organisation', 'question', 'date', 'réponse', 'répondu le'],
    ],
    requests: [
      'Les ateliers',
      ...['énoncé', 'note', 'date', 'réponse', 'texte', 'jour proposé', 'répondu le'],
    ],
    charterAnswers: { signed: 'signée', declined: 'refusée' },
    answers: { accepted: 'acceptée', declined: 'déclinée' },
    shown: ['Ce qui a été montré', 'énoncé', 'montré le'],
    directions: { asked: 'posée', received: 'reçue' },
  },
  en: {
    participation: ['The place', 'organisation', 'coalition', 'status', 'since', 'joined on'],
    signatures: ['The charter', 'version', 'answer', 'reason', 'date', 'name', 'text of the charter'],
    people: ['The people', 'name shown', 'consent given on'],
    positions: ['The positions'],
    questions: [
      'The questions',
      ...['direction', 'statement', 'organisation', 'question', 'date', 'answer', 'answered on'],
    ],
    requests: [
      'The workshops',
      ...['statement', 'note', 'date', 'answer', 'text', 'day proposed', 'answered on'],
    ],
    charterAnswers: { signed: 'signed', declined: 'declined' },
    answers: { accepted: 'accepted', declined: 'declined' },
    shown: ['What was shown', 'statement', 'shown on'],
    directions: { asked: 'asked', received: 'received' },
  },
} as const

const dayOf = (instant: string | null): string => (instant === null ? '' : civilDateAt(new Date(instant)))

type Named = readonly [name: string, ...heads: string[]]

const table = (
  [name, ...heads]: Named,
  rows: readonly (readonly string[])[],
  printed?: readonly number[],
): Table => (printed ? { name, heads, rows, printed } : { name, heads, rows })

/** The same part in tables (R69), for people: what is printed leaves out long texts. */
export const organisationTables = (part: OrganisationPart, language: Language): Table[] => {
  const said = words[language]
  const { organisation, coalition } = part
  const positions = positionRows(
    { organisations: [organisation], statements: part.statements, positions: part.positions },
    language,
  )
  return [
    table(said.participation, [
      [
        ...[organisation.displayName, coalition.name, organisation.status],
        ...[dayOf(organisation.statusAt), dayOf(organisation.joinedAt)],
      ],
    ]),
    table(
      said.signatures,
      part.signatures.map(one => [
        ...[one.label, said.charterAnswers[one.answer], one.reason, dayOf(one.answeredAt)],
        ...[one.signedName, one.charterText],
      ]),
      [0, 1, 3, 4],
    ),
    table(
      said.people,
      part.people.map(one => [one.displayName, dayOf(one.consentedAt)]),
    ),
    { name: said.positions[0], heads: positions.heads, rows: positions.rows, printed: [1, 2, 3] },
    table(
      said.questions,
      part.questions.map(one => [
        ...[said.directions[one.direction], statementCode(one.statementNumber), one.otherOrganisation],
        ...[one.text, dayOf(one.askedAt), one.answer ?? '', dayOf(one.answeredAt)],
      ]),
      [0, 1, 2, 4],
    ),
    table(
      said.requests,
      part.workshopRequests.map(one => [
        ...[statementCode(one.statementNumber), one.note, dayOf(one.askedAt)],
        ...[one.answer === null ? '' : said.answers[one.answer], one.answerText],
        ...[one.meetsOn ?? '', dayOf(one.answeredAt)],
      ]),
      [0, 2, 3, 5],
    ),
    table(
      said.shown,
      part.exposures.map(one => [statementCode(one.statementNumber), dayOf(one.shownAt)]),
    ),
  ]
}
