import type { EventPayload } from '@core/channel/contract';
import type { FormatId } from '@core/export/formats';
import type { Selection } from '@core/export/selection';
import type { Status } from '@core/issue/issue';
import type { Fault } from '@core/result';

/** By what the articles of an export are chosen. */
export const CHOICES = ['all', 'status', 'tag', 'selected'] as const;
export type ArticleChoice = (typeof CHOICES)[number];

/** What an export writes and of which articles. What was chosen by another way is kept and does not count. */
export interface ExportPlan {
  readonly formats: readonly FormatId[];
  readonly choice: ArticleChoice;
  readonly statuses: readonly Status[];
  readonly tags: readonly string[];
  readonly articles: readonly string[];
}

/** What a person most often wants: reading it and keeping it, all of it. */
export const FIRST_PLAN: ExportPlan = {
  formats: ['md', 'html'],
  choice: 'all',
  statuses: ['clean'],
  tags: [],
  articles: [],
};

/** How far the export is that runs, or why the last one did not come to its end. */
export type ExportRun =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: EventPayload<'exportProgress'> | undefined }
  | { readonly state: 'failed'; readonly fault: Fault };

/** The articles that a plan means, as the exporters want it said. */
export function selectionOf({ choice, statuses, tags, articles }: ExportPlan): Selection {
  switch (choice) {
    case 'all':
      return {};
    case 'status':
      return { statuses };
    case 'tag':
      return { tags };
    case 'selected':
      return { articles };
  }
}
