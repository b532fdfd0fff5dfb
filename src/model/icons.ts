/** The icons that a touchpoint may have, by name. */
export const iconNames = ['mail', 'phone', 'chat', 'app', 'web', 'store', 'ad', 'staff'] as const;

/** The name of an icon. */
export type IconName = (typeof iconNames)[number];
