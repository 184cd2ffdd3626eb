import type { Place } from '../../person.ts'
import { MandatesPage } from '../mandates-page.tsx'
import { isProposal, ProposePage } from '../propose-page.tsx'
import { RecallPage } from '../recall-page.tsx'
import { GiveMandatePage } from './give-mandate-page.tsx'

/**
 * `mandats`; below it `donner` gives a mandate, of a role or of any, the name of a proposal makes it, and the id of a
 * mandate recalls that one.
 */
export function MandatesPages({ place, what }: { place: Place; what: string | undefined }) {
  if (what === undefined) return <MandatesPage place={place} />
  if (isProposal(what)) return <ProposePage place={place} what={what} />
  if (what !== 'donner') return <RecallPage place={place} mandateId={what} />
  const roleId = new URLSearchParams(location.search).get('role') ?? undefined
  return <GiveMandatePage place={place} roleId={roleId} />
}
