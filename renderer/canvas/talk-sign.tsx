/** Two small chairs on a line whose ends have talked: the way into their dialogue. */
import { EdgeLabelRenderer } from '@xyflow/react';
import { Button } from 'react-aria-components';
import { nameOfDialogue } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue } from '../../shared/model/records.ts';
import { useParts, useWorkspace } from '../store/react.ts';
import { ChairsSign } from '../ui/chairs-sign.tsx';

export function TalkSign({ dialogue, at }: { dialogue: Dialogue; at: { x: number; y: number } }) {
  const workspace = useWorkspace();
  const parts = useParts();
  return (
    <EdgeLabelRenderer>
      <Button
        className="talk-sign nodrag nopan"
        aria-label={t('canvas.openDialogue', { title: nameOfDialogue(dialogue, parts) })}
        style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
        onPress={() => workspace.openDialogue(dialogue.id)}
      >
        <ChairsSign small />
      </Button>
    </EdgeLabelRenderer>
  );
}
