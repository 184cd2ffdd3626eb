import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

export const getBallotInput = z.object({ ballotId: uuidInput })
export type GetBallotInput = z.output<typeof getBallotInput>
