import type { ReactNode } from 'react'
import type { ResourceDraft } from './resource-draft.ts'

/** A form of a resource, whether it is offered or changed. */
export type ResourceForm = {
  draft: ResourceDraft
  put: (part: Partial<ResourceDraft>) => void
  errorOf: (field: string) => string | undefined
  /** A resource keeps its kind once it is saved. */
  isSaved?: boolean
  /** What stands under a field: what somebody else saved meanwhile. */
  under?: (field: keyof ResourceDraft) => ReactNode
}
