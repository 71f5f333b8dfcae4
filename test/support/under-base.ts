/** Does something while the page has a `<base>` on another site, as pages that were moved or copied have. */
export async function underBase(work: () => Promise<void>): Promise<void> {
  const base = document.createElement('base');
  base.href = 'https://elsewhere.example/old/';
  document.head.append(base);
  try {
    await work();
  } finally {
    base.remove();
  }
}
