/** The icons that a touchpoint may have, by name. */
export const iconNames = [
  'mail',
  'phone',
  'web',
  'app',
  'store',
  'chat',
  'social',
  'search',
  'ad',
  'tv',
  'radio',
  'print',
  'letter',
  'parcel',
  'payment',
  'staff',
  'place',
  'event',
  'video',
  'review',
  'notification',
  'bot',
  'document',
] as const;

/** The name of an icon. */
export type IconName = (typeof iconNames)[number];
