export class Wishes {
  constructor(toBrowser: (text: string) => void, toClient: (text: string) => void);
  fromClient(text: string): Promise<void>;
  fromBrowser(text: string): void;
}
