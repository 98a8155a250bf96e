// What one holding means: whose the land is in a view, under whom, and whether that is in doubt.

// Under these kinds of rule the land is shown in a lighter tint of the overlord's colour.
const UNTINTED = new Set(["sovereign", "occupation", "de facto", "revolt", "condominium"]);

export class Status {
  constructor(bundle) {
    this.columns = bundle.holdings;
    this.kinds = bundle.rules;
    this.recognitions = bundle.recognitions;
    this.certainties = bundle.certainties;
    this.view = "control";
  }

  get byRecognition() {
    return this.view === "recognised";
  }

  // Whether control and recognition name different powers.
  differs(h) {
    const { holder, recognised } = this.columns;
    return recognised[h] >= 0 && recognised[h] !== holder[h];
  }

  power(h) {
    return this.byRecognition && this.differs(h) ? this.columns.recognised[h] : this.columns.holder[h];
  }

  // Whose the land was by recognition, whatever the view shows.
  owner(h) {
    return this.differs(h) ? this.columns.recognised[h] : this.columns.holder[h];
  }

  // Who ran the land, whatever the view shows.
  runner(h) {
    return this.columns.holder[h];
  }

  overlord(h) {
    return this.byRecognition && this.differs(h) ? -1 : this.columns.overlord[h];
  }

  rule(h) {
    return this.kinds[this.columns.rule[h]];
  }

  recognition(h) {
    return this.recognitions[this.columns.recognition[h]];
  }

  certainty(h) {
    return this.certainties[this.columns.certainty[h]];
  }

  // Whether the land takes a tint of its overlord's colour.
  tinted(h) {
    return this.overlord(h) >= 0 && !UNTINTED.has(this.rule(h));
  }

  // The power that stands at the top: the overlord of a vassal, else the holder.
  top(h) {
    return this.tinted(h) ? this.overlord(h) : this.power(h);
  }

  disputed(h) {
    return this.recognition(h) !== "" || this.certainty(h) === "contested";
  }

  // The second colour of a hatch: the other of the two powers, -2 for an unnamed doubt, -1 none.
  stripe(h) {
    if (this.differs(h)) {
      return this.byRecognition ? this.columns.holder[h] : this.columns.recognised[h];
    }
    const rule = this.rule(h);
    if ((rule === "condominium" || rule === "revolt") && this.overlord(h) >= 0) return this.overlord(h);
    return this.disputed(h) || rule === "occupation" ? -2 : -1;
  }
}
