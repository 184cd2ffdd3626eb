import type { SameKeys } from '../shared/messages.ts'
import type { owedInterfaceFr } from './owed-interface.fr.ts'

/** Texts of what comes before an assembly by itself. */
export const owedInterfaceEn = {
  owed: {
    title: 'Accountability',
    why: 'This comes before the next assembly by itself, without anybody adding it.',
    reports: 'Reports on mandates that are late',
    report: '{role} ({holder}), due on {day}',
    decisions: 'Decisions that should be done by now',
    decision: 'No. {number}, {body}, by {day}: {text}',
    meetings: 'Meetings without minutes',
    meeting: '{body}: “{title}”, on {on} (due on {day})',
    tensions: 'Tensions that wait for an answer',
  },
} as const satisfies SameKeys<typeof owedInterfaceFr>
