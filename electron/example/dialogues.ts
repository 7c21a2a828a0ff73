/** Mira's two dialogues: one with the part that counts, one with her partner as she imagines him. */
import type { Role } from './parts.ts';

/** One thing that happens in a dialogue: somebody takes the left chair, or somebody speaks. */
export type Moment = { readonly left: Role } | readonly [speaker: Role, text: string];

/** A dialogue: who sits where at first, and what happens. */
export type Script = {
  readonly title: string;
  readonly left: Role;
  readonly right: Role;
  readonly moments: readonly Moment[];
};

/** Within: Self asks the protector for leave before it sits down with the little one, and stops when the protector says so. */
const within: Script = {
  title: 'With the one who counts',
  left: 'counting',
  right: 'self',
  moments: [
    ['self', 'I see you standing there, the keys in your hand.'],
    ['counting', 'I do not sit. If I sit, nobody says it.'],
    ['self', 'What happens if nobody says it?'],
    ['counting', 'Then he is late, and you smile, and it was nothing again.'],
    ['self', 'It was not nothing.'],
    ['counting', 'You say that now. Tonight you laugh with him.'],
    ['self', 'Yes, I do that. And you stay behind with it alone.'],
    ['counting', 'I am used to it.'],
    ['self', 'Is somebody behind you?'],
    ['counting', 'She has her coat on. I let nobody near her.'],
    ['self', 'May I sit with her for a while? Not now is an answer, too.'],
    ['counting', 'If I stay in the room. And if you go slowly.'],
    ['self', 'You stay. You say when it is too much.'],
    ['counting', 'Then go.'],
    { left: 'window' },
    ['window', 'Is it the next car?'],
    ['self', 'I am here for you. I have time.'],
    ['window', 'I had my coat on already.'],
    ['self', 'I see it. You buttoned it yourself.'],
    ['window', 'They only had room for one.'],
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
  moments: [
    ['counting', 'You said seven. It is nine, and I have looked out four times.'],
    ['partner', 'I forgot the time.'],
    ['counting', 'You forget. I do not forget one thing of yours.'],
    ['partner', 'What did I do now?'],
    ['counting', 'That “now”. As if I only ever waited to say this.'],
    ['partner', 'I do not know what to say. So I say nothing.'],
    ['counting', 'And I hear that I am not worth a sentence.'],
    { left: 'reaching' },
    ['reaching', 'I want to come over to you. And I want to be out of the room.'],
    ['partner', 'I see you at the door. I cannot tell which it is.'],
    ['reaching', 'Both. If I come and you do not look up, I have my hand in the air.'],
    ['partner', 'I am looking up.'],
    ['reaching', 'I do not quite believe it. I stay here by the door.'],
    ['partner', 'You can stay there.'],
    { left: 'self' },
    ['self', 'There is somebody in me who is seven and listens for a car.'],
    ['partner', 'You never told me about her.'],
    ['self', 'I have only just met her. You need not mend it. I want you to know.'],
    ['partner', 'I am listening.'],
    ['self', 'When it gets late, I would like a line from you.'],
    { left: 'counting' },
    ['counting', 'I heard that. I keep the list a while longer.'],
  ],
};

/** The dialogues, in the order they took place. */
export const scripts: readonly Script[] = [within, encounter];
