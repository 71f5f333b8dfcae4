export const form = {
  heading: 'S’inscrire à une rencontre',
};
