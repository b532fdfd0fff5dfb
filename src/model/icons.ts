/** The icons that a touchpoint or channel may have, named for what they stand for. */
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

/** The name of an icon for a touchpoint or channel. */
export type IconName = (typeof iconNames)[number];
