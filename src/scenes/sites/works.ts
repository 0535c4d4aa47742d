/** Names and sizes of the two drawn works, in units of their line art: origin on the axis at the ground. */
export const WORKS = [
  { name: 'sawtooth', width: 430, height: 305 },
  { name: 'slab', width: 414, height: 278 }
] as const;
