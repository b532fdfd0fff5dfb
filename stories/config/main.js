import {fileURLToPath} from 'node:url';
import {iconPaths} from '../../test/tools/icon-paths.js';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [{from: fileURLToPath(new URL('../../docs/examples', import.meta.url)), to: 'maps'}],
  viteFinal: config => ({
    ...config,
    plugins: [...(config.plugins ?? []), iconPaths()],
    // What is bundled beforehand goes past the plugins.
    optimizeDeps: {...config.optimizeDeps, exclude: ['lucide']},
    // The tools' own pages are big; nobody who uses the library loads them.
    build: {
      ...config.build,
      chunkSizeWarningLimit: 2000,
      // These know light-dark(). What stands for it in older ones does not follow the colour scheme of an element.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      // How long a plugin takes is no fault, and depends on the machine.
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        checks: {
          ...config.build?.rolldownOptions?.checks,
          bundlerTimings: false,
          pluginTimings: false,
        },
      },
    },
  }),
  features: {sidebarOnboardingChecklist: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};
