export * from './day.ts';
export * from './grid.ts';
export * from './when.ts';
export * from './temporal.ts';
export * from './zone.ts';
