import { fileInput, startUploadInput } from '@reliance/core/shared/stored-file.ts'
import { router, signedInSpaceMutation, spaceMutation, writing } from '../boundary/procedures.ts'
import { discardUpload, finishUpload } from './finish-upload.ts'
import { startUpload } from './start-upload.ts'

/** What a file's bytes travel by is in file-routes.ts. */
export const filesRouter = router({
  start: spaceMutation.input(startUploadInput).mutation(writing(startUpload)),
  finish: signedInSpaceMutation.input(fileInput).mutation(({ ctx, input }) => finishUpload(ctx, input)),
  discard: spaceMutation.input(fileInput).mutation(writing(discardUpload)),
})
