import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';

export interface Choice {
  readonly label: string;
  readonly main?: boolean;
  readonly run: () => void;
}

/** A question with its answers; closing it is the first, harmless one. */
export function AskDialog(props: { readonly title: string; readonly text: string; readonly stay: string; readonly choices: readonly Choice[]; readonly onClose: () => void }) {
  return (
    <Dialog open onClose={props.onClose}>
      <DialogTitle>{props.title}</DialogTitle>
      <DialogContent>{props.text}</DialogContent>
      <DialogActions>
        <Button color="secondary" onClick={props.onClose}>{props.stay}</Button>
        {props.choices.map((choice) => (
          <Button key={choice.label} variant={choice.main === true ? 'contained' : 'text'} color={choice.main === true ? 'primary' : 'secondary'} onClick={() => { props.onClose(); choice.run(); }}>{choice.label}</Button>
        ))}
      </DialogActions>
    </Dialog>
  );
}
