import type { Place } from '../person.ts'
import type { Register } from './register-view.ts'

/** What every page of a proposal is given. */
export type ProposalProps = { place: Place; register: Register }

/** An effect as it travels: its kind reads its own payload. */
export type ProposedEffect = { kind: string; payload: object }
