/*
 * The reading bench by keyboard: from mark to mark, one key to hide it and one to leave it, a word
 * of one's own, the way back, and what changes, live. Marks propose; the text that counts is the one
 * in the field. All words come from the page (data-* attributes).
 */
(function () {
  "use strict";
  var area = document.getElementById("text");
  var original = document.getElementById("original");
  if (!area || !original) {
    return;
  }
  var said = document.getElementById("hidden-said");
  var other = document.getElementById("other");
  var written = original.textContent;
  var past = [];
  var chosen = null;
  var current = null;

  var marks = function () {
    return Array.prototype.slice.call(original.querySelectorAll("mark"));
  };
  var fill = function (words) {
    var values = Array.prototype.slice.call(arguments, 1);
    return words.replace(/\{(\d)\}/g, function (whole, place) {
      return values[place];
    });
  };
  var say = function (words) {
    said.textContent = words;
  };

  // What is selected, kept while the hand goes to the field for a word of one's own
  var remember = function () {
    if (document.activeElement === area && area.selectionStart < area.selectionEnd) {
      chosen = { words: area.value.slice(area.selectionStart, area.selectionEnd), from: area.selectionStart, to: area.selectionEnd };
    } else if (document.activeElement !== other) {
      var selection = window.getSelection();
      var inside = selection.anchorNode && original.contains(selection.anchorNode);
      chosen = inside && selection.toString() ? { words: selection.toString() } : null;
    }
  };
  document.addEventListener("selectionchange", remember);
  area.addEventListener("select", remember);

  // From mark to mark
  var stand = function (mark) {
    marks().forEach(function (one) {
      one.classList.toggle("current", one === mark);
    });
    current = mark;
    if (!mark) {
      return;
    }
    var all = marks();
    window.getSelection().selectAllChildren(mark);
    remember();
    mark.scrollIntoView({ block: "nearest" });
    say(fill(said.dataset.mark, all.indexOf(mark) + 1, all.length, mark.dataset.label, mark.textContent, mark.dataset.substitute));
  };
  var go = function (step) {
    var all = marks();
    if (all.length) {
      var at = all.indexOf(current);
      stand(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
    }
    return all.length > 0;
  };
  var open = function () {
    return marks().filter(function (mark) {
      return !mark.dataset.state;
    });
  };
  var onward = function (words) {
    var left = open();
    var behind = left.filter(function (mark) {
      return current && current.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    stand(behind[0] || left[0] || null);
    say(words + " " + (left.length ? said.textContent : said.dataset.finished));
  };

  // The way back
  var keep = function () {
    past.push({
      value: area.value,
      states: marks().map(function (mark) {
        return [mark, mark.dataset.state || ""];
      }),
      current: current,
    });
  };
  var undo = function () {
    var before = past.pop();
    if (!before) {
      return false;
    }
    change(before.value);
    before.states.forEach(function (pair) {
      if (pair[1]) {
        pair[0].dataset.state = pair[1];
      } else {
        delete pair[0].dataset.state;
      }
    });
    stand(before.current);
    say(said.dataset.undone);
    return true;
  };
  var change = function (value) {
    area.value = value;
    area.dataset.made = value;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };

  // Hiding
  var everywhere = function (words) {
    var letter = "[\\p{L}\\p{N}]";
    var escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp("(?<!" + letter + ")" + escaped + "(?!" + letter + ")", "gu");
  };
  /** The same letters without accents and capitals, one for one. */
  var folded = function (text) {
    return text.replace(/[\s\S]/g, function (letter) {
      var plain = letter.normalize("NFD").charAt(0).toLowerCase();
      return plain.length === 1 ? plain : letter;
    });
  };
  /** Once a name is hidden it is proposed wherever else it stands, however it is spelt. */
  var propose = function (words, like) {
    var walk = document.createTreeWalker(original, NodeFilter.SHOW_TEXT);
    var nodes = [];
    while (walk.nextNode()) {
      if (!walk.currentNode.parentNode.closest("mark")) {
        nodes.push(walk.currentNode);
      }
    }
    nodes.forEach(function (node) {
      var found = Array.from(folded(node.data).matchAll(everywhere(folded(words)))).reverse();
      found.forEach(function (match) {
        var range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + words.length);
        var mark = document.createElement("mark");
        mark.dataset.label = like.label;
        mark.dataset.substitute = like.substitute;
        range.surroundContents(mark);
      });
    });
  };
  var replaceAll = function (words, substitute) {
    var count = 0;
    var value = area.value.replace(everywhere(words), function () {
      count += 1;
      return substitute;
    });
    return { value: value, count: count };
  };
  var hide = function (substitute) {
    var words = chosen ? chosen.words.trim() : "";
    if (!words) {
      say(said.dataset.none);
      return;
    }
    keep();
    var made = replaceAll(words, substitute);
    if (made.count === 0 && chosen.to !== undefined) {
      // part of a word: only where it was selected
      made = { value: area.value.slice(0, chosen.from) + substitute + area.value.slice(chosen.to), count: 1 };
    }
    change(made.value);
    var at = marks().indexOf(current);
    propose(words, { label: at < 0 ? said.dataset.same : current.dataset.label, substitute: substitute });
    marks().forEach(function (mark) {
      if (mark.textContent === words) {
        mark.dataset.state = "hidden";
      }
    });
    chosen = null;
    var told = made.count === 0 ? said.dataset.gone : made.count === 1 ? said.dataset.one : fill(said.dataset.many, made.count);
    if (at >= 0) {
      onward(told);
    } else {
      say(told);
    }
  };
  /** Whether there is a mark to decide on. */
  var decides = function () {
    if (!current) {
      stand(open()[0] || null);
      if (!current) {
        say(said.dataset.finished);
      }
    }
    return Boolean(current);
  };
  var accept = function () {
    if (!decides()) {
      return;
    }
    chosen = { words: current.textContent };
    hide(current.dataset.substitute);
  };
  var refuse = function () {
    if (!decides()) {
      return;
    }
    keep();
    var words = current.textContent;
    marks().forEach(function (mark) {
      if (mark.textContent === words) {
        mark.dataset.state = "left";
      }
    });
    onward(fill(said.dataset.left, words));
  };
  var ownWord = function () {
    var word = other.value.replace(/[[\]\n]/g, "").trim().slice(0, 40);
    if (word) {
      hide("[" + word + "]");
      other.value = "";
      other.blur();
    }
  };

  // Hands
  document.addEventListener("mousedown", function (event) {
    if (event.target.closest("[data-substitute]:is(button), [data-bench]")) {
      event.preventDefault(); // the selection stays
    }
  });
  var acts = { accept: accept, refuse: refuse, undo: undo, own: ownWord };
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-substitute], [data-bench], #original mark");
    if (button && button.matches("mark")) {
      stand(button);
    } else if (button && button.dataset.bench) {
      acts[button.dataset.bench]();
    } else if (button) {
      hide(button.dataset.substitute);
    }
  });

  // Keys
  var digit = function (event) {
    var found = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
    return found && document.querySelector('[data-digit="' + found[1] + '"]');
  };
  document.addEventListener("jalons:key", function (event) {
    var pressed = event.detail;
    var key = pressed.key.toLowerCase();
    var button = key === "!" ? null : digit(pressed);
    var done = true;
    if (button) {
      hide(button.dataset.substitute);
    } else if (key === "m") {
      go(pressed.shiftKey ? -1 : 1);
    } else if (key === "v") {
      accept();
    } else if (key === "f") {
      refuse();
    } else if (key === "z") {
      undo();
    } else if (key === "t") {
      other.focus();
    } else {
      done = false;
    }
    if (done) {
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.target === other && event.key === "Enter") {
      event.preventDefault();
      ownWord();
    } else if (event.target === area && event.altKey && digit(event)) {
      event.preventDefault();
      remember();
      hide(digit(event).dataset.substitute);
    } else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z") {
      // in the field the browser undoes what was typed; what a key hid is ours to undo
      var ours = event.target === area ? area.value === area.dataset.made : !event.target.matches("input, textarea");
      if (ours && undo()) {
        event.preventDefault();
      }
    }
  });

  // What changes, word by word
  var place = document.getElementById("difference");
  var pieces = function (text) {
    return text.match(/\[[^\]\n]*\]|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) || [];
  };
  var MOST = 4000000;
  /** Steps from one list of words to the other: [-1|0|1, word]. */
  var steps = function (from, to) {
    var head = 0;
    while (head < from.length && head < to.length && from[head] === to[head]) {
      head += 1;
    }
    var tail = 0;
    while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) {
      tail += 1;
    }
    var a = from.slice(head, from.length - tail);
    var b = to.slice(head, to.length - tail);
    var same = function (word) {
      return [0, word];
    };
    return from.slice(0, head).map(same).concat(middle(a, b), from.slice(from.length - tail).map(same));
  };
  var middle = function (a, b) {
    var result = [];
    var i = 0;
    var j = 0;
    if (a.length * b.length <= MOST) {
      var width = b.length + 1;
      var longest = new Uint16Array((a.length + 1) * width);
      for (var x = a.length - 1; x >= 0; x--) {
        for (var y = b.length - 1; y >= 0; y--) {
          longest[x * width + y] =
            a[x] === b[y] ? longest[(x + 1) * width + y + 1] + 1 : Math.max(longest[(x + 1) * width + y], longest[x * width + y + 1]);
        }
      }
      while (i < a.length && j < b.length) {
        if (a[i] === b[j]) {
          result.push([0, a[i]]);
          i += 1;
          j += 1;
        } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
          result.push([-1, a[i]]);
          i += 1;
        } else {
          result.push([1, b[j]]);
          j += 1;
        }
      }
    }
    for (; i < a.length; i++) {
      result.push([-1, a[i]]);
    }
    for (; j < b.length; j++) {
      result.push([1, b[j]]);
    }
    return result;
  };
  var difference = function () {
    var made = document.createDocumentFragment();
    var last = null;
    var kind = null;
    var changed = false;
    steps(pieces(written), pieces(area.value)).forEach(function (step) {
      if (step[0] !== kind) {
        kind = step[0];
        last = document.createElement(kind === 0 ? "span" : kind < 0 ? "del" : "ins");
        made.appendChild(last);
        changed = changed || kind !== 0;
      }
      last.textContent += step[1];
    });
    place.textContent = "";
    if (changed) {
      place.appendChild(made);
    } else {
      place.textContent = place.dataset.same;
    }
  };
  var waiting = 0;
  area.addEventListener("input", function () {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(difference, 200);
  });

  // What an earlier reader has hidden already stays as it was left
  marks().forEach(function (mark) {
    if (!everywhere(mark.textContent).test(area.value)) {
      mark.dataset.state = "hidden";
    }
  });
  difference();
})();
