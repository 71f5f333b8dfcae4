/* global window, customElements, EventTarget */
// Shims of old sites: everything enumerable, and natives wrapped by those who count and log.
(() => {
  Array.prototype.contains = function (item) {
    return this.indexOf(item) >= 0;
  };
  Array.prototype.removeItem = function () {};
  Object.prototype.extend = function (other) {
    return Object.assign(this, other);
  };
  Object.prototype.locale = 'xx';
  String.prototype.trimAll = Function.prototype.inherits = function () {};
  const ask = window.fetch;
  window.fetch = function () {
    return { then: (...both) => ask.apply(window, arguments).then(...both) };
  };
  const Native = Promise;
  window.Promise = class ZonePromise extends Native {
    then(...both) {
      return super.then(...both);
    }
  };
  const define = customElements.define;
  customElements.define = function () {
    return define.apply(customElements, arguments);
  };
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function () {
    return add.apply(this, arguments);
  };
})();
