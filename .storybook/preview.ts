import { html } from 'lit';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.ts';
import './preview.css';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    docs: { toc: true },
    options: { storySort: { order: ['Guide', ['Introduction'], '*'] } },
  },
  globalTypes: {
    language: toolbar('Langue', 'globe', [
      ['fr', 'Français'],
      ['en', 'English'],
    ]),
    scheme: toolbar('Couleurs', 'mirror', [
      ['light', 'Clair'],
      ['dark', 'Sombre'],
    ]),
    direction: toolbar('Sens du texte', 'transfer', [
      ['ltr', 'De gauche à droite'],
      ['rtl', 'De droite à gauche'],
    ]),
    width: toolbar('Largeur', 'grow', [
      ['full', 'Toute la page'],
      ['640', '640 px'],
      ['360', '360 px'],
      ['320', '320 px'],
    ]),
  },
  initialGlobals: { language: 'fr', scheme: 'light', direction: 'ltr', width: 'full' },
  decorators: [
    (story, { globals }) => {
      const { dataset } = document.documentElement;
      dataset['scheme'] = String(globals['scheme']);
      dataset['width'] = String(globals['width']);
      // Around the story and not on the document: a page of documentation shows those in French and the one in English.
      return html`<div lang=${String(globals['language'])} dir=${String(globals['direction'])}>${story()}</div>`;
    },
  ],
};

export default preview;

/** One menu above the stories. */
function toolbar(
  title: string,
  icon: 'globe' | 'mirror' | 'transfer' | 'grow',
  choices: [value: string, title: string][],
) {
  return {
    description: title,
    toolbar: { title, icon, items: choices.map(([value, name]) => ({ value, title: name })), dynamicTitle: true },
  };
}
