import { entriesOf, type Ledger } from '../ledger';
import type { Person } from '../records';
import { searchForm } from '../words';

interface Namesake {
  readonly where: string;
  /** Neither id number nor phone could tell this one from somebody of the same name. */
  readonly bare: boolean;
}

const isBare = (record: Person): boolean => record.idNumber === '' && record.phone === '';

/** Who is known already, by id number and by name with phone; rows of the file are added as they are read. */
export class Known {
  private readonly byId = new Map<string, string>();
  private readonly byNameAndPhone = new Map<string, string>();
  private readonly byName = new Map<string, Namesake>();

  constructor(ledger: Ledger) {
    for (const { record } of entriesOf(ledger, 'person')) this.add(record, '名册中已有的');
  }

  add(record: Person, where: string): void {
    const name = searchForm(record.name);
    if (record.idNumber !== '') this.byId.set(record.idNumber, `${where}${record.name}`);
    if (record.phone !== '') this.byNameAndPhone.set(`${name}/${record.phone}`, `${where}${record.name}`);
    if (this.byName.get(name)?.bare !== true) this.byName.set(name, { where, bare: isBare(record) });
  }

  sameId(record: Person): string | undefined {
    return record.idNumber === '' ? undefined : this.byId.get(record.idNumber);
  }

  sameNameAndPhone(record: Person): string | undefined {
    return record.phone === '' ? undefined : this.byNameAndPhone.get(`${searchForm(record.name)}/${record.phone}`);
  }

  /** Only where id number and phone can not tell the two people of one name apart. */
  sameName(record: Person): string | undefined {
    const found = this.byName.get(searchForm(record.name));
    return found && (found.bare || isBare(record)) ? found.where : undefined;
  }
}
