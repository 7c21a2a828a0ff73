/** Mira's parts on the map "The blaming part", in her words. */
import type { NewConsent } from '../../shared/edits/note-consent.ts';
import type { BondKind, PartKind, Statement, Wash } from '../../shared/model/kinds.ts';
import type { Mood } from '../../shared/model/records.ts';

/** The parts within the example, in the order they came up. */
export const roles = ['counting', 'partner', 'reaching', 'tightness', 'window', 'self'] as const;
/** @see roles */
export type Role = (typeof roles)[number];

/** How a part came to be known: the name it had first, then everything she told of it. */
export type Portrait = {
  readonly firstName: string;
  readonly name: string;
  readonly kind: PartKind;
  /** A colour she chose; without one it has the colour of its kind. */
  readonly wash?: Wash;
  readonly mood: Mood | null;
  readonly at: { readonly x: number; readonly y: number };
  readonly card: Partial<Readonly<Record<Statement, string>>>;
};

/** Every part, as it is known by the end of that afternoon. */
export const portraits: Readonly<Record<Role, Portrait>> = {
  counting: {
    firstName: 'the angry one',
    name: 'The one who counts',
    kind: 'manager',
    mood: { valence: -0.55, arousal: 0.6 },
    at: { x: 550, y: 180 },
    card: {
      looks: 'A woman in a grey coat in the hallway, keys in her hand. She has not sat down in years.',
      feels: 'Angry on top. Under that, tired.',
      needs: 'That somebody notices by themselves, without being told.',
      bothers: 'When I laugh at his joke afterwards, as if nothing had been.',
      job: 'She says it first. As long as it is about him, it is not about whether I am enough.',
      fears: 'That nobody would stand up for me, and I would be at the window again.',
      says: 'It is always me who waits.',
      felt: 'Jaw and shoulders. My hand wants to point.',
    },
  },
  partner: {
    firstName: 'Daniel',
    name: 'Daniel',
    kind: 'other',
    mood: { valence: -0.15, arousal: -0.2 },
    at: { x: 900, y: 180 },
    card: {
      looks: 'As I imagine him: at the sink, his back to me.',
      says: 'What did I do now?',
    },
  },
  reaching: {
    firstName: 'hot and cold',
    name: 'Reaches, pulls back',
    kind: 'firefighter',
    mood: { valence: -0.3, arousal: 0.8 },
    at: { x: 190, y: 180 },
    card: {
      looks: 'One arm stretched out, the face already turned away.',
      feels: 'Hot and cold at once.',
      needs: 'To be met halfway, slowly.',
      bothers: 'That it all goes so fast.',
      job: 'Writes the long message, then puts the phone in the other room.',
      fears: 'That my hand stays in the air and nobody takes it.',
      says: 'Come here. No, go.',
      felt: 'My chest leans forward, my belly goes back.',
    },
  },
  tightness: {
    firstName: 'a tightness',
    name: 'a tightness',
    kind: 'unknown',
    wash: 'umber',
    mood: null,
    at: { x: 800, y: 500 },
    card: { felt: 'In the throat. It comes when he goes quiet.' },
  },
  window: {
    firstName: 'someone small',
    name: 'The one at the window',
    kind: 'exile',
    mood: { valence: -0.6, arousal: -0.5 },
    at: { x: 450, y: 540 },
    card: {
      looks: 'Seven. A coat, buttoned wrong because she did it herself.',
      feels: 'Small. Very quiet, so that she hears the car.',
      needs: 'That somebody comes back for her and is glad to.',
      bothers: 'Being told that it was nothing.',
      job: 'She has none. She waits.',
      fears: 'That they did not choose her because of how she is.',
      says: 'I had my coat on already.',
      felt: 'Under the breastbone, like a breath I hold.',
    },
  },
  self: {
    firstName: '',
    name: 'Me, when it is quiet',
    kind: 'self',
    mood: { valence: 0.6, arousal: -0.4 },
    at: { x: 120, y: 570 },
    card: {
      looks: 'Not a figure. More like the kitchen in the morning, before anybody is up.',
      feels: 'Warm, a little curious.',
      says: 'I am here. I have time.',
      felt: 'Feet on the floor. My breath is lower down.',
    },
  },
};

/** A line of the map: from whom, to whom, what it means, her own words for it, and what the protector answered when it was asked. */
export type Line = {
  readonly from: Role;
  readonly to: Role;
  readonly kind: BondKind;
  readonly words: string;
  readonly consent?: Omit<NewConsent, 'bond'>;
};

/** The lines, in the order they were drawn. */
export const lines: readonly Line[] = [
  { from: 'counting', to: 'partner', kind: 'blames', words: '' },
  { from: 'counting', to: 'reaching', kind: 'polarised', words: '' },
  {
    from: 'counting',
    to: 'window',
    kind: 'protects',
    words: 'so that nobody sees her wait',
    consent: { answer: 'given', fears: 'that she is laughed at', conditions: 'Only while I am in the room.' },
  },
  { from: 'reaching', to: 'window', kind: 'fears', words: 'her crying' },
  { from: 'self', to: 'window', kind: 'soothes', words: '' },
  { from: 'tightness', to: 'counting', kind: 'own', words: 'comes first, then she speaks' },
];
