import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Assembly } from './shown-assembly.ts'

/** The same list with one of it a place higher. */
const raised = (ids: readonly string[], at: number): string[] =>
  ids.flatMap((id, place) => {
    if (place === at - 1) return [ids[at] ?? id, id]
    return place === at ? [] : [id]
  })

/** Another order of the points than that of the rule, one press a step, and why (R99). */
export function OrderAgenda({ place, assembly }: { place: Place; assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  const { id: assemblyId, points } = assembly
  const read = points.map(one => one.itemId)
  const { act, draft, put, text } = useDraft(
    `order-${assemblyId}-${read.join()}`,
    () => ({ ids: read.join(), reason: '' }),
    ({ ids, reason }, requestId) =>
      api.assemblies.orderItems.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId,
        itemIds: ids.split(','),
        reason,
      }),
    () => t('ordered'),
  )
  const ids = draft.ids.split(',')
  const titles = new Map(points.map(one => [one.itemId, one.title]))
  return (
    <div className="max-w-line print:hidden">
      <Foldable title={t('order')} isOpen={false} level={3}>
        <ActForm act={act} input={() => draft} submitLabel={t('orderSave')}>
          <ol>
            {ids.map((id, at) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-3 border-hair border-t py-2"
              >
                <span id={`order-${id}`} className="wrap-anywhere">
                  {at + 1}. {titles.get(id)}
                </span>
                {at > 0 && (
                  <Button
                    type="button"
                    aria-describedby={`order-${id}`}
                    onClick={() => put({ ids: raised(ids, at).join() })}
                  >
                    {t('raise')}
                  </Button>
                )}
              </li>
            ))}
          </ol>
          <TextField label={t('orderReason')} {...text('reason')} />
        </ActForm>
      </Foldable>
    </div>
  )
}
