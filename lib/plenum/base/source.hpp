#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// A stretch of a source: where it starts and how long it is, in bytes.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;
    friend auto operator<=>(const Span&, const Span&) = default;
};

/// What a person calls a place: line and column from 1, the column counted in characters.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
    friend auto operator<=>(const Position&, const Position&) = default;
};

/// A named text, usually a file, that spans can be resolved against.
class Source {
public:
    Source(std::string name, std::string text);

    std::string_view name() const { return name_; }
    std::string_view text() const { return text_; }

    /// Line and column of a byte; an offset past the end is the end.
    Position position(std::size_t offset) const;

    /// A line by its number from 1, without its line break; empty when there is no such line.
    std::string_view line(std::size_t number) const;

    /// Where that line begins, in bytes; the size of the text when there is no such line.
    std::size_t line_offset(std::size_t number) const;

private:
    std::string name_;
    std::string text_;
    std::vector<std::uint32_t> line_starts_;  ///< a source is never near 4 GB
};

using SourcePtr = std::shared_ptr<const Source>;

}  // namespace plenum
