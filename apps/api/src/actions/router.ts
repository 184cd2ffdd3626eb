import { addActionInput } from '@reliance/core/actions/add-action.ts'
import { amplifyActionInput } from '@reliance/core/actions/amplify-action.ts'
import { answerLeadInput } from '@reliance/core/actions/answer-lead.ts'
import { answerRecognitionInput } from '@reliance/core/actions/answer-recognition.ts'
import { askNeedInput } from '@reliance/core/actions/ask-need.ts'
import { closeRecognitionInput } from '@reliance/core/actions/close-recognition.ts'
import { dropNeedInput } from '@reliance/core/actions/drop-need.ts'
import { editActionInput } from '@reliance/core/actions/edit-action.ts'
import { endActionInput } from '@reliance/core/actions/end-action.ts'
import { fileVictoryInput } from '@reliance/core/actions/file-victory.ts'
import { getActionInput } from '@reliance/core/actions/get-action.ts'
import { leaveActionInput } from '@reliance/core/actions/leave-action.ts'
import { listActionsInput } from '@reliance/core/actions/list-actions.ts'
import { listVictoriesInput } from '@reliance/core/actions/list-victories.ts'
import { openRecognitionInput } from '@reliance/core/actions/open-recognition.ts'
import { proposeLeadInput } from '@reliance/core/actions/propose-lead.ts'
import { publishActionInput } from '@reliance/core/actions/publish-action.ts'
import { replyToRecognitionInput } from '@reliance/core/actions/reply-to-recognition.ts'
import { takeBackAmplifyingInput } from '@reliance/core/actions/take-back-amplifying.ts'
import { takeBackVictoryInput } from '@reliance/core/actions/take-back-victory.ts'
import { takePartInput } from '@reliance/core/actions/take-part.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../boundary/procedures.ts'
import { addAction } from './add-action.ts'
import { amplifyAction } from './amplify-action.ts'
import { answerLead } from './answer-lead.ts'
import { answerRecognition } from './answer-recognition.ts'
import { askNeed } from './ask-need.ts'
import { closeRecognition } from './close-recognition.ts'
import { dropNeed } from './drop-need.ts'
import { editAction } from './edit-action.ts'
import { endAction } from './end-action.ts'
import { exportPlan } from './export-plan.ts'
import { fileVictory } from './file-victory.ts'
import { getAction } from './get-action.ts'
import { getRecognition } from './get-recognition.ts'
import { leaveAction } from './leave-action.ts'
import { listActions } from './list-actions.ts'
import { listVictories } from './list-victories.ts'
import { openRecognition } from './open-recognition.ts'
import { proposeLead } from './propose-lead.ts'
import { publishAction } from './publish-action.ts'
import { replyToRecognition } from './reply-to-recognition.ts'
import { takeBackAmplifying } from './take-back-amplifying.ts'
import { takeBackVictory } from './take-back-victory.ts'
import { takePart } from './take-part.ts'

export const actionsRouter = router({
  plan: spaceQuery.input(listActionsInput).query(reading(listActions)),
  exportPlan: spaceQuery.query(reading(exportPlan)),
  get: spaceQuery.input(getActionInput).query(reading(getAction)),
  add: spaceMutation.input(addActionInput).mutation(writing(addAction)),
  edit: spaceMutation.input(editActionInput).mutation(writing(editAction)),
  publish: spaceMutation.input(publishActionInput).mutation(writing(publishAction)),
  end: spaceMutation.input(endActionInput).mutation(writing(endAction)),
  takePart: spaceMutation.input(takePartInput).mutation(writing(takePart)),
  leave: spaceMutation.input(leaveActionInput).mutation(writing(leaveAction)),
  askNeed: spaceMutation.input(askNeedInput).mutation(writing(askNeed)),
  dropNeed: spaceMutation.input(dropNeedInput).mutation(writing(dropNeed)),
  proposeLead: spaceMutation.input(proposeLeadInput).mutation(writing(proposeLead)),
  answerLead: spaceMutation.input(answerLeadInput).mutation(writing(answerLead)),
  amplify: spaceMutation.input(amplifyActionInput).mutation(writing(amplifyAction)),
  takeBackAmplifying: spaceMutation.input(takeBackAmplifyingInput).mutation(writing(takeBackAmplifying)),
  recognition: spaceQuery.query(reading(getRecognition)),
  openRecognition: spaceMutation.input(openRecognitionInput).mutation(writing(openRecognition)),
  answerRecognition: spaceMutation.input(answerRecognitionInput).mutation(writing(answerRecognition)),
  replyToRecognition: spaceMutation.input(replyToRecognitionInput).mutation(writing(replyToRecognition)),
  closeRecognition: spaceMutation.input(closeRecognitionInput).mutation(writing(closeRecognition)),
  victories: spaceQuery.input(listVictoriesInput).query(reading(listVictories)),
  fileVictory: spaceMutation.input(fileVictoryInput).mutation(writing(fileVictory)),
  takeBackVictory: spaceMutation.input(takeBackVictoryInput).mutation(writing(takeBackVictory)),
})
