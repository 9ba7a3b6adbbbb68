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

  // Drafts: what a form's visible fields hold, in this tab only, until the sending has been answered
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
    var fields = [].slice.call(form.querySelectorAll("textarea[name], select[name], input[name]")).filter(function (field) {
      return field.type !== "hidden" && !field.closest(".trap, [hidden]");
    });
    var ticks = function (field) {
      return field.type === "radio" || field.type === "checkbox";
    };
    var ticked = function (group) {
      return fields
        .filter(function (field) {
          return field.name === group && field.checked;
        })
        .map(function (field) {
          return field.value;
        });
    };
    var kept = {};
    try {
      kept = JSON.parse(store.getItem(name)) || {};
    } catch (broken) {
      kept = {};
    }
    var empty = {};
    fields.forEach(function (field) {
      empty[field.name] = ticks(field) ? ticked(field.name).length === 0 : !field.value;
    });
    fields.forEach(function (field) {
      var value = kept[field.name];
      if (value && empty[field.name]) {
        if (ticks(field)) {
          field.checked = value.indexOf(field.value) >= 0;
        } else {
          field.value = value;
        }
      }
      field.addEventListener(ticks(field) ? "change" : "input", function () {
        kept[field.name] = ticks(field) ? ticked(field.name) : field.value;
        try {
          store.setItem(name, JSON.stringify(kept));
        } catch (full) {
          store = null;
        }
      });
    });
  });

  // Without a network, a form stays where it is and says so
  each("form[data-offline]", function (form) {
    var said = document.createElement("p");
    said.className = "callout is-alert";
    said.setAttribute("role", "alert");
    said.hidden = true;
    form.appendChild(said);
    form.addEventListener("submit", function (event) {
      if (navigator.onLine === false) {
        event.preventDefault();
        event.stopImmediatePropagation();
        said.textContent = form.getAttribute("data-offline");
        said.hidden = false;
        said.scrollIntoView({ block: "center" });
      }
    });
    window.addEventListener("online", function () {
      said.hidden = true;
    });
  });

  // Words that may show who someone is, pointed out before anything leaves the device
  var staff =
    /(?:^|[^\wÀ-ÿ])(?:(?:M(?:me|lle|r)?\.?|[Mm]adame|[Mm]onsieur|[Dd]r\.?|[Dd]octeur|[Mm]a[iî]tre|[ée]duc(?:at(?:eur|rice))?|juge|direct(?:eur|rice)|psy(?:chologue)?|r[ée]f[ée]rente?|assistante?(?: (?:sociale?|familiale?))?|chef(?:fe)?(?: de service)?|avocate?|prof(?:esseure?)?))\s+(?!(?:Le|La|Les|De|Du|Des|Et|Il|Elle|On|Je|Qui|Que)\b)[A-ZÀ-Ý][\wÀ-ÿ'’-]+/g;
  var revealing = [
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    /(?:\+33|0033|\b0)[\s.\-]?[1-9](?:[\s.\-]?\d\d){4}\b/g,
    /\b\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|place|impasse|allée|chemin|route)\s[^,.;!?\n]{2,40}/gi,
    /\b[12][\s.]?\d\d[\s.]?(?:0[1-9]|1[0-2])[\s.]?\d\d[\s.]?\d{3}[\s.]?\d{3}(?:[\s.]?\d\d)?\b/g,
    /\bFR\s?\d\d(?:\s?\w{4}){5}\s?\w{3}\b/gi,
    /\b\d{5}\s[A-ZÉÈ][\wÀ-ÿ'-]+/g,
    /(?:je m['’]appelle|mon nom est|mon prénom est|il s['’]appelle|elle s['’]appelle)\s+[\wÀ-ÿ'-]+/gi,
    /(?:^|[^\wÀ-ÿ])(?!(?:Le|La|Les|Un|Une|Des|Ma|Mon|Mes|Ce|Cette|Il|Elle|On|Je|Tu|Nous|Vous|À|Et|Mais|Quand|Pour|Chez)\s)[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?\s[A-ZÀ-Ý][\wÀ-ÿ'-]+/g,
    staff
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
      found = found
        .map(function (word) {
          return word.replace(/^[\s(,;:"«'’.!?-]+/, "");
        })
        .filter(function (word, index, all) {
          return all.indexOf(word) === index;
        });
      var words = field.getAttribute("data-point-out").replace("{0}", found.slice(0, 5).join(" · "));
      if (field.value.match(staff) && field.hasAttribute("data-point-staff")) {
        words += " " + field.getAttribute("data-point-staff");
      }
      box.textContent = words;
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
