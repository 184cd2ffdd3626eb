import type { Outputs } from '../../trpc.ts'

export type OneMandate = Outputs['mandates']['mandate']
