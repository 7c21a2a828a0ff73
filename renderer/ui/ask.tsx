/** A dialog that asks one thing. Escape and the cancel button leave it with nothing changed. */
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';

type Main = {
  readonly label: string;
  readonly isDisabled?: boolean;
  /** Whether its button alone does it: Enter does not, and it is not what one is led to. */
  readonly byButtonOnly?: boolean;
  readonly run: () => void;
};

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The one main thing to do, if there is one. */
  readonly main?: Main | undefined;
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
          <AskForm main={main?.byButtonOnly ? undefined : main}>
            {children}
            <div className="ask-end">
              {!isFirm && (
                <Button className="quiet" onPress={onClose}>
                  {t(main ? 'app.cancel' : 'app.close')}
                </Button>
              )}
              {main && <MainButton {...main} />}
            </div>
          </AskForm>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function MainButton({ label, isDisabled = false, byButtonOnly = false, run }: Main) {
  return byButtonOnly ? (
    <Button className="outlined" isDisabled={isDisabled} onPress={run}>
      {label}
    </Button>
  ) : (
    <Button type="submit" className="main" isDisabled={isDisabled}>
      {label}
    </Button>
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
