import type { Place } from '../../person.ts'
import { MandatesPage } from '../mandates-page.tsx'
import { MandatePage } from '../one/mandate-page.tsx'
import { isProposal, ProposePage } from '../propose-page.tsx'
import { RecallPage } from '../recall-page.tsx'
import { GiveMandatePage } from './give-mandate-page.tsx'

/**
 * `mandats`; below it `donner` gives a mandate, of a role or of any, the name of a proposal makes it, the id of a
 * mandate is its page, and `rappel` below it recalls that one.
 */
export function MandatesPages({ place, what }: { place: Place; what: string | undefined }) {
  if (what === undefined) return <MandatesPage place={place} />
  if (isProposal(what)) return <ProposePage place={place} what={what} />
  const [mandateId = '', part] = what.split('/')
  if (part === 'rappel') return <RecallPage place={place} mandateId={mandateId} />
  if (what !== 'donner') return <MandatePage place={place} mandateId={what} />
  const asked = new URLSearchParams(location.search)
  const start = {
    roleId: asked.get('role') ?? undefined,
    renewsId: asked.get('suite') ?? undefined,
    isMine: asked.has('moi'),
  }
  return <GiveMandatePage place={place} start={start} />
}
