/** The one script that a host writes; the pages of a site fill in the endpoint. */
export const SCRIPT =
  '<script type="module" src="/rencontres/loader.js" data-endpoint="%ENDPOINT%/network.json"></script>';

/** All four elements, with all that is optional. */
export const ELEMENTS = `<main><h1>Une page</h1>
<anacej-level-filter facets="level attendance series audience territory period text"></anacej-level-filter>
<anacej-meeting-calendar views="agenda month week programme" structured-data></anacej-meeting-calendar>
<anacej-testimonial-carousel></anacej-testimonial-carousel>
<anacej-registration-form></anacej-registration-form></main>`;
