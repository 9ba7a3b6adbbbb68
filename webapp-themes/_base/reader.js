/*
 * What a page can do better when scripts run. Everything works without this file; it asks the network for nothing.
 * All words come from the page (data-* attributes), so that this file knows no language.
 */
(function () {
  "use strict";
  var each = function (selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  };
  var store = null;
  try {
    store = window.sessionStorage;
    store.getItem("jalons");
  } catch (refused) {
    store = null;
  }
  var draftName = function (form) {
    return "jalons.draft." + form;
  };

  // Quitter vite: the button, or Shift three times within two seconds
  var exit = document.querySelector("[data-exit]");
  var leave = function () {
    document.documentElement.hidden = true;
    document.title = "\u200b";
    if (store) {
      store.clear();
    }
    // what was typed must not come back with the browser's own restoring of forms
    each("form", function (form) {
      form.reset();
    });
    window.location.replace(exit.href);
  };
  if (exit) {
    var shifts = [];
    exit.addEventListener("click", function (event) {
      event.preventDefault();
      leave();
    });
    document.addEventListener("keyup", function (event) {
      if (event.key !== "Shift") {
        shifts = [];
        return;
      }
      var now = event.timeStamp;
      shifts = shifts.filter(function (at) {
        return now - at < 2000;
      });
      shifts.push(now);
      if (shifts.length === 3) {
        leave();
      }
    });
  }

  // Print and copy show themselves only where they can work
  each("[data-print]", function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
  each("[data-copy]", function (button) {
    var source = document.querySelector(button.getAttribute("data-copy"));
    if (!source || !navigator.clipboard) {
      return;
    }
    var said = document.createElement("span");
    said.setAttribute("role", "status");
    said.className = "small";
    button.insertAdjacentElement("afterend", said);
    button.hidden = false;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(source.textContent.replace(/\s+/g, "")).then(function () {
        said.textContent = button.getAttribute("data-done");
      });
    });
  });

  // Share through the device, or copy the address
  each("[data-share]", function (button) {
    if (!navigator.share && !navigator.clipboard) {
      return;
    }
    var address = window.location.href.split("#")[0];
    var said = document.createElement("span");
    said.setAttribute("role", "status");
    said.className = "small";
    button.insertAdjacentElement("afterend", said);
    button.hidden = false;
    button.addEventListener("click", function () {
      if (navigator.share) {
        navigator.share({ title: document.title, url: address }).catch(function () {});
      } else {
        navigator.clipboard.writeText(address).then(function () {
          said.textContent = button.getAttribute("data-done");
        });
      }
    });
  });

  // Read aloud, where the device has a voice for the page's language; sentence by sentence, since long texts stop
  each("[data-aloud]", function (button) {
    var speech = window.speechSynthesis;
    if (!speech || !speech.addEventListener) {
      return;
    }
    var label = button.querySelector("span");
    var start = label.textContent;
    var wanted = document.documentElement.lang;
    var ofPage = function () {
      return speech.getVoices().filter(function (one) {
        return one.lang.slice(0, 2).toLowerCase() === wanted;
      })[0];
    };
    var show = function () {
      button.hidden = !ofPage();
    };
    var rest = [];
    var stop = function () {
      rest = [];
      speech.cancel();
      label.textContent = start;
    };
    var next = function () {
      if (rest.length === 0) {
        label.textContent = start;
        return;
      }
      var said = new SpeechSynthesisUtterance(rest.shift());
      said.voice = ofPage();
      said.lang = wanted;
      said.onend = next;
      speech.speak(said);
    };
    button.addEventListener("click", function () {
      if (label.textContent !== start) {
        stop();
        return;
      }
      each(button.getAttribute("data-aloud") + " :is(h1, h2, p, li)", function (block) {
        if (block.offsetParent && !block.closest(".sources, form") && !block.querySelector("p")) {
          rest = rest.concat(block.textContent.replace(/\s+/g, " ").trim().match(/[^.!?؟]+[.!?؟]*/g) || []);
        }
      });
      label.textContent = button.getAttribute("data-stop");
      next();
    });
    window.addEventListener("pagehide", stop);
    show();
    speech.addEventListener("voiceschanged", show);
  });

  // Drafts: what [data-keep] fields hold, in this tab only, until the sending has been answered
  each("[data-draft-done]", function (mark) {
    if (store) {
      store.removeItem(draftName(mark.getAttribute("data-draft-done")));
    }
  });
  each("form[data-draft]", function (form) {
    if (!store) {
      return;
    }
    var name = draftName(form.getAttribute("data-draft"));
    var fields = form.querySelectorAll("[data-keep][name]");
    var kept = {};
    try {
      kept = JSON.parse(store.getItem(name)) || {};
    } catch (broken) {
      kept = {};
    }
    Array.prototype.forEach.call(fields, function (field) {
      if (!field.value && typeof kept[field.name] === "string") {
        field.value = kept[field.name];
      }
      field.addEventListener("input", function () {
        kept[field.name] = field.value;
        try {
          store.setItem(name, JSON.stringify(kept));
        } catch (full) {
          store = null;
        }
      });
    });
  });

  // Words that may show who someone is, pointed out before anything leaves the device
  var revealing = [
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    /(?:\+33|0033|\b0)[\s.\-]?[1-9](?:[\s.\-]?\d\d){4}\b/g,
    /\b\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|place|impasse|allée|chemin|route)\s[^,.;!?\n]{2,40}/gi,
    /\b[12][\s.]?\d\d[\s.]?(?:0[1-9]|1[0-2])[\s.]?\d\d[\s.]?\d{3}[\s.]?\d{3}(?:[\s.]?\d\d)?\b/g,
    /\b\d{5}\s[A-ZÉÈ][\wÀ-ÿ'-]+/g
  ];
  each("[data-point-out]", function (field) {
    var box = document.createElement("p");
    box.className = "callout is-alert";
    box.setAttribute("role", "status");
    box.hidden = true;
    field.insertAdjacentElement("afterend", box);
    var look = function () {
      var found = [];
      revealing.forEach(function (pattern) {
        found = found.concat(field.value.match(pattern) || []);
      });
      found = found.filter(function (word, index) {
        return found.indexOf(word) === index;
      });
      box.textContent = field.getAttribute("data-point-out").replace("{0}", found.slice(0, 5).join(" · "));
      box.hidden = found.length === 0;
    };
    var soon = 0;
    field.addEventListener("input", function () {
      window.clearTimeout(soon);
      soon = window.setTimeout(look, 600);
    });
    look();
  });

  // A second tap on the same button while the answer is on its way does nothing
  each("form[data-once]", function (form) {
    form.addEventListener("submit", function (event) {
      if (form.getAttribute("aria-busy") === "true") {
        event.preventDefault();
        return;
      }
      form.setAttribute("aria-busy", "true");
    });
  });
  window.addEventListener("pageshow", function () {
    each("form[data-once]", function (form) {
      form.removeAttribute("aria-busy");
    });
  });

  // What went wrong is read first
  var first = document.querySelector("[data-focus]");
  if (first) {
    first.focus();
  }
})();
