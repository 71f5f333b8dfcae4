/** The titles of the page, which a reader of frames announces, and what it says where it can show nothing. */
const french = {
  titles: {
    'meeting-calendar': 'Agenda des rencontres',
    'level-filter': 'Rencontres par niveau de collectivité',
    'testimonial-carousel': 'Témoignages',
    'registration-form': 'Inscription à une rencontre',
  } as Record<string, string>,
  nothing: 'Il n’y a rien à montrer\u202F: l’adresse de ce cadre est incomplète.',
  unavailable: 'Les rencontres ne peuvent pas s’afficher pour le moment.',
};

const english: typeof french = {
  titles: {
    'meeting-calendar': 'Calendar of the meetings',
    'level-filter': 'Meetings by level of authority',
    'testimonial-carousel': 'Testimonials',
    'registration-form': 'Registration for a meeting',
  },
  nothing: 'There is nothing to show: the address of this frame is incomplete.',
  unavailable: 'The meetings cannot be shown at the moment.',
};

/** English where it is asked for, French everywhere else. */
export function wordsOf(language: string): typeof french {
  return language === 'en' || language.startsWith('en-') ? english : french;
}
