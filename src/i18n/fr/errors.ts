/** Why there is no data, and what to do; loaded when it happens. */
export const errors = {
  offline: 'Vous semblez hors connexion. Les informations s’afficheront dès que la connexion reviendra.',
  network: 'Le service ne répond pas. Vérifiez votre connexion, puis réessayez.',
  timeout: 'Le service met trop de temps à répondre. Réessayez dans un instant.',
  server: (status: number) =>
    `Le service est momentanément indisponible (erreur ${status}). Réessayez dans un instant.`,
  refused: (status: number) =>
    `Le service n’a pas donné accès aux informations (erreur ${status}). Si cela dure, prévenez la personne qui gère ce site.`,
  tooLarge: 'Le service a envoyé trop de données. Prévenez la personne qui gère ce site.',
  invalid:
    'Données invalides\u202f: le service a envoyé une réponse que cette page ne sait pas lire. Prévenez la personne qui gère ce site.',
  version: 'Ce service parle une version plus récente que celle de cette page. Prévenez la personne qui gère ce site.',
  endpoint: 'Aucune source de données n’est indiquée. Ajoutez l’attribut «\u00a0endpoint\u00a0» à cet élément.',
  stale: (date: string) => `Le service ne répond pas\u202f: voici les informations reçues le ${date}.`,
  missing:
    'La rencontre du lien que vous avez suivi n’a pas été trouvée. Elle a peut-être été retirée, ou a lieu à une autre période.',
  window: 'Les rencontres de cette période n’ont pas pu être chargées.',
};
