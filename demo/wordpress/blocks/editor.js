/* global wp, anacejRencontres */
// Without a build step: WordPress brings these libraries itself.
(({ blocks, element, blockEditor, components, i18n }, { words }) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;
  const NAMES = ['meeting-calendar', 'level-filter', 'testimonial-carousel', 'registration-form'];

  /** Title, attributes and icon come from block.json and PHP: the editor adds how it is shown and set. */
  function edit({ name, attributes, setAttributes }) {
    const { title, attributes: known } = blocks.getBlockType(name);
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
          fields.map((key) =>
            h(components.TextControl, {
              key,
              label: words[name.split('/')[1]][key]?.label ?? key,
              help: words[name.split('/')[1]][key]?.hint,
              value: attributes[key] ?? '',
              onChange: (value) => setAttributes({ [key]: value || undefined }),
            }),
          ),
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
