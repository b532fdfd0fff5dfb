/** The icons that a touchpoint may have, by name. */
export const iconNames = [
  'mail',
  'phone',
  'chat',
  'social',
  'app',
  'place',
  'web',
  'store',
  'ad',
  'print',
  'parcel',
  'payment',
  'staff',
  'event',
] as const;

/** The name of an icon. */
export type IconName = (typeof iconNames)[number];
