import { foldText } from '../shared/fold-text.ts'
import type { Source, Stance } from './stance.ts'

/** What a column of a positions file holds. `statement_text` is for readers and is not read back. */
export type CsvColumn =
  | 'organisation'
  | 'statement'
  | 'statement_text'
  | 'stance'
  | 'nuance'
  | 'reason'
  | 'important'
  | 'source'
  | 'decided_on'

const columnWords: Record<CsvColumn, readonly string[]> = {
  organisation: ['organisation', 'organization', 'organisation membre', 'member organisation', 'structure'],
  statement: ['enonce', 'statement', 'code', 'numero', 'number'],
  statement_text: ['texte', 'text', 'texte de l enonce', 'statement text'],
  stance: ['position', 'positionnement', 'stance'],
  nuance: ['nuance', 'nuances', 'phrase'],
  reason: ['motif', 'raison', 'reason', 'commentaire', 'comment'],
  important: ['important', 'importance', 'priorite'],
  source: ['source', 'instance', 'decide par', 'decided by'],
  decided_on: ['date', 'decide le', 'decided on'],
}

const stanceWords: Record<Stance | 'not_debated', readonly string[]> = {
  agree: ['d accord', 'accord', 'pour', 'oui', 'agree', 'agreement', 'for', 'yes', '1'],
  nuance: [
    '0',
    'nuance',
    'nuances',
    'd accord avec nuances',
    'd accord avec des nuances',
    'avec nuances',
    'agree with nuances',
    'with nuances',
  ],
  disagree: ['pas d accord', 'desaccord', 'contre', 'non', 'disagree', 'disagreement', 'against', 'no'],
  pass: ['ne se prononce pas', 'nsp', 'no position', 'takes no position', 'pass'],
  not_debated: ['pas encore debattu', 'non debattu', 'not yet debated', 'not debated'],
}

const sourceWords: Record<Source, readonly string[]> = {
  board: ['bureau', 'conseil', 'conseil d administration', 'ca', 'board'],
  assembly: ['assemblee', 'assemblee generale', 'ag', 'assembly', 'general assembly'],
  team: ['equipe', 'team'],
}

const yes = ['oui', 'yes', 'x', '1', 'vrai', 'true', 'important']
const no = ['', 'non', 'no', '0', 'faux', 'false']

/** Signs by themselves: a minus may be any of the dashes that keyboards and word processors write. */
const signs: ReadonlyMap<string, Stance> = new Map([
  ['+', 'agree'],
  ['+1', 'agree'],
  ['-', 'disagree'],
  ['-1', 'disagree'],
])
const dashes = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g
const emptySigns = ['', '·', '•', '.', '?', '…']

const invert = <K extends string>(words: Record<K, readonly string[]>): ReadonlyMap<string, K> =>
  new Map((Object.keys(words) as K[]).flatMap(key => words[key].map((word): [string, K] => [word, key])))

const columns = invert(columnWords)
const stances = invert(stanceWords)
const sourceNames = invert(sourceWords)

export const readColumn = (label: string): CsvColumn | undefined => columns.get(foldText(label))

/** The stance a cell says, `not_debated` for none, undefined when the cell cannot be read. */
export const readStance = (cell: string): Stance | 'not_debated' | undefined => {
  const sign = cell.trim().replace(dashes, '-')
  if (emptySigns.includes(sign)) return 'not_debated'
  return signs.get(sign.replaceAll(' ', '')) ?? stances.get(foldText(cell))
}

export const readSource = (cell: string): Source | undefined => sourceNames.get(foldText(cell))

export const readImportance = (cell: string): boolean | undefined => {
  const word = foldText(cell)
  if (yes.includes(word)) return true
  return no.includes(word) ? false : undefined
}

/** The words an export is written in: never a sign, which a spreadsheet would take for a formula. */
export const csvWords = {
  fr: {
    header: ['organisation', 'énoncé', 'texte', 'position', 'nuance', 'motif', 'important', 'source', 'date'],
    stances: {
      agree: 'd’accord',
      nuance: 'd’accord avec nuances',
      disagree: 'pas d’accord',
      pass: 'ne se prononce pas',
    },
    sources: { board: 'bureau', assembly: 'assemblée', team: 'équipe' },
    important: 'oui',
  },
  en: {
    header: [
      'organisation',
      'statement',
      'text',
      'position',
      'nuance',
      'reason',
      'important',
      'source',
      'date',
    ],
    stances: {
      agree: 'agree',
      nuance: 'agree with nuances',
      disagree: 'disagree',
      pass: 'takes no position',
    },
    sources: { board: 'board', assembly: 'assembly', team: 'team' },
    important: 'yes',
  },
} as const satisfies Record<
  'fr' | 'en',
  {
    header: readonly string[]
    stances: Record<Stance, string>
    sources: Record<Source, string>
    important: string
  }
>
