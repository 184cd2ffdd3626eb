import { actionsPersonalData } from '../actions/personal-data.ts'
import { assembliesPersonalData } from '../assemblies/personal-data.ts'
import { calendarPersonalData } from '../calendar/personal-data.ts'
import { coalitionsPersonalData } from '../coalitions/personal-data.ts'
import { consultationsPersonalData } from '../consultations/personal-data.ts'
import { decisionsPersonalData } from '../decisions/personal-data.ts'
import { booksPersonalData } from '../fund/books-personal-data.ts'
import { ledgerPersonalData } from '../fund/ledger-personal-data.ts'
import { fundPersonalData } from '../fund/personal-data.ts'
import { identityPersonalData } from '../identity/personal-data.ts'
import { mandatesPersonalData } from '../mandates/personal-data.ts'
import { notificationsPersonalData } from '../notifications/personal-data.ts'
import { organisationsPersonalData } from '../organisations/personal-data.ts'
import { positionsPersonalData } from '../positions/personal-data.ts'
import { resourcesPersonalData } from '../resources/personal-data.ts'
import { filePersonalData } from '../shared/file-personal-data.ts'
import { type PersonalTable, sharedPersonalData } from '../shared/personal-data.ts'

const byContext = [
  identityPersonalData,
  sharedPersonalData,
  filePersonalData,
  mandatesPersonalData,
  organisationsPersonalData,
  coalitionsPersonalData,
  decisionsPersonalData,
  calendarPersonalData,
  positionsPersonalData,
  consultationsPersonalData,
  resourcesPersonalData,
  fundPersonalData,
  ledgerPersonalData,
  booksPersonalData,
  assembliesPersonalData,
  actionsPersonalData,
  notificationsPersonalData,
]

/** Every table with what it holds of people; the tables of later contexts stand after what they refer to. */
export const tablesInOrder: readonly PersonalTable[] = byContext.flat()

/** The same, those of later contexts first: what refers to a row is erased before it. */
export const personalTables: readonly PersonalTable[] = byContext.toReversed().flat()

/** Tables of the directory that say something to the person they are about. */
export const directoryTables: readonly PersonalTable[] = personalTables.filter(
  table => !('spaceId' in table.columns) && table.exports.includes('person'),
)

/** Tables of a space: the others are the directory's, and are reached by its doors alone. */
export const spaceTables: readonly PersonalTable[] = personalTables.filter(
  ({ columns, name }) => 'spaceId' in columns && name !== 'slug',
)
