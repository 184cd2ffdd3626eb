import type { CivilDate } from '../../shared/time.ts'
import type { ConsentProcess, Responsible } from './consent-process.ts'

/** What everybody reads of a consent: no proposer, and no count of anything. */
export type ConsentRecord = {
  readonly text: string
  readonly purpose: string
  readonly responsible: Responsible | null
  readonly reviewOn: CivilDate | null
  readonly adoptedAt: Date | null
  readonly participantIds: readonly string[]
  /** Each version, with the objection that it integrates and who wrote it. */
  readonly history: readonly {
    readonly text: string
    readonly objection: string | null
    readonly integratedById: string | null
  }[]
  /** What the review looks at. */
  readonly concerns: readonly string[]
}

/** The record of a consent, for the record of decisions and its review (protocols §2). */
export const consentRecord = (process: ConsentProcess): ConsentRecord => ({
  text: process.versions.at(-1)?.text ?? '',
  purpose: process.purpose,
  responsible: process.responsible,
  reviewOn: process.reviewOn,
  adoptedAt: process.adoptedAt,
  participantIds: process.participantIds,
  history: process.versions.map(({ text, objection, integratedById }) => ({
    text,
    objection: objection === null ? null : (process.objections[objection]?.reason ?? null),
    integratedById,
  })),
  concerns: process.objections.filter(one => one.isConcern).map(one => one.reason),
})
