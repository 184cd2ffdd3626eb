/*
 * Faults of a disk, for a PostgreSQL under test: loaded before the C library (LD_PRELOAD), it lets syncs fail with
 * EIO while the file `sync` is in the folder of RELIANCE_FAULTS, and writes to files with ENOSPC while `space` is.
 * Each fault adds one byte to `hits` there, so that a test knows that it had any.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int faulty(const char *kind, int error) {
  const char *folder = getenv("RELIANCE_FAULTS");
  char path[512];
  if (!folder) return 0;
  snprintf(path, sizeof path, "%s/%s", folder, kind);
  if (access(path, F_OK) != 0) return 0;
  snprintf(path, sizeof path, "%s/hits", folder);
  int hits = open(path, O_WRONLY | O_APPEND | O_CREAT, 0666);
  if (hits >= 0) {
    syscall(SYS_write, hits, kind, 1);
    close(hits);
  }
  errno = error;
  return 1;
}

/* A full disk refuses files, not sockets and pipes. */
static int full(int fd) {
  struct stat found;
  return fstat(fd, &found) == 0 && S_ISREG(found.st_mode) && faulty("space", ENOSPC);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int fd) { return faulty("sync", EIO) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return faulty("sync", EIO) ? -1 : REAL(fdatasync)(fd); }
ssize_t write(int fd, const void *from, size_t size) { return full(fd) ? -1 : REAL(write)(fd, from, size); }
ssize_t pwrite(int fd, const void *from, size_t size, off_t at) {
  return full(fd) ? -1 : REAL(pwrite)(fd, from, size, at);
}
ssize_t pwrite64(int fd, const void *from, size_t size, off64_t at) {
  return full(fd) ? -1 : REAL(pwrite64)(fd, from, size, at);
}
ssize_t pwritev(int fd, const struct iovec *from, int count, off_t at) {
  return full(fd) ? -1 : REAL(pwritev)(fd, from, count, at);
}
ssize_t pwritev64(int fd, const struct iovec *from, int count, off64_t at) {
  return full(fd) ? -1 : REAL(pwritev64)(fd, from, count, at);
}
int posix_fallocate(int fd, off_t at, off_t size) {
  return full(fd) ? ENOSPC : REAL(posix_fallocate)(fd, at, size);
}
int posix_fallocate64(int fd, off64_t at, off64_t size) {
  return full(fd) ? ENOSPC : REAL(posix_fallocate64)(fd, at, size);
}
