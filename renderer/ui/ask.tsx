/** A dialog that asks one thing. Escape and the cancel button leave it with nothing changed. */
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The one main thing to do, if there is one. */
  readonly main?: { readonly label: string; readonly isDisabled?: boolean; readonly run: () => void } | undefined;
  readonly wide?: boolean;
  /** It is left by its main button alone: what it shows is shown once. */
  readonly isFirm?: boolean;
};

export function Ask({ title, isOpen, onClose, children, main, wide, isFirm = false }: Props) {
  return (
    <ModalOverlay
      className="veil"
      isDismissable={!isFirm}
      isKeyboardDismissDisabled={isFirm}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={wide ? 'ask wide' : 'ask'}>
        <Dialog className="ask-body">
          <Heading slot="title">{title}</Heading>
          <AskForm main={main}>
            {children}
            <div className="ask-end">
              {!isFirm && (
                <Button className="quiet" onPress={onClose}>
                  {t(main ? 'app.cancel' : 'app.close')}
                </Button>
              )}
              {main && (
                <Button type="submit" className="main" isDisabled={main.isDisabled ?? false}>
                  {main.label}
                </Button>
              )}
            </div>
          </AskForm>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Where there is a main thing to do, Enter does it from any choice or line of the dialog. */
function AskForm({ main, children }: Pick<Props, 'main' | 'children'>) {
  if (!main) return children;
  return (
    <form
      className="ask-form"
      onSubmit={(event) => {
        event.preventDefault();
        main.run();
      }}
    >
      {children}
    </form>
  );
}
