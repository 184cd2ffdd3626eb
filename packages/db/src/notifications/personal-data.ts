import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { mutedMail } from './tables.ts'

export const notificationsPersonalData: readonly PersonalTable[] = [
  personal(mutedMail, {
    about: ['personId'],
    plain: ['kind'],
    erasure: 'delete',
    retention: 'account',
    exports: ['person'],
  }),
]
