import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

export const getExpenseInput = z.object({ expenseId: uuidInput })
export type GetExpenseInput = z.output<typeof getExpenseInput>
