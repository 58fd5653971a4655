import type { Edition } from '@core/edit/journal';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { followSettings } from '../../../../renderer/theme/followSettings';
import { WorkbenchProvider } from '../../../../renderer/workbench/context';
import { createWorkbench } from '../../../../renderer/workbench/createWorkbench';
import type { Workbench } from '../../../../renderer/workbench/workbench';
import { directDetector } from './desk';
import { type MemoryBridge, memoryBridge } from './memoryBridge';

/** Draws a part of the window on a desk that has the edition open and its findings made. */
export async function showPart(
  part: ReactNode,
  edition: Edition,
  over: Partial<MemoryBridge> = {},
): Promise<Workbench> {
  const workbench = createWorkbench(memoryBridge(edition, over), directDetector);
  followSettings(workbench);
  await workbench.start();
  await workbench.freshFindings();
  await act(async () => {
    render(<WorkbenchProvider value={workbench}>{part}</WorkbenchProvider>);
  });
  return workbench;
}
