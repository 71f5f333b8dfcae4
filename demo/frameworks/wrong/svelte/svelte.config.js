/** What Svelte does by itself; without this file its checker looks for one of Vite's above. */
export default {};
