import { acceptStatementInput } from '@reliance/core/positions/accept-statement.ts'
import { addStatementsInput } from '@reliance/core/positions/add-statements.ts'
import { answerQuestionInput } from '@reliance/core/positions/answer-question.ts'
import { answerWorkshopInput } from '@reliance/core/positions/answer-workshop.ts'
import { askQuestionInput } from '@reliance/core/positions/ask-question.ts'
import { askWorkshopInput } from '@reliance/core/positions/ask-workshop.ts'
import { closeRoundInput } from '@reliance/core/positions/close-round.ts'
import { confirmPositionInput } from '@reliance/core/positions/confirm-position.ts'
import { importPositionsCsvInput } from '@reliance/core/positions/import-positions-csv.ts'
import { correctStatementInput, withdrawStatementInput } from '@reliance/core/positions/mend-statement.ts'
import { moveClosingInput } from '@reliance/core/positions/move-closing.ts'
import { openRoundInput } from '@reliance/core/positions/open-round.ts'
import { prepareRoundInput } from '@reliance/core/positions/prepare-round.ts'
import { proposeStatementInput } from '@reliance/core/positions/propose-statement.ts'
import { publishPositionsInput } from '@reliance/core/positions/publish-positions.ts'
import { reaffirmPositionInput } from '@reliance/core/positions/reaffirm-position.ts'
import { recordExposureInput } from '@reliance/core/positions/record-exposure.ts'
import { revokePositionsInput } from '@reliance/core/positions/revoke-positions.ts'
import { saveDraftPositionInput } from '@reliance/core/positions/save-draft-position.ts'
import { uuidInput } from '@reliance/core/shared/id.ts'
import { languages } from '@reliance/core/shared/messages.ts'
import { pageInput } from '@reliance/core/shared/paging.ts'
import * as z from 'zod/mini'
import {
  readingIn,
  router,
  signedIn,
  signedInSpaceMutation,
  spaceMutation,
  spaceQuery,
  writingIn,
} from '../boundary/procedures.ts'
import { importBytes } from '../boundary/request-size.ts'
import { acceptStatement } from './accept-statement.ts'
import { addStatements } from './add-statements.ts'
import { answerQuestion } from './answer-question.ts'
import { answerWorkshop } from './answer-workshop.ts'
import { askQuestion } from './ask-question.ts'
import { askWorkshop } from './ask-workshop.ts'
import { closeRound } from './close-round.ts'
import { confirmPosition } from './confirm-position.ts'
import { type AlsoTaken, exportOrganisation } from './export-organisation.ts'
import { exportPositionsCsv } from './export-positions-csv.ts'
import { getAgreements } from './get-agreements.ts'
import { getSheet } from './get-sheet.ts'
import { importPositionsCsv } from './import-positions-csv.ts'
import { listQuestions } from './list-questions.ts'
import { listRounds } from './list-rounds.ts'
import { listStatements } from './list-statements.ts'
import { listWorkshopRequests } from './list-workshop-requests.ts'
import { correctStatement, withdrawStatement } from './mend-statement.ts'
import { moveClosing } from './move-closing.ts'
import { openRound } from './open-round.ts'
import { packTaken } from './pack-taken.ts'
import { prepareRound } from './prepare-round.ts'
import { proposeStatement } from './propose-statement.ts'
import { publishPositions } from './publish-positions.ts'
import { reaffirmPosition } from './reaffirm-position.ts'
import { recordExposure } from './record-exposure.ts'
import { revokePositions } from './revoke-positions.ts'
import { saveDraftPosition } from './save-draft-position.ts'

const [reading, writing] = [readingIn('coalition'), writingIn('coalition')]

const byOrganisation = { organisationId: uuidInput }
const ofRound = z.object({ roundId: z.optional(uuidInput) })
const inLanguage = { lang: z.enum(languages) }

/** @param alsoTaken what later contexts add to what an organisation takes along. */
export const positionsRouter = (alsoTaken: AlsoTaken) =>
  router({
    rounds: spaceQuery.query(reading(listRounds)),
    prepareRound: spaceMutation.input(prepareRoundInput).mutation(writing(prepareRound)),
    openRound: spaceMutation.input(openRoundInput).mutation(writing(openRound)),
    moveClosing: spaceMutation.input(moveClosingInput).mutation(writing(moveClosing)),
    correctStatement: spaceMutation.input(correctStatementInput).mutation(writing(correctStatement)),
    withdrawStatement: spaceMutation.input(withdrawStatementInput).mutation(writing(withdrawStatement)),
    closeRound: spaceMutation.input(closeRoundInput).mutation(writing(closeRound)),
    statements: spaceQuery.input(ofRound).query(reading(listStatements)),
    proposeStatement: spaceMutation.input(proposeStatementInput).mutation(writing(proposeStatement)),
    acceptStatement: spaceMutation.input(acceptStatementInput).mutation(writing(acceptStatement)),
    addStatements: spaceMutation.input(addStatementsInput).mutation(writing(addStatements)),

    sheet: signedIn
      .input(z.extend(ofRound, { organisationId: uuidInput, coalitionId: uuidInput }))
      .query(({ ctx, input }) => getSheet(ctx, input)),
    // The doors of both spaces look at the session: a row that saves itself is not made to wait for that as well.
    saveDraft: spaceMutation
      .input(saveDraftPositionInput)
      .mutation(({ ctx, input }) => saveDraftPosition(ctx, input)),
    publish: signedInSpaceMutation
      .input(z.extend(publishPositionsInput, byOrganisation))
      .mutation(({ ctx, input }) => publishPositions(ctx, input)),
    revoke: spaceMutation
      .input(z.extend(revokePositionsInput, byOrganisation))
      .mutation(writing(revokePositions)),
    confirm: spaceMutation
      .input(z.extend(confirmPositionInput, byOrganisation))
      .mutation(writing(confirmPosition)),
    reaffirm: spaceMutation
      .input(z.extend(reaffirmPositionInput, byOrganisation))
      .mutation(writing(reaffirmPosition)),

    agreements: spaceQuery.input(ofRound).query(reading(getAgreements)),
    recordExposure: spaceMutation.input(recordExposureInput).mutation(writing(recordExposure)),
    askQuestion: spaceMutation
      .input(z.extend(askQuestionInput, byOrganisation))
      .mutation(writing(askQuestion)),
    answerQuestion: spaceMutation.input(answerQuestionInput).mutation(writing(answerQuestion)),
    questions: spaceQuery
      .input(z.extend(pageInput, { statementId: z.optional(uuidInput) }))
      .query(reading(listQuestions)),
    askWorkshop: spaceMutation
      .input(z.extend(askWorkshopInput, byOrganisation))
      .mutation(writing(askWorkshop)),
    answerWorkshop: spaceMutation.input(answerWorkshopInput).mutation(writing(answerWorkshop)),
    workshopRequests: spaceQuery.query(reading(listWorkshopRequests)),

    importCsv: spaceMutation
      .meta({ maxBytes: importBytes })
      .input(importPositionsCsvInput)
      .mutation(writing(importPositionsCsv)),
    exportCsv: spaceQuery.input(z.extend(ofRound, inLanguage)).query(reading(exportPositionsCsv)),
    exportOrganisation: spaceQuery
      .input(z.object({ ...byOrganisation, ...inLanguage }))
      .query(async call => packTaken(await reading(exportOrganisation(alsoTaken))(call))),
  })
