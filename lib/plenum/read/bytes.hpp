#pragma once

#include <plenum/base/diagnostic.hpp>

#include <optional>

namespace plenum::read {

/// The largest file that is read, in bytes. Large sets are many files.
constexpr std::size_t max_file_bytes = 16U << 20U;

/// What is wrong with a file before a word of it is read: too large, not text at all (a Word
/// document, a PDF), another encoding than UTF-8, control characters. One finding at most; with
/// none, the text is sound UTF-8 and safe to parse.
std::optional<Diagnostic> unsound_bytes(const SourcePtr& source);

}  // namespace plenum::read
