import { finishImportInput } from '@reliance/core/consultations/finish-import.ts'
import { appendImportInput, startImportInput } from '@reliance/core/consultations/import-conversation.ts'
import { removeConsultationInput } from '@reliance/core/consultations/remove-consultation.ts'
import { uuidInput } from '@reliance/core/shared/id.ts'
import * as z from 'zod/mini'
import {
  readingIn,
  router,
  signedInSpaceMutation,
  spaceMutation,
  spaceQuery,
  writingIn,
} from '../boundary/procedures.ts'
import { finishImport } from './finish-import.ts'
import { getConsultation, listConsultations } from './get-consultation.ts'
import { appendImport, startImport } from './import-conversation.ts'
import { removeConsultation } from './remove-consultation.ts'

const [reading, writing] = [readingIn('coalition'), writingIn('coalition')]

export const consultationsRouter = router({
  list: spaceQuery.query(reading(listConsultations)),
  get: spaceQuery.input(z.object({ consultationId: uuidInput })).query(reading(getConsultation)),
  startImport: spaceMutation.input(startImportInput).mutation(writing(startImport)),
  appendImport: spaceMutation.input(appendImportInput).mutation(writing(appendImport)),
  finishImport: signedInSpaceMutation
    .input(finishImportInput)
    .mutation(({ ctx, input }) => finishImport(ctx, input)),
  remove: spaceMutation.input(removeConsultationInput).mutation(writing(removeConsultation)),
})
