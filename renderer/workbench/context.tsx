import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { WorkbenchState } from './state';
import type { Workbench } from './workbench';

const Context = createContext<Workbench | undefined>(undefined);

/** Gives the components below it a desk. */
export const WorkbenchProvider = Context.Provider;

/** The desk that the component stands on. */
export function useWorkbench(): Workbench {
  const workbench = useContext(Context);
  if (workbench === undefined) throw new Error('A component of the desk was used outside of it.');
  return workbench;
}

/** A part of the state; the component is drawn again when the part changes. */
export function useDesk<T>(select: (state: WorkbenchState) => T): T {
  return useStore(useWorkbench().store, useShallow(select));
}
