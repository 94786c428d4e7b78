import { computed, inject, provide } from 'vue';
import type { ComputedRef, InjectionKey } from 'vue';
import { useRead, useSession } from '@qadagalau/portal-kit';
import { MyControlEventsDocument, ObjectsOfControlDocument } from '../generated/graphql';

type Holds = ComputedRef<boolean | undefined>;
const HOLDS: InjectionKey<Holds> = Symbol('holds control');

/** Whether the reader's body holds control activities; unknown till the server has said. Asked once, for every view. */
export function provideHoldsControl(): Holds {
  const { may } = useSession();
  // A body that holds no control has no object of it, and no plan (38).
  const { data } = useRead(ObjectsOfControlDocument, () =>
    may('prepare:ControlPlan') ? { first: 1 } : undefined,
  );
  const holds = computed(() => {
    if (!may('prepare:ControlPlan')) return false;
    return data.value && data.value.objectsOfControl.edges.length > 0;
  });
  provide(HOLDS, holds);
  return holds;
}

export const useHoldsControl = (): Holds => inject(HOLDS) ?? computed(() => undefined);

/**
 * Whether control activities are of any concern to the reader: a body that holds none, as a territorial subdivision does (38), sees them only where
 * it is the object of one. Nothing is offered before that is known, to be taken away again.
 */
export function useMeetsControl(holds: Holds): ComputedRef<boolean> {
  const { may } = useSession();
  const { data } = useRead(MyControlEventsDocument, () =>
    may('prepare:ControlPlan') && holds.value === false ? { first: 1 } : undefined,
  );
  return computed(() => {
    if (!may('read:ControlEvent')) return false;
    if (!may('prepare:ControlPlan') || holds.value) return true;
    return (data.value?.controlEvents.edges.length ?? 0) > 0;
  });
}
