/** What can be chosen of a picture before it is saved. */
import type { PictureLook } from '../../shared/contract/pictures.ts';
import { t } from '../../shared/language/text.ts';
import { Choices } from '../ui/choices.tsx';
import { Tick } from '../ui/tick.tsx';
import { fits, type Scale, type Size, scaled, scales } from './sizes.ts';

export type Format = 'png' | 'svg';

type Props = {
  readonly look: PictureLook;
  readonly onLook: (look: PictureLook) => void;
  readonly today: string;
  readonly format: Format;
  readonly onFormat: (format: Format) => void;
  /** Null where no size works. */
  readonly scale: Scale | null;
  readonly onScale: (scale: Scale) => void;
  /** At 1×; null until the first picture is drawn. */
  readonly size: Size | null;
  readonly isOfTwo: boolean;
};

export function PictureChoices({ look, onLook, today, format, onFormat, scale, onScale, size, isOfTwo }: Props) {
  return (
    <div className="picture-choices">
      <Choices
        label={t('picture.format')}
        value={format}
        onChoose={onFormat}
        choices={[
          { value: 'png', label: t('picture.png') },
          { value: 'svg', label: t('picture.svg') },
        ]}
      />
      {format === 'png' && <Sizes scale={scale} onScale={onScale} size={size} />}
      <Choices
        label={t('picture.theme')}
        value={look.theme}
        onChoose={(theme) => onLook({ ...look, theme })}
        choices={[
          { value: 'light', label: t('picture.light') },
          { value: 'dark', label: t('picture.dark') },
        ]}
      />
      <div className="picture-ticks">
        <Tick
          label={t('picture.background')}
          isOn={look.background}
          onChange={(background) => onLook({ ...look, background })}
        />
        <Tick label={t('picture.withTitle')} isOn={look.title} onChange={(title) => onLook({ ...look, title })} />
        <Tick
          label={t('picture.withDate')}
          isOn={look.date !== null}
          onChange={(isOn) => onLook({ ...look, date: isOn ? today : null })}
        />
        {isOfTwo && (
          <Tick
            label={t('picture.withOwnNotes')}
            isOn={look.ownNotes}
            onChange={(ownNotes) => onLook({ ...look, ownNotes })}
          />
        )}
      </div>
    </div>
  );
}

function Sizes({ scale, onScale, size }: Pick<Props, 'scale' | 'onScale' | 'size'>) {
  const isTooLarge = (one: Scale) => size !== null && !fits(size, one);
  const chosen = size && scale ? scaled(size, scale) : null;
  return (
    <div>
      <Choices
        label={t('picture.scale')}
        value={scale}
        onChoose={onScale}
        choices={scales.map((one) => ({ value: one, label: `${one}×`, isDisabled: isTooLarge(one) }))}
      />
      {chosen && <p className="hint">{t('picture.pixels', chosen)}</p>}
      {scales.some(isTooLarge) && <p className="hint">{t(scale === null ? 'picture.noSize' : 'picture.largest')}</p>}
    </div>
  );
}
