import type { Outputs } from '../../trpc.ts'

export type ShownBody = Outputs['mandates']['body']
