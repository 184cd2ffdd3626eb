import { askedMax } from '@reliance/core/mandates/propose-decision.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslations } from 'use-intl'
import { useDate, useNames } from '../format.ts'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { EffectsList } from './effects-list.tsx'
import type { ProposedEffect } from './proposal.ts'
import type { Register } from './register-view.ts'

export type PreviewDecisionProps = {
  place: Place
  register: Register
  bodyId: string
  effects: readonly ProposedEffect[]
  picked: readonly string[]
  onPick: (picked: readonly string[]) => void
}

/** In a larger body the first mail goes to a few, whom the proposer picks. */
function Asked({ register, picked, onPick }: Pick<PreviewDecisionProps, 'register' | 'picked' | 'onPick'>) {
  const t = useTranslations('interface.propose')
  const others = register.people.filter(
    one =>
      one.personId !== register.personId &&
      !register.newcomers.some(({ electorId }) => electorId === one.electorId),
  )
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-2 font-bold">{t('ask', { max: askedMax })}</legend>
      {others.map(({ electorId, displayName, personId }) => (
        <Checkbox
          key={personId}
          label={displayName}
          checked={picked.includes(electorId)}
          refusedBecause={
            picked.length >= askedMax && !picked.includes(electorId)
              ? t('askEnough', { max: askedMax })
              : undefined
          }
          onChange={on => onPick(on ? [...picked, electorId] : picked.filter(one => one !== electorId))}
        />
      ))}
    </fieldset>
  )
}

/** What a proposal would do and need; undefined while it is not known. */
export function usePreview(place: Place, bodyId: string, effects: readonly ProposedEffect[]) {
  const shown = useDeferredValue(JSON.stringify(effects))
  return useQuery({
    ...queries.mandates.preview.queryOptions({
      spaceId: place.spaceId,
      bodyId,
      effects: JSON.parse(shown) as ProposedEffect[],
    }),
    placeholderData: keepPreviousData,
    enabled: bodyId !== '',
  }).data
}

/** What the proposal will do, and what it will need, before it is sent. */
export function PreviewDecision({ place, register, bodyId, effects, picked, onPick }: PreviewDecisionProps) {
  const t = useTranslations('interface.propose')
  const date = useDate()
  const names = useNames()
  const data = usePreview(place, bodyId, effects)
  // A form that is not filled in does nothing yet: what it would need is not known either.
  if (data === undefined || (effects.length > 0 && data.effects.length === 0)) return null
  const needs = data.isAlone
    ? data.isOnly
      ? 'needsOnly'
      : 'needsAlone'
    : data.big
      ? 'needsBig'
      : 'needsSmall'
  return (
    <section aria-live="polite" className="flex flex-col gap-4 border-hair border-t pt-6">
      <h2 className="text-25">{t('preview')}</h2>
      {data.effects.length > 0 && <EffectsList effects={data.effects} />}
      <p>{t(needs, { needed: data.needed, electors: data.electors, days: data.isSlow ? 15 : 7 })}</p>
      {data.asksAll ? (
        !data.isOnly && (
          <p>
            {data.asked.length > 0 && <strong>{t('askedNow', { names: names(data.asked) })} </strong>}
            <span className="text-ink-soft">{t('asksAll')}</span>
          </p>
        )
      ) : (
        <Asked register={register} picked={picked} onPick={onPick} />
      )}
      {!data.isOnly && <p>{t('until', { day: date(data.lapsesOn) })}</p>}
      <details>
        <summary className="target cursor-pointer">{t('signs')}</summary>
        <p>{t(`signs_${place.kind}`)}</p>
      </details>
    </section>
  )
}
