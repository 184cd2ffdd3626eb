import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Assembly } from './shown-assembly.ts'

/** Convening: whom it writes to and what it says, before it is done. */
export function Convene({ place, assembly }: { place: Place; assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  const date = useDate()
  const { id: assemblyId, revision, answers, freezesOn } = assembly
  const { act, draft } = useDraft(
    `convene-${assemblyId}`,
    () => ({}),
    (_, requestId) =>
      api.assemblies.convene.mutate({ spaceId: place.spaceId, requestId, assemblyId, revision }),
    () => t('convened'),
  )
  const count = answers.present + answers.excused + answers.represented + answers.silent
  return (
    <section className="max-w-line print:hidden">
      <ActForm act={act} input={() => draft} submitLabel={t('convene')}>
        <p>
          {freezesOn === null
            ? t('conveneExtraordinaryWhy', { count })
            : t('conveneWhy', { count, day: date(freezesOn) })}
        </p>
      </ActForm>
    </section>
  )
}
