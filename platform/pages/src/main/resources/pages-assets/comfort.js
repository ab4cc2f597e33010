// Comfort only: every page works without this.
(function () {
  "use strict";

  // The list of errors is what a person needs first.
  var errors = document.querySelector(".errors");
  if (errors) errors.focus();

  // A form is sent once; the server absorbs the second anyway.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    setTimeout(function () { delete form.dataset.sent; }, 8000);
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
  });

  // Says at once what was chosen and what is too large, before waiting for it to travel.
  function size(bytes) {
    return bytes < 1048576 ? Math.ceil(bytes / 1024) + " KB" : (bytes / 1048576).toFixed(1) + " MB";
  }
  document.querySelectorAll("input[type=file][data-max]").forEach(function (input) {
    var told = document.createElement("div");
    told.className = "hint";
    told.setAttribute("role", "status");
    input.after(told);
    input.addEventListener("change", function () {
      var tooLarge = false;
      told.replaceChildren.apply(told, Array.from(input.files, function (file) {
        var line = document.createElement("p");
        var large = file.size > Number(input.dataset.max);
        tooLarge = tooLarge || large;
        line.textContent = file.name + " (" + size(file.size) + ")" + (large ? ": es demasiado grande" : "");
        return line;
      }));
      input.setCustomValidity(tooLarge ? "Un archivo pasa del tamaño permitido." : "");
    });
  });

  // How much of an upload has travelled, where the form uses htmx.
  document.addEventListener("htmx:xhr:progress", function (event) {
    var bar = event.target.querySelector("progress");
    if (bar && event.detail.lengthComputable) {
      bar.hidden = false;
      bar.max = event.detail.total;
      bar.value = event.detail.loaded;
    }
  });
})();
