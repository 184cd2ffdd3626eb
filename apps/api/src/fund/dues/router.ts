import { chooseDuesInput } from '@reliance/core/fund/dues/choose-dues.ts'
import { duesPaperInput } from '@reliance/core/fund/dues/dues-paper.ts'
import { endExemptionInput, exemptFromDuesInput } from '@reliance/core/fund/dues/exempt-from-dues.ts'
import { exportDuesInput } from '@reliance/core/fund/dues/export-dues.ts'
import { importDuesInput, undoDuesImportInput } from '@reliance/core/fund/dues/import-dues.ts'
import { matchDuesInput, putLineBackInput, setLineAsideInput } from '@reliance/core/fund/dues/match-dues.ts'
import {
  closeCampaignInput,
  correctCampaignInput,
  openCampaignInput,
} from '@reliance/core/fund/dues/open-campaign.ts'
import { openDuesInput } from '@reliance/core/fund/dues/open-dues.ts'
import { recordDuesInput, takeBackDuesInput } from '@reliance/core/fund/dues/record-dues.ts'
import { previewDuesReminderInput, remindDuesInput } from '@reliance/core/fund/dues/remind-dues.ts'
import {
  readingIn,
  router,
  signedInSpaceMutation,
  spaceMutation,
  spaceQuery,
  writingIn,
} from '../../boundary/procedures.ts'
import { drawn } from '../../papers/drawn.ts'
import { readStatement } from '../statements/read-statement.ts'
import { chooseDues } from './choose-dues.ts'
import { duesPaper } from './dues-paper.ts'
import { endExemption, exemptFromDues } from './exempt-from-dues.ts'
import { exportDues } from './export-dues.ts'
import { getDues } from './get-dues.ts'
import { importDues, undoDuesImport } from './import-dues.ts'
import { matchDues, putLineBack, setLineAside } from './match-dues.ts'
import { closeCampaign, correctCampaign, openCampaign } from './open-campaign.ts'
import { openDues } from './open-dues.ts'
import { recordDues, takeBackDues } from './record-dues.ts'
import { previewDuesReminder, remindDues } from './remind-dues.ts'

const [reading, writing] = [readingIn('organisation'), writingIn('organisation')]

/** The dues of the members of an organisation, in its own space (R137). */
export const duesRouter = router({
  get: spaceQuery.query(reading(getDues)),
  choose: spaceMutation.input(chooseDuesInput).mutation(writing(chooseDues)),
  paper: spaceQuery.input(duesPaperInput).query(async call => drawn(await reading(duesPaper)(call))),
  open: spaceMutation.input(openDuesInput).mutation(writing(openDues)),
  openCampaign: spaceMutation.input(openCampaignInput).mutation(writing(openCampaign)),
  closeCampaign: spaceMutation.input(closeCampaignInput).mutation(writing(closeCampaign)),
  correctCampaign: spaceMutation.input(correctCampaignInput).mutation(writing(correctCampaign)),
  record: spaceMutation.input(recordDuesInput).mutation(writing(recordDues)),
  takeBack: spaceMutation.input(takeBackDuesInput).mutation(writing(takeBackDues)),
  exempt: spaceMutation.input(exemptFromDuesInput).mutation(writing(exemptFromDues)),
  endExemption: spaceMutation.input(endExemptionInput).mutation(writing(endExemption)),
  importStatement: signedInSpaceMutation.input(importDuesInput).mutation(async ({ ctx, input }) => {
    const bytes = Buffer.from(input.content, 'base64')
    const answers = input.decimalSign === null ? {} : { decimalSign: input.decimalSign }
    const read = await readStatement({ name: input.fileName, bytes }, answers)
    return writing(importDues(read))({ ctx, input })
  }),
  undoImport: spaceMutation.input(undoDuesImportInput).mutation(writing(undoDuesImport)),
  match: spaceMutation.input(matchDuesInput).mutation(writing(matchDues)),
  setLineAside: spaceMutation.input(setLineAsideInput).mutation(writing(setLineAside)),
  putLineBack: spaceMutation.input(putLineBackInput).mutation(writing(putLineBack)),
  previewReminder: spaceMutation.input(previewDuesReminderInput).mutation(writing(previewDuesReminder)),
  remind: spaceMutation.input(remindDuesInput).mutation(writing(remindDues)),
  export: spaceMutation.input(exportDuesInput).mutation(writing(exportDues)),
})
