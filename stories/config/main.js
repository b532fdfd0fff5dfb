import {fileURLToPath} from 'node:url';
import {iconPaths} from '../../test/tools/icon-paths.js';

export default {
  framework: '@storybook/web-components-vite',
  stories: [fileURLToPath(new URL('../*.stories.ts', import.meta.url))],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  viteFinal: config => ({
    ...config,
    plugins: [...(config.plugins ?? []), iconPaths()],
    // What is bundled beforehand goes past the plugins.
    optimizeDeps: {...config.optimizeDeps, exclude: ['lucide']},
    // The tools' own pages are big; nobody who uses the library loads them.
    build: {...config.build, chunkSizeWarningLimit: 2000},
  }),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};
