import {fileURLToPath} from 'node:url';

export default {
  framework: '@storybook/web-components-vite',
  stories: [fileURLToPath(new URL('../*.stories.ts', import.meta.url))],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The tools' own pages are big; nobody who uses the library loads them.
  viteFinal: config => ({...config, build: {...config.build, chunkSizeWarningLimit: 2000}}),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};
