import type { ApiContext } from '../api-context.ts'
import { leadPage } from './lead-page.ts'
import { recognitionPage } from './recognition-page.ts'
import { actionsRouter } from './router.ts'
import { actionsTells } from './tells.ts'

export const actions = {
  router: actionsRouter,
  tells: actionsTells,
  actPages: { answer_lead: leadPage, answer_recognition: recognitionPage },
} satisfies ApiContext
