/* global wp, anacejRencontres */
// Without a build step: WordPress brings these libraries itself.
(({ blocks, element: { createElement: h, Fragment }, blockEditor, components, i18n }, { elements }) => {
  const { __ } = i18n;
  const NAMES = ['meeting-calendar', 'level-filter', 'testimonial-carousel', 'registration-form'];

  /** How one option is set: what is on or off by a switch, one of some words by choosing it, the rest as text. What is as usual is not stored. */
  function control(key, { attributes: kinds, choices, words }, value, set) {
    const kind = kinds[key];
    const { label = key, hint } = words[key] ?? {};
    const shared = { key, label, help: hint };
    if (kind === 'boolean' || kind === 'switch') {
      const usual = kind === 'switch';
      return h(components.ToggleControl, {
        ...shared,
        checked: value === undefined ? usual : value === 'true',
        onChange: (on) => set(on === usual ? undefined : String(on)),
      });
    }
    if (kind === 'choice') {
      const { values, usual } = choices[key];
      return h(components.SelectControl, {
        ...shared,
        value: values.includes(value) ? value : usual,
        options: values.map((word) => ({ value: word, label: word })),
        onChange: (chosen) => set(chosen === usual ? undefined : chosen),
      });
    }
    return h(components.TextControl, {
      ...shared,
      type: kind === 'number' ? 'number' : 'text',
      value: value ?? '',
      onChange: (written) => set(written || undefined),
    });
  }

  /** Title, attributes and icon come from block.json and PHP: the editor adds how it is shown and set. */
  function edit({ name, attributes, setAttributes }) {
    const { title, attributes: known } = blocks.getBlockType(name);
    const element = elements[name.split('/')[1]];
    const fields = Object.keys(known).filter((key) => !['align', 'className', 'lock'].includes(key));
    return h(
      Fragment,
      {},
      h(
        blockEditor.InspectorControls,
        {},
        h(
          components.PanelBody,
          { title: __('Réglages', 'anacej-rencontres') },
          fields.map((key) => control(key, element, attributes[key], (value) => setAttributes({ [key]: value }))),
        ),
      ),
      h(
        'div',
        blockEditor.useBlockProps(),
        h(
          components.Placeholder,
          { icon: 'calendar-alt', label: title },
          __('Cet élément s’affiche sur la page publiée.', 'anacej-rencontres'),
        ),
      ),
    );
  }

  // What PHP renders is not stored in the article.
  for (const name of NAMES) blocks.registerBlockType(`anacej-rencontres/${name}`, { edit, save: () => null });
})(wp, anacejRencontres);
