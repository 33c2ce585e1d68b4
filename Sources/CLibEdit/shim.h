// libedit for Swift: its variadic calls wrapped as static inlines, because Swift cannot call them.
#pragma once
#include <fcntl.h>
#include <histedit.h>
#include <stddef.h>
#include <stdio.h>

// A key's function: returns one of histedit.h's CC_ values.
typedef unsigned char (*editline_key_function)(EditLine *, wint_t);

// An engine that reads file descriptor 0 and draws nothing that anyone sees. `sink` must outlive
// it. stdin is named here because Swift 6 refuses the global variable.
static inline EditLine *editline_open(const char *program, FILE *sink) {
  return el_init_fd(program, stdin, sink, sink, 0, 1, 2);
}
static inline FILE *editline_sink(void) { return fopen("/dev/null", "we"); }

static inline int editline_set_client_data(EditLine *el, void *data) {
  return el_wset(el, EL_CLIENTDATA, data);
}
static inline void *editline_client_data(EditLine *el) {
  void *data = NULL;
  el_wget(el, EL_CLIENTDATA, &data);
  return data;
}
static inline int editline_set_editor(EditLine *el, const char *mode) {
  return el_set(el, EL_EDITOR, mode);
}
static inline const char *editline_editor(EditLine *el) {
  const char *mode = NULL;
  el_get(el, EL_EDITOR, &mode);
  return mode;
}
static inline int editline_set_getc(EditLine *el, el_rfunc_t function) {
  return el_wset(el, EL_GETCFN, function);
}
static inline int editline_set_raw(EditLine *el, int raw) {
  return el_wset(el, EL_PREP_TERM, raw);
}
static inline int editline_set_history(EditLine *el, HistoryW *history) {
  return el_wset(el, EL_HIST, history_w, history);
}
static inline int editline_add_function(
    EditLine *el, const char *name, const char *help, editline_key_function function) {
  return el_set(el, EL_ADDFN, name, help, function);
}
static inline int editline_bind(EditLine *el, const char *key, const char *function) {
  return el_set(el, EL_BIND, key, function, (char *)NULL);
}
// Binds in vi's command map.
static inline int editline_bind_command(EditLine *el, const char *key, const char *function) {
  return el_set(el, EL_BIND, "-a", key, function, (char *)NULL);
}

static inline int editline_history_set_size(HistoryW *history, int entries) {
  HistEventW event;
  return history_w(history, &event, H_SETSIZE, entries);
}
// Nonzero: an entry equal to the one before it is not added again.
static inline int editline_history_set_unique(HistoryW *history, int unique) {
  HistEventW event;
  return history_w(history, &event, H_SETUNIQUE, unique);
}
static inline int editline_history_enter(HistoryW *history, const wchar_t *text) {
  HistEventW event;
  return history_w(history, &event, H_ENTER, text);
}
