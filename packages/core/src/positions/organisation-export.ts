import { writeCsv } from '../shared/csv.ts'
import type { Language } from '../shared/messages.ts'
import type { WorkshopAnswer } from './answer-workshop.ts'
import { type ExportedPosition, formatPositionsCsv } from './format-positions-csv.ts'
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
    answer: string
    reason: string
    answeredAt: string
    signedName: string
    charterText: string
  }[]
  readonly people: readonly { displayName: string; consentedAt: string }[]
  readonly statements: readonly CsvStatement[]
  readonly positions: readonly (ExportedPosition & { publishedAt: string; confirmedAt: string | null })[]
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

export type ExportedFile = { readonly name: string; readonly content: string }

const words = {
  fr: {
    participation: ['organisation', 'coalition', 'statut', 'depuis', 'entrée le'],
    signatures: ['version', 'réponse', 'raison', 'date', 'nom', 'texte de la charte'],
    people: ['nom affiché', 'accord donné le'],
    questions: ['sens', 'énoncé', 'organisation', 'question', 'date', 'réponse', 'répondu le'],
    requests: ['énoncé', 'note', 'date', 'réponse', 'texte', 'jour proposé', 'répondu le'],
    answers: { accepted: 'acceptée', declined: 'déclinée' },
    shown: ['énoncé', 'montré le'],
    directions: { asked: 'posée', received: 'reçue' },
  },
  en: {
    participation: ['organisation', 'coalition', 'status', 'since', 'joined on'],
    signatures: ['version', 'answer', 'reason', 'date', 'name', 'text of the charter'],
    people: ['name shown', 'consent given on'],
    questions: ['direction', 'statement', 'organisation', 'question', 'date', 'answer', 'answered on'],
    requests: ['statement', 'note', 'date', 'answer', 'text', 'day proposed', 'answered on'],
    answers: { accepted: 'accepted', declined: 'declined' },
    shown: ['statement', 'shown on'],
    directions: { asked: 'asked', received: 'received' },
  },
} as const

/**
 * The part of an organisation as files it can keep and read elsewhere (R69): one JSON with everything, and the
 * same in tables.
 */
export const organisationExport = (
  part: OrganisationPart,
  language: Language,
): { json: string; files: ExportedFile[] } => {
  const said = words[language]
  const { organisation, coalition } = part
  const table = (name: string, header: readonly string[], rows: readonly (readonly string[])[]) => ({
    name: `${name}.csv`,
    content: writeCsv([header, ...rows]),
  })
  const files = [
    table('participation', said.participation, [
      [
        organisation.displayName,
        coalition.name,
        organisation.status,
        organisation.statusAt,
        organisation.joinedAt ?? '',
      ],
    ]),
    table(
      'signatures',
      said.signatures,
      part.signatures.map(one => [
        one.label,
        one.answer,
        one.reason,
        one.answeredAt,
        one.signedName,
        one.charterText,
      ]),
    ),
    table(
      'people',
      said.people,
      part.people.map(one => [one.displayName, one.consentedAt]),
    ),
    { name: 'positions.csv', content: positionsTable(part, language) },
    table(
      'questions',
      said.questions,
      part.questions.map(one => [
        said.directions[one.direction],
        statementCode(one.statementNumber),
        one.otherOrganisation,
        one.text,
        one.askedAt,
        one.answer ?? '',
        one.answeredAt ?? '',
      ]),
    ),
    table(
      'workshop-requests',
      said.requests,
      part.workshopRequests.map(one => [
        ...[statementCode(one.statementNumber), one.note, one.askedAt],
        ...[one.answer === null ? '' : said.answers[one.answer], one.answerText],
        ...[one.meetsOn ?? '', one.answeredAt ?? ''],
      ]),
    ),
    table(
      'exposures',
      said.shown,
      part.exposures.map(one => [statementCode(one.statementNumber), one.shownAt]),
    ),
  ]
  return { json: JSON.stringify(part, null, 2), files }
}

const positionsTable = (part: OrganisationPart, language: Language): string =>
  formatPositionsCsv(
    { organisations: [part.organisation], statements: part.statements, positions: part.positions },
    language,
  )
