import { lazy, Suspense } from 'react'
import { LoadingPage } from '../../home/loading-page.tsx'
import type { Place } from '../../person.ts'
import type { BodyPart } from '../body/body-page.tsx'
import { MandatesPage } from '../mandates-page.tsx'
import { MandatePage } from '../one/mandate-page.tsx'
import { isProposal, ProposePage } from '../propose-page.tsx'
import { RecallPage } from '../recall-page.tsx'
import { GiveMandatePage } from './give-mandate-page.tsx'

const BodyPage = lazy(() => import('../body/body-page.tsx').then(file => ({ default: file.BodyPage })))

/**
 * `mandats`; below it `donner` gives a mandate, of a role or of any, the name of a proposal makes it, the id of a
 * mandate is its page, and `rappel` below it recalls that one; `organe` and the id of a body is the page of that one.
 * @param part what a later context shows on the page of a body.
 */
export function MandatesPages({
  place,
  what,
  part: bodyPart,
}: {
  place: Place
  what: string | undefined
  part?: BodyPart
}) {
  if (what === undefined) return <MandatesPage place={place} />
  if (isProposal(what)) return <ProposePage place={place} what={what} />
  const [mandateId = '', part] = what.split('/')
  if (mandateId === 'organe' && part !== undefined)
    return (
      <Suspense fallback={<LoadingPage />}>
        <BodyPage key={part} place={place} bodyId={part} part={bodyPart} />
      </Suspense>
    )
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
