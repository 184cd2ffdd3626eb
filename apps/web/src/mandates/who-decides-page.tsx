import { centsText } from '@reliance/core/mandates/mandate-limits.ts'
import { organigram } from '@reliance/core/mandates/organigram.ts'
import { whoDecidesWhat } from '@reliance/core/mandates/who-decides-what.ts'
import { sayAmount } from '@reliance/core/shared/amount-text.ts'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useDate, useNames } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { bodyHref } from './body-href.ts'
import { proposalsId } from './proposal-names.ts'
import { factsOf, nodeOf, ownRolesOf, type Register, roleDetailOf } from './register-view.ts'
import { Sharing } from './sharing.tsx'
import { usePowerLabels } from './use-power-labels.ts'
import { WhoDecides } from './who-decides.tsx'

type ContentProps = { register: Outputs['mandates']['organigram']; place: Place; roleId: string | undefined }

/** The strongest answer as a sentence; the other roles that speak of it are named after it. */
function useAnswer(register: Register, question: string): string | null {
  const t = useTranslations('interface.decides')
  const date = useDate()
  const names = useNames()
  const powerLabels = usePowerLabels()
  const facts = factsOf(register)
  const limits = useTranslations('mandates.mandate')
  const language = useLocale()
  const ceilingText = (cents: number) => limits('spends', { amount: sayAmount(centsText(cents), language) })
  const found = whoDecidesWhat({ ...facts, powerLabels, ceilingText }, question, new Date(register.now))
  if (found.kind === 'empty') return null
  const sovereign = facts.bodies.find(body => body.parentId === null)?.name ?? ''
  if (found.kind === 'nobody') return t('noAnswer', { body: sovereign })
  const [first, ...others] = found.answers
  if (first === undefined) return null
  const [holder] = first.holders
  const sentence =
    holder === undefined
      ? t('heldByNone', { role: first.roleName, body: first.bodyName })
      : t(first.holders.length === 1 ? 'held' : 'heldByMany', {
          role: first.roleName,
          holders: names(first.holders.map(one => one.displayName)),
          date: date(holder.endsOn),
        })
  const roles = others.slice(0, 3).map(one => one.roleName)
  return roles.length === 0 ? sentence : `${sentence} ${t('also', { roles: names(roles) })}`
}

function Content({ register, place, roleId }: ContentProps) {
  const [question, setQuestion] = useState('')
  const answer = useAnswer(register, useDeferredValue(question))
  const tree = organigram(factsOf(register), new Date(register.now))
  const mandateHref = (id: string) => `${hrefOf(place)}/mandats/${id}`
  const t = useTranslations('interface.decides')
  const people = (bodyId: string) => {
    const body = register.bodies.find(one => one.bodyId === bodyId)
    return body?.kind === 'commission' ? t('takePart', { count: body.participantCount }) : null
  }
  const roleHref = (id: string) => `${hrefOf(place)}/qui-decide?role=${id}`
  const roles = tree.flatMap(function all(node): (typeof node.roles)[number][] {
    return [...node.roles, ...node.children.flatMap(all)]
  })
  const mayPropose = place.closedAt === null && register.bodies.some(body => body.can.propose)
  const own = ownRolesOf(register, id => `${hrefOf(place)}/decisions/${id}`, mandateHref)
  // What I hold is said above already.
  const selected = roles.find(role => role.roleId === roleId) ?? (own.length === 0 ? roles[0] : undefined)
  return (
    <WhoDecides
      place={place}
      question={question}
      onQuestion={setQuestion}
      answer={answer}
      bodies={tree.map(node => nodeOf(node, { roleHref, bodyHref: id => bodyHref(place, id), people }))}
      selected={
        selected
          ? roleDetailOf(register, selected, id => `${hrefOf(place)}/decisions/${id}`, mandateHref)
          : null
      }
      today={register.now.slice(0, 10)}
      registerHref={`${hrefOf(place)}/mandats`}
      giveHref={mayPropose && selected ? `${hrefOf(place)}/mandats/donner?role=${selected.roleId}` : null}
      own={own}
      below={<Sharing place={place} register={register} mayPropose={mayPropose} />}
      proposeHref={mayPropose ? `${hrefOf(place)}/mandats#${proposalsId}` : null}
    />
  )
}

/** Who may do what, by which decision: the rows that the server itself reads (R4, R27). */
export function WhoDecidesPage({ place, roleId }: { place: Place; roleId: string | undefined }) {
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>{register => <Content register={register} place={place} roleId={roleId} />}</Loaded>
  )
}
