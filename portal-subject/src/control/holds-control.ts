import { computed, inject, provide } from 'vue';
import type { ComputedRef, InjectionKey } from 'vue';
import { useRead, useSession } from '@qadagalau/portal-kit';
import { ObjectsOfControlDocument } from '../generated/graphql';

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
