/** Line drawings on a 16 × 16 grid, one path each. */
const PATHS = {
  import: 'M8 2v8m0 0L5 7m3 3 3-3M2.5 11v2.5h11V11',
  export: 'M8 10V2m0 0L5 5m3-3 3 3M2.5 11v2.5h11V11',
  undo: 'M5.5 3 2.5 6l3 3M3 6h6.5a4 4 0 0 1 0 8H7',
  redo: 'M10.5 3l3 3-3 3M13 6H6.5a4 4 0 0 0 0 8H9',
  palette: 'M2.5 4h11M2.5 8h11M2.5 12h6',
  settings: 'M2.5 4.5h6m3 0h2M2.5 11.5h2m3 0h6M10 3v3M6 10v3',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'M2.5 8.5 6 12l7.5-8',
  cross: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10M10.8 10.8 14 14',
  down: 'M4 6l4 4 4-4',
  safe: 'M2 9l3 3 4.5-6M8.5 11l1 1L14 6',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.5m0 1.6v.4',
  information: 'M8 7v4.5M8 4.4v.6M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13',
  arrow: 'M2.5 8h10m0 0L9 4.5M12.5 8 9 11.5',
  globe: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M1.5 8h13M8 1.5c-4 4-4 9 0 13 4-4 4-9 0-13',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words. It says nothing by itself, so screen readers pass over it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor">
      <path d={PATHS[name]} strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
