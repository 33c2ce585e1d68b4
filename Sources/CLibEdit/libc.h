// Calls that the C library has and Swift's Glibc module hides, since it is built without _GNU_SOURCE.
#pragma once
#include <langinfo.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <wchar.h>

extern int wcwidth(wchar_t);
extern int pipe2(int[2], int);
extern int posix_openpt(int);
extern int grantpt(int);
extern int unlockpt(int);
extern int ptsname_r(int, char *, size_t);

// Columns of one scalar in the current LC_CTYPE: 0, 1, 2, or -1 when it is not printable.
static inline int libc_scalar_columns(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

static inline int libc_pipe(int ends[2], int flags) { return pipe2(ends, flags); }

// The name of the character encoding of the current LC_CTYPE, such as "UTF-8".
static inline const char *libc_codeset(void) { return nl_langinfo(CODESET); }

// The master side of a new pseudo-terminal, or -1; `name` receives the path of its other side.
static inline int libc_open_pseudo_terminal(int flags, char *name, size_t capacity) {
  int master = posix_openpt(flags);
  if (master < 0) return -1;
  if (grantpt(master) != 0 || unlockpt(master) != 0) return -1;
  return ptsname_r(master, name, capacity) == 0 ? master : -1;
}

// What waitpid reported, as a shell reports it: the exit code, or 128 + the signal's number.
static inline int libc_exit_code(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
static inline int libc_has_stopped(int status) { return WIFSTOPPED(status); }

// A child process with no signals blocked or ignored, in a session of its own if asked for.
static inline void libc_spawn_with_clean_signals(posix_spawnattr_t *attributes, int newSession) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(attributes, &none);
  posix_spawnattr_setsigdefault(attributes, &all);
  short session = newSession ? 0x80 /* POSIX_SPAWN_SETSID */ : 0;
  posix_spawnattr_setflags(
      attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | session);
}

extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
static inline int libc_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}
