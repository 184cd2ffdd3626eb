import { router, signedIn } from '../boundary/procedures.ts'
import { exportMine, myTraces } from './my-traces.ts'

/** What spaces keep of a person: theirs alone to read, whichever space they were in. */
export const personalDataRouter = router({
  traces: signedIn.query(({ ctx }) => myTraces(ctx)),
  export: signedIn.query(({ ctx }) => exportMine(ctx)),
})
