/** Names and size of the line art of what stands ready, in its own units: origin mid-ground. */
export const READY = {
  names: ['ready-shops', 'ready-window', 'ready-ranges', 'ready-coworking'],
  width: 152,
  height: 78
} as const;
