import type { WebContext } from '../web-context.ts'

export const care: WebContext = { nav: [] }
