/* global window, HTMLElement */
// The ways of Prototype.js 1.6: JSON as text twice over, lists with enumerable guests, natives replaced by its own.
(() => {
  Object.toJSON = (value) => JSON.stringify(value);
  const guests = {
    toJSON() {
      return '[' + this.map(Object.toJSON).join(', ') + ']';
    },
    toArray() {
      return this.slice();
    },
    entries() {
      return this.slice();
    },
    each(visit) {
      this.forEach(visit);
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    compact() {
      return this.filter((item) => item != null);
    },
    reduce() {
      return this.length > 1 ? this : this[0];
    },
  };
  for (const name in guests) Array.prototype[name] = guests[name];
  String.prototype.toJSON = function () {
    return '"' + this + '"';
  };
  Number.prototype.toJSON = function () {
    return String(this);
  };
  Date.prototype.toJSON = function () {
    return '"' + this.toISOString() + '"';
  };
  Array.from = (list) => {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    const copy = new Array(list.length || 0);
    for (let i = 0; i < copy.length; i++) copy[i] = list[i];
    return copy;
  };
  Object.keys = (object) => {
    const keys = [];
    for (const key in object) keys.push(key);
    return keys;
  };
  Object.values = (object) => {
    const values = [];
    for (const key in object) values.push(object[key]);
    return values;
  };
  HTMLElement.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  HTMLElement.prototype.scrollTo = function () {
    window.scrollTo(0, this.offsetTop);
    return this;
  };
  for (const name of ['show', 'hide', 'update']) {
    HTMLElement.prototype[name] = function () {
      return this;
    };
  }
})();
