#include "CMarkArena.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// What stands in front of each piece of memory: its size, padded to what any type needs for alignment.
typedef struct {
  _Alignas(max_align_t) size_t size;
} piece;

/// A stretch of memory that pieces are cut from, one behind the other.
typedef struct block {
  struct block *previous;
  char *end;
  piece first[];
} block;

/// More than the tree of most documents takes.
static const size_t block_size = 1 << 20;

static _Thread_local block *current;
static _Thread_local char *next;

static size_t padded(size_t size) { return (size + sizeof(piece) - 1) / sizeof(piece) * sizeof(piece); }

static void add_block(size_t least) {
  size_t size = least > block_size ? least : block_size;
  block *added = malloc(sizeof(block) + size);
  if (added == NULL) abort();
  added->previous = current;
  added->end = (char *)added->first + size;
  current = added;
  next = (char *)added->first;
}

static void *allocate(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t needed = sizeof(piece) + padded(size);
  if (current == NULL || (size_t)(current->end - next) < needed) add_block(needed);
  piece *start = (piece *)next;
  start->size = size;
  next += needed;
  return start + 1;
}

static piece *header(void *memory) { return (piece *)memory - 1; }

static int is_last(void *memory) { return (char *)memory + padded(header(memory)->size) == next; }

void *cmark_tree_calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) abort();
  return memset(allocate(count * size), 0, count * size);
}

void *cmark_tree_realloc(void *memory, size_t size) {
  if (memory == NULL) return allocate(size);
  size_t old = header(memory)->size;
  // What was given last can grow where it stands.
  if (is_last(memory) && size < SIZE_MAX / 2 && padded(size) <= (size_t)(current->end - (char *)memory)) {
    header(memory)->size = size;
    next = (char *)memory + padded(size);
    return memory;
  }
  if (size <= old) return memory;
  return memcpy(allocate(size), memory, old);
}

void cmark_tree_free(void *memory) {
  if (memory != NULL && is_last(memory)) next = (char *)header(memory);
}

void cmark_tree_free_all(void) {
  if (current == NULL) return;
  while (current->previous != NULL) {
    block *last = current;
    current = last->previous;
    free(last);
  }
  next = (char *)current->first;
}
