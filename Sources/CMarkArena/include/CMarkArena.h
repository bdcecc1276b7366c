/// Memory for the syntax tree of one document at a time, on each thread its own.
///
/// A document becomes thousands of small nodes and strings that all die together. Here each of them costs a few
/// instructions, and throwing them away costs one call. The functions have the shape that cmark asks of an
/// allocator, which knows no context; hence the memory belongs to the thread.

#ifndef CMARK_ARENA_H
#define CMARK_ARENA_H

#include <stddef.h>

/// Gives zeroed memory, like `calloc`; ends the program when there is none, as cmark's own allocators do.
void *cmark_tree_calloc(size_t count, size_t size);

/// Resizes memory, like `realloc`.
void *cmark_tree_realloc(void *memory, size_t size);

/// Takes back memory that was given last; other memory waits for `cmark_tree_free_all`.
void cmark_tree_free(void *memory);

/// Takes back everything that was given on this thread. A first block is kept for the next document.
void cmark_tree_free_all(void);

#endif
