/** Mira's two dialogues: one with the part that counts, one with her partner as she imagines him. */
import type { Manner, Mark } from '../../shared/model/kinds.ts';
import type { Role } from './parts.ts';

/** How something was said, where there is more to tell of it than its words. */
export type How = { readonly manner?: Manner; readonly marks?: readonly Mark[] };

/** One thing that happens in a dialogue: somebody takes a seat, somebody speaks, or she notes how she feels toward a part. */
export type Beat =
  | { readonly left: Role }
  | { readonly witness: Role | null }
  | { readonly toward: Role; readonly words: string }
  | readonly [speaker: Role, text: string, how?: How];

/** A dialogue: who sits where at first, and what happens. */
export type Script = {
  readonly title: string;
  readonly left: Role;
  readonly right: Role;
  readonly beats: readonly Beat[];
};

/** Within: Self asks the protector for leave before it sits down with the little one, and stops when the protector says so. */
const within: Script = {
  title: 'With the one who counts',
  left: 'counting',
  right: 'self',
  beats: [
    ['self', 'I see you standing there, the keys in your hand.'],
    ['counting', 'I do not sit. If I sit, nobody says it.'],
    ['self', 'What happens if nobody says it?', { manner: 'asks' }],
    ['counting', 'Then he is late, and you smile, and it was nothing again.'],
    ['self', 'It was not nothing.'],
    ['counting', 'You say that now. Tonight you laugh with him.'],
    ['self', 'Yes, I do that. And you stay behind with it alone.'],
    ['counting', 'The jaw lets go a little.', { manner: 'feels', marks: ['softening'] }],
    ['counting', 'I am used to it.'],
    { toward: 'counting', words: 'A bit sorry for her. She has been on her feet for so long.' },
    ['self', 'Is somebody behind you?', { manner: 'asks' }],
    ['counting', 'She has her coat on. I let nobody near her.'],
    ['self', 'May I sit with her for a while? Not now is an answer, too.', { manner: 'asks' }],
    ['counting', 'If I stay in the room. And if you go slowly.'],
    ['self', 'You stay. You say when it is too much.'],
    ['counting', 'Then go.'],
    { left: 'window' },
    ['window', 'Is it the next car?'],
    ['self', 'I am here for you. I have time.'],
    ['window', 'I had my coat on already.'],
    ['self', 'I see it. You buttoned it yourself.'],
    ['window', '', { manner: 'silent' }],
    ['window', 'They only had room for one.', { marks: ['keep'] }],
    ['self', 'And you wished so much that it was you.'],
    ['window', 'Yes.'],
    { left: 'counting' },
    ['counting', 'That is enough for today.'],
    ['self', 'Then I stop here. Thank you for letting me in.'],
    ['counting', 'You went slowly. I saw that.'],
  ],
};

/** Toward the empty chair. What Daniel says is what she imagines he says. */
const encounter: Script = {
  title: 'To Daniel, on the empty chair',
  left: 'counting',
  right: 'partner',
  beats: [
    { witness: 'self' },
    ['counting', 'You said seven. It is nine, and I have looked out four times.', { marks: ['content'] }],
    ['partner', 'I forgot the time.'],
    ['counting', 'You forget. I do not forget one thing of yours.'],
    ['partner', 'What did I do now?'],
    ['counting', 'That “now”. As if I only ever waited to say this.'],
    ['partner', 'I do not know what to say. So I say nothing.'],
    ['partner', '', { manner: 'silent' }],
    ['counting', 'And I hear that I am not worth a sentence.', { marks: ['process'] }],
    { left: 'reaching' },
    ['reaching', 'I want to come over to you. And I want to be out of the room.', { manner: 'wants' }],
    ['partner', 'I see you at the door. I cannot tell which it is.'],
    ['reaching', 'Both. If I come and you do not look up, I have my hand in the air.'],
    ['partner', 'I am looking up.'],
    ['reaching', 'I do not quite believe it. I stay here by the door.'],
    ['partner', 'You can stay there.'],
    { witness: null },
    { left: 'self' },
    ['self', 'There is somebody in me who is seven and listens for a car.'],
    ['partner', 'You never told me about her.'],
    ['self', 'I have only just met her. You need not mend it. I want you to know.'],
    ['partner', 'I am listening.'],
    ['self', 'When it gets late, I would like a line from you.', { marks: ['need'] }],
    { left: 'counting' },
    { witness: 'self' },
    ['counting', 'I heard that. I keep the list a while longer.'],
  ],
};

/** The dialogues, in the order they took place. */
export const scripts: readonly Script[] = [within, encounter];
